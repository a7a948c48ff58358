import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Schedule } from "./schedule.ts";

/** When messages were due that are taken at these times. */
function takenAt(schedule: Schedule, times: readonly number[]): readonly number[] {
  const dues: number[] = [];
  for (const time of times) schedule.take(time, (dueMs) => dues.push(dueMs));
  return dues;
}

describe("Schedule", () => {
  it("spaces messages evenly", () => {
    const schedule = new Schedule({ startMs: 1_000, perSecond: 100, durationMs: 50 });
    expect(takenAt(schedule, [1_100])).toEqual([1_000, 1_010, 1_020, 1_030, 1_040]);
    expect(schedule.isOver).toBe(true);
  });

  it("gives none before it is due, and each once", () => {
    const schedule = new Schedule({ startMs: 1_000, perSecond: 100, durationMs: 50 });
    expect(takenAt(schedule, [999.9])).toEqual([]);
    expect(takenAt(schedule, [1_000])).toEqual([1_000]);
    expect(takenAt(schedule, [1_009.9])).toEqual([]);
  });

  it("lets many messages share a moment, at no lower rate", () => {
    const schedule = new Schedule({ startMs: 0, perSecond: 4_500, durationMs: 1_000 });
    const dues = takenAt(schedule, [999_999]);
    expect(dues).toHaveLength(4_500);
    expect(schedule.tickMs).toBe(0.5);
    expect(new Set(dues).size).toBe(2_000);
    expect(dues.at(-1)).toBe(999.5);
  });

  it("says the same whenever it is asked: waiting counts as latency", () => {
    const rate = fc.integer({ min: 1, max: 20_000 });
    const asked = fc.array(fc.double({ min: 0, max: 2_000, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(rate, asked, (perSecond, times) => {
        const options = { startMs: 0, perSecond, durationMs: 1_000 };
        const whole = takenAt(new Schedule(options), [2_000]);
        const late = takenAt(new Schedule(options), [...times.sort((a, b) => a - b), 2_000]);
        expect(late).toEqual(whole);
        expect(whole).toHaveLength(perSecond);
        expect(whole.every((dueMs) => dueMs < 1_000)).toBe(true);
      }),
    );
  });
});
