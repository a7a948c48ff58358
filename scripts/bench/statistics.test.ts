import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure, median, percentile } from "./statistics.ts";

const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 40 });
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

describe("median", () => {
  it("is the middle, or the mean of the two middle ones", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
    expect(median([])).toBeNaN();
  });
});

describe("percentile", () => {
  it("is the value of the nearest rank", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    expect([0.01, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 99, 100]);
    expect(percentile([5], 0.5)).toBe(5);
    expect(percentile([], 0.5)).toBeNaN();
  });

  it("is never below its share of the values, and one lower would be", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const value = percentile(ascending(values), percent / 100);
        const atMost = values.filter((each) => each <= value).length;
        const below = values.filter((each) => each < value).length;
        expect(values).toContain(value);
        expect(atMost * 100).toBeGreaterThanOrEqual(values.length * percent);
        expect(below * 100).toBeLessThan(values.length * percent);
      }),
    );
  });
});

describe("figure", () => {
  it("is the median with its range", () => {
    expect(figure([5, 1, 3])).toEqual({ median: 3, min: 1, max: 5 });
  });
});
