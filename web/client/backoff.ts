/** The first wait is at most this long: a lost connection that is back at once costs nobody a visible pause. */
export const BACKOFF_BASE_MS = 500;

/** No wait is longer: a person who looks at the window should not have to reload it. */
export const BACKOFF_CAP_MS = 30_000;

/**
 * How long to wait before another try: exponential with full jitter, so that many clients that lost the same server do
 * not come back together (CL-3).
 *
 * @param attempt how many tries failed before, from 0
 * @param random a number from 0 up to 1
 * @returns milliseconds from 0 to `min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt)`
 */
export function backoffMs(attempt: number, random: number): number {
  return random * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt);
}
