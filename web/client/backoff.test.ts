import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS, backoffMs } from "./backoff.ts";
import { openRoom, settle } from "./testing/bench.ts";
import { seeded } from "./testing/seeded.ts";

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

it("[CL-3] many clients that lost one server at the same moment come back spread over the whole span", () => {
  const random = seeded(7);
  for (const attempt of [0, 3, 6, 20]) {
    const mostMs = Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt);
    const waits = Array.from({ length: 2000 }, () => backoffMs(attempt, random()));
    for (const tenth of Array.from({ length: 10 }, (_, index) => index)) {
      const inTenth = waits.filter((wait) => Math.floor((wait / mostMs) * 10) === tenth);
      // 200 are expected; 140 and 260 are more than four standard deviations away.
      expect(inTenth.length, `attempt ${attempt}, tenth ${tenth}`).toBeGreaterThan(140);
      expect(inTenth.length, `attempt ${attempt}, tenth ${tenth}`).toBeLessThan(260);
    }
  }
});

it("[CL-3] every wait of a connection that fails again and again is within its bounds, and they differ", async () => {
  const { network, clock } = openRoom({ random: seeded(11) });
  const waits: number[] = [];
  for (let attempt = 0; attempt < 30; attempt++) {
    const opened = network.sockets.length;
    const from = clock.now();
    network.latest.end(1006);
    await settle();
    while (network.sockets.length === opened) clock.tick(1);
    const waitMs = clock.now() - from;
    expect(waitMs).toBeLessThanOrEqual(Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** attempt));
    waits.push(waitMs);
  }
  expect(new Set(waits).size).toBeGreaterThan(25);
});
