import { WINK_LATE_MS, WINK_LEAD_MS } from "../../../generated/contract/limits.ts";

/** When to play a wink, so that all windows play it together. */
export interface WinkTiming {
  /** How long to wait before it plays, in milliseconds. Below 0 it began so long ago: whoever shows it joins in there. */
  readonly inMs: number;
  /** It started too long ago: show the line only. */
  readonly isLate: boolean;
}

/**
 * Places a wink in our time (MO-2). Both in epoch milliseconds of the server. None starts further ahead than the server's
 * lead: where it seems to, our clock was set back, and nobody waits for it to catch up.
 */
export const winkTiming = (startAt: number, serverNow: number): WinkTiming => ({
  inMs: Math.min(WINK_LEAD_MS, startAt - serverNow),
  isLate: serverNow - startAt > WINK_LATE_MS,
});
