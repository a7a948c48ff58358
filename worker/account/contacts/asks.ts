import { ASKS_PER_WINDOW, ASKS_WINDOW_MS } from "../../../generated/contract/limits.ts";
import { waitMs, type Window } from "../../sockets/index.ts";

/** Contact requests and invitations of one person, each invited person counting (LM-13). */
const ASKS_WINDOW: Window = { max: ASKS_PER_WINDOW, windowMs: ASKS_WINDOW_MS };

/** What became of asking: it is counted, or it has to wait and is not. */
export type Asking =
  | { readonly kind: "counted"; readonly times: readonly number[] }
  | { readonly kind: "tooMany"; readonly retryAfterMs: number };

/**
 * Counts people who are asked at once against the limit: all of them, or none (LM-13).
 *
 * @param times when people were asked before, epoch milliseconds
 */
export function ask(times: readonly number[], count: number, now: number): Asking {
  const asked = Array.from({ length: count }, () => now);
  const retryAfterMs = count === 0 ? 0 : waitMs([...times, ...asked.slice(1)], [ASKS_WINDOW], now);
  if (retryAfterMs > 0) return { kind: "tooMany", retryAfterMs };
  return { kind: "counted", times: [...times, ...asked].slice(-ASKS_PER_WINDOW) };
}
