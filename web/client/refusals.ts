import { errors, knownErrorCode } from "../../generated/contract/errors.ts";
import { backoffMs } from "./backoff.ts";

/** The pause after a refusal that says "later" without saying when. */
const DEFAULT_PAUSE_MS = 1000;

/**
 * How long to wait before the same is sent again after a refusal; null where it would be refused again.
 *
 * @param refusals how often in a row it was refused, this time included
 * @param random a number from 0 up to 1
 */
export function retryDelayMs(
  { code, retryAfterMs }: { readonly code: string; readonly retryAfterMs?: number },
  refusals: number,
  random: number,
): number | null {
  switch (errors[knownErrorCode(code)].backoff) {
    case "none":
      return null;
    case "retryAfter":
      return retryAfterMs ?? DEFAULT_PAUSE_MS;
    case "exponential":
      return backoffMs(refusals, random);
  }
}
