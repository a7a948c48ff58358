import { CLOSE, reconnectAfterClose } from "../../generated/contract/errors.ts";
import type { ByeEvent } from "../../generated/types.ts";
import { backoffMs } from "./backoff.ts";

/** Why a connection has ended for good. */
export type WhyClosed = "done" | "sessionEnded" | "notAllowed" | "replaced" | "clientBug";

/**
 * Where a connection stands. `retryAt` is epoch milliseconds by the client's own clock; `code` is the close code that
 * counted, 1006 for a line that was lost.
 */
export type ConnectionState =
  | { readonly phase: "connecting" }
  | { readonly phase: "live" }
  | { readonly phase: "waiting"; readonly retryAt: number; readonly code: number }
  | { readonly phase: "closed"; readonly code: number; readonly why: WhyClosed };

/** How a socket ended, and what is needed to decide what comes next. */
export interface Ending {
  /** The close code that was announced or seen; 1005 and 1006 where there was none. */
  readonly code: number;
  /** What the server announced before, if it did. */
  readonly bye: ByeEvent | null;
  /** How many tries have failed in a row before this one. */
  readonly attempt: number;
  /** Whether an upgrade of ours that we gave up may still have reached the server. */
  readonly mayHaveReplacedItself: boolean;
}

/** What a client does after a socket's end. */
export type NextStep =
  | { readonly kind: "stop"; readonly state: Extract<ConnectionState, { phase: "closed" }> }
  | {
      readonly kind: "retry";
      /** The close code that counted. */
      readonly code: number;
      /** When to connect again. */
      readonly retryAt: number;
      /** The server asked for peace until then; not even the person coming back shortens it. */
      readonly notBefore: number;
    };

/**
 * Decides what follows a socket's end, by the generated table of close codes (CL-3).
 *
 * @param now epoch milliseconds by the client's clock
 * @param random a number from 0 up to 1
 */
export function afterEnd(ending: Ending, now: number, random: number): NextStep {
  const { code } = ending;
  const wait = backoffMs(ending.attempt, random);
  const asked = ending.bye?.reconnectAfterMs ?? 0;
  const retry: NextStep = { kind: "retry", code, retryAt: Math.round(now + asked + wait), notBefore: now + asked };
  // An upgrade that was given up and arrived late is the newer socket to the server, but nobody is behind it.
  if (code === CLOSE.REPLACED && ending.mayHaveReplacedItself) return retry;
  switch (reconnectAfterClose(code)) {
    case "no":
    case "afterSignIn":
      return { kind: "stop", state: { phase: "closed", code, why: whyClosed(code) } };
    case "backoff":
    case "retryAfter":
      // The jitter comes on top, or everyone whom the server told the same time would come back at the same moment.
      return retry;
  }
}

/** What a close code that ends the connection for good means to the app. */
export function whyClosed(code: number): WhyClosed {
  switch (code) {
    case CLOSE.DONE:
    case CLOSE.GOING_AWAY:
      return "done";
    case CLOSE.BINARY:
    case CLOSE.BAD_DATA:
    case CLOSE.TOO_BIG:
      return "clientBug";
    case CLOSE.SESSION_ENDED:
      return "sessionEnded";
    case CLOSE.REPLACED:
      return "replaced";
    default:
      return "notAllowed";
  }
}

/** A connection that held for so long was good: the next loss starts the back-off anew. */
export const STABLE_AFTER_MS = 10_000;

/**
 * Counts failures in a row. A socket that becomes live and falls at once still counts as one, else a broken server
 * would be asked in a tight loop.
 *
 * @param liveForMs how long the socket was live, null if it never was
 */
export const nextAttempt = (attempt: number, liveForMs: number | null): number =>
  liveForMs !== null && liveForMs >= STABLE_AFTER_MS ? 0 : attempt;
