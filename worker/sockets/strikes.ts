import { STRIKE_WINDOW_MS, STRIKES_TO_CLOSE } from "../../generated/contract/limits.ts";
import type { Accepted, Refused } from "../../generated/ws/server.ts";
import type { Window } from "./windows.ts";

/** Strikes that one connection is forgiven (LM-6): one more closes it. */
export const STRIKE_WINDOW: Window = { max: STRIKES_TO_CLOSE - 1, windowMs: STRIKE_WINDOW_MS };

/** Whether a frame is a strike: something in it does not fit its schema. An unknown type may be a newer client's (LM-6). */
export const isStrike = (items: readonly (Accepted<unknown> | Refused)[]): boolean =>
  items.some((item) => "refusal" in item && item.refusal.code === "INVALID_MESSAGE");
