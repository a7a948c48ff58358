import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CHAT_PER_MINUTE,
  CHAT_PER_WINDOW,
  CHAT_WINDOW_MS,
  NUDGE_PER_WINDOW,
  NUDGE_WINDOW_MS,
} from "../../generated/contract/limits.ts";
import { waitMs, type Window } from "../sockets/index.ts";
import { CHAT_MINUTE_MS, CHAT_WINDOWS, MOMENT_WINDOWS } from "./limits.ts";

/** Tries at these gaps; gives back when the ones that fitted happened. */
function play(gapsMs: readonly number[], windows: readonly Window[]): number[] {
  const taken: number[] = [];
  let now = 1_000_000;
  for (const gapMs of gapsMs) {
    now += gapMs;
    if (waitMs(taken, windows, now) === 0) taken.push(now);
  }
  return taken;
}

/** The most that any stretch of `windowMs` holds; it is enough to look at those that end with an event. */
const mostIn = (times: readonly number[], windowMs: number): number =>
  Math.max(0, ...times.map((end) => times.filter((at) => at > end - windowMs && at <= end).length));

const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 15_000 })), {
  maxLength: 200,
});

/** So close to each other that the short window is full at the end, and for a while. */
const crowdedGaps = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: CHAT_PER_WINDOW, maxLength: 20 });

describe("waitMs", () => {
  test("[LM-1] no stretch of chatWindowMs or of a minute ever holds more chats than allowed", () => {
    fc.assert(
      fc.property(gaps, (gapsMs) => {
        const taken = play(gapsMs, CHAT_WINDOWS);
        expect(mostIn(taken, CHAT_WINDOW_MS)).toBeLessThanOrEqual(CHAT_PER_WINDOW);
        expect(mostIn(taken, CHAT_MINUTE_MS)).toBeLessThanOrEqual(CHAT_PER_MINUTE);
      }),
    );
  });

  test("[LM-2] no stretch of nudgeWindowMs ever holds more nudges and winks than allowed", () => {
    fc.assert(
      fc.property(gaps, (gapsMs) => {
        expect(mostIn(play(gapsMs, MOMENT_WINDOWS), NUDGE_WINDOW_MS)).toBeLessThanOrEqual(NUDGE_PER_WINDOW);
      }),
    );
  });

  test("[LM-1] the wait is exact: one more fits when it is over, and not a millisecond earlier", () => {
    fc.assert(
      fc.property(crowdedGaps, fc.integer({ min: 0, max: 5_000 }), (gapsMs, laterMs) => {
        const taken = play(gapsMs, CHAT_WINDOWS);
        const now = (taken.at(-1) ?? 0) + laterMs;
        const wait = waitMs(taken, CHAT_WINDOWS, now);
        expect(wait).toBeGreaterThan(0);
        expect(waitMs(taken, CHAT_WINDOWS, now + wait)).toBe(0);
        expect(waitMs(taken, CHAT_WINDOWS, now + wait - 1)).toBe(1);
      }),
    );
  });

  test("[LM-1] the allowed number fits at one instant, and the next one after the whole window", () => {
    const full = Array.from({ length: CHAT_PER_WINDOW }, () => 5_000);
    expect(waitMs(full.slice(1), CHAT_WINDOWS, 5_000)).toBe(0);
    expect(waitMs(full, CHAT_WINDOWS, 5_000)).toBe(CHAT_WINDOW_MS);
    expect(waitMs(full, CHAT_WINDOWS, 5_000 + CHAT_WINDOW_MS)).toBe(0);
  });

  test("[LM-1] a clock that was set back opens no window", () => {
    const full = Array.from({ length: CHAT_PER_WINDOW }, () => 90_000);
    expect(waitMs(full, CHAT_WINDOWS, 50_000)).toBe(40_000 + CHAT_WINDOW_MS);
  });
});
