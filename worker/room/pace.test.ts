import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Pace } from "./pace.ts";

describe("a pace", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("[ME-9] does it at once, and then at most once in its time, the last asking never lost", () => {
    const times: number[] = [];
    const begin = Date.now();
    const pace = new Pace(() => times.push(Date.now() - begin), 1_000);
    for (const waitMs of [0, 10, 400, 700, 3_000, 0]) {
      vi.advanceTimersByTime(waitMs);
      pace.ask();
    }
    vi.advanceTimersByTime(5_000);
    expect(times).toEqual([0, 1_000, 2_000, 4_110, 5_110]);
  });
});
