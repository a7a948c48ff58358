import { WINK_LATE_MS } from "../../../generated/contract/limits.ts";

/** When to play a wink, so that all windows play it together. */
export interface WinkTiming {
  /** How long to wait before it plays, in milliseconds. */
  readonly inMs: number;
  /** It started too long ago: show the line only. */
  readonly isLate: boolean;
}

/** Places a wink in our time (MO-2). Both in epoch milliseconds of the server. */
export const winkTiming = (startAt: number, serverNow: number): WinkTiming => ({
  inMs: Math.max(0, startAt - serverNow),
  isLate: serverNow - startAt > WINK_LATE_MS,
});
