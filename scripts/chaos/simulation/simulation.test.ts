import { describe, expect, test } from "vitest";
import { playEvenings } from "./evenings.ts";
import { describeFailure } from "./outcome.ts";
import { OPERATIONS } from "./play.ts";

const SEEDS_EACH = 50;

/** What happens in so many evenings: an oracle over nothing would always be right. */
const AT_LEAST = [
  ["acks", 500],
  ["duplicates", 10],
  ["resumes", 200],
  ["evict", 100],
  ["kill", 50],
  ["hide", 50],
  ["cut", 150],
  ["refused RATE_LIMITED", 50],
] as const;

describe(`real clients and the real room, ${OPERATIONS} things happen in each evening`, () => {
  test.each([1, 51, 101, 151])(
    `[RM-1] [RM-2] [RM-3] [RM-8] [RM-10] [RS-4] [RS-5] [RS-6] [ST-1] [ST-3] [ST-4] [PR-12] nothing diverges, ${SEEDS_EACH} seeds from %i on`,
    async (first) => {
      const { failures, counts } = await playEvenings(first, SEEDS_EACH);
      expect(failures.map((failure) => describeFailure("simulation", failure))).toEqual([]);
      for (const [what, least] of AT_LEAST) expect([what, (counts.get(what) ?? 0) >= least]).toEqual([what, true]);
    },
    60_000,
  );
});
