import * as fc from "fast-check";
import { expect, it } from "vitest";
import { CHAT_PER_MINUTE, CHAT_PER_WINDOW, CHAT_WINDOW_MS } from "../../../generated/contract/limits.ts";
import { allowance, paceMs, recent } from "./pace.ts";

/** The most that fell into one window. */
const most = (times: readonly number[], windowMs: number): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));

it("however fast a person types, no window of the server gets more than it takes", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 150 }), (gaps) => {
      let [now, typedAt] = [0, 0];
      let sentAt: readonly number[] = [];
      const all: number[] = [];
      for (const gap of gaps) {
        typedAt += gap;
        now = Math.max(now, typedAt);
        now += paceMs(sentAt, now);
        expect(allowance(sentAt, now)).toBeGreaterThan(0);
        sentAt = recent([...sentAt, now]);
        all.push(now);
      }
      expect(most(all, CHAT_WINDOW_MS)).toBeLessThanOrEqual(CHAT_PER_WINDOW);
      expect(most(all, 60_000)).toBeLessThanOrEqual(CHAT_PER_MINUTE);
    }),
    { numRuns: 50 },
  );
});

it("nobody waits who stays below the limits", () => {
  expect([paceMs([], 0), allowance([], 0)]).toEqual([0, CHAT_PER_WINDOW]);
  expect(allowance([0, 1, 2], 5000)).toBe(CHAT_PER_WINDOW - 3);
  expect(
    paceMs(
      Array.from({ length: 10 }, () => 0),
      20_000,
    ),
  ).toBe(0);
  const beforeTheClockWasSetBack = Array.from({ length: 10 }, () => 3_600_000);
  expect([paceMs(beforeTheClockWasSetBack, 0), allowance(beforeTheClockWasSetBack, 0)]).toEqual([0, CHAT_PER_WINDOW]);
});

it("either something may be sent or there is something to wait for, whatever the clock did meanwhile", () => {
  const times = fc.array(fc.nat(20_000), { maxLength: CHAT_PER_MINUTE });
  fc.assert(
    fc.property(times, fc.nat(30_000), (sentAt, now) => {
      expect(allowance(sentAt, now) > 0).toBe(paceMs(sentAt, now) === 0);
    }),
  );
});
