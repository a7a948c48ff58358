import { ABUSE_WINDOW_MS, FLOOD_FRAMES } from "../../generated/contract/limits.ts";

/** At most `max` in any stretch of `windowMs`. */
export interface Window {
  readonly max: number;
  readonly windowMs: number;
}

/** Frames of any kind on one connection (LM-5). */
export const FLOOD_WINDOW: Window = { max: FLOOD_FRAMES, windowMs: ABUSE_WINDOW_MS };

/**
 * How long somebody has to wait before one more fits into every window.
 *
 * The windows slide and are exact: one that happened `windowMs` ago has just left. Times ahead of `now`, as after a
 * clock that was set back, count.
 *
 * @param times when the earlier ones happened, epoch milliseconds, in any order
 * @returns milliseconds, 0 when one more fits now
 */
export function waitMs(times: readonly number[], windows: readonly Window[], now: number): number {
  const waits = windows.map(({ max, windowMs }) => {
    const inside = times.filter((at) => at > now - windowMs).toSorted((a, b) => a - b);
    // One more fits when fewer than `max` are left, so the max-th newest is the one to wait for.
    const blocking = inside[inside.length - max];
    return blocking === undefined ? 0 : blocking + windowMs - now;
  });
  return Math.max(0, ...waits);
}

/** The times with one more, without those that no window of at most `max` can need. */
export const withNow = (times: readonly number[], max: number, now: number): readonly number[] =>
  [...times, now].slice(-max);
