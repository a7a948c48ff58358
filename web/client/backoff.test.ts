import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS, backoffMs } from "./backoff.ts";

const attempts = fc.integer({ min: 0, max: 2000 });
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it("[CL-3] waits from 0 up to the doubled base, never above the cap", () => {
  fc.assert(
    fc.property(attempts, randoms, (attempt, random) => {
      const wait = backoffMs(attempt, random);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt) + 1e-6);
    }),
  );
});

it("[CL-3] uses the whole span as jitter and doubles it until the cap", () => {
  expect(backoffMs(0, 0)).toBe(0);
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((attempt) => backoffMs(attempt, 0.5))).toEqual([
    250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000,
  ]);
});
