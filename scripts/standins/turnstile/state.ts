import type { SiteverifyAnswer } from "./answer.ts";

/** How siteverify behaves: well, or like an outage of the real service. */
export const MODES = ["ok", "internal-error", "http-500", "slow", "bad-json"] as const;
export type Mode = (typeof MODES)[number];

/** What a widget knew when it handed out a token. */
export interface TokenClaims {
  readonly hostname: string;
  readonly action: string;
  readonly cdata: string;
}

/** One token and what became of it. */
export interface IssuedToken extends TokenClaims {
  readonly issuedAtMs: number;
  /** The first answer for this token; a second one is only given for the same idempotency key. */
  spent?: { readonly idempotencyKey: string | undefined; readonly answer: SiteverifyAnswer };
}

/** Everything the stand-in remembers; it lives and dies with the process. */
export interface TurnstileState {
  mode: Mode;
  /** Delay of an answer in mode "slow". */
  readonly slowMs: number;
  readonly tokens: Map<string, IssuedToken>;
}

/** A token is good for this long after it was handed out, as with the real service. */
export const TOKEN_LIFE_MS = 300_000;

/** Longer than the worker's time-out of 3 s for one try, short enough for a test. */
const SLOW_ANSWER_MS = 5_000;

/**
 * A stand-in that behaves well and has handed out nothing yet.
 *
 * @param slowMs delay of an answer in mode "slow", in milliseconds
 */
export const createTurnstileState = (slowMs = SLOW_ANSWER_MS): TurnstileState => ({
  mode: "ok",
  slowMs,
  tokens: new Map(),
});

/**
 * Hands out a token, as the widget does when its check has passed.
 *
 * @returns the token, good once and for {@link TOKEN_LIFE_MS}
 */
export function issueToken(state: TurnstileState, claims: TokenClaims, nowMs: number): string {
  for (const [token, issued] of state.tokens) {
    // Kept one life longer than valid, so that an old token is told from an unknown one.
    if (nowMs - issued.issuedAtMs > 2 * TOKEN_LIFE_MS) state.tokens.delete(token);
  }
  const token = `standin.${crypto.randomUUID()}`;
  state.tokens.set(token, { ...claims, issuedAtMs: nowMs });
  return token;
}
