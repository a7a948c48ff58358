import { describe, expect, test } from "vitest";
import { describeKills, lostShare } from "./report.ts";
import { runKills } from "./run.ts";

const SEED = 20_041_121;
const PATIENCE_MS = 60_000;

describe("R1: kill -9 under load", () => {
  test(
    "[RM-1] [RM-2] [RM-3] [RM-10] 10 kills, 5,000 acked: nothing lost, repeated, reordered or changed",
    { timeout: PATIENCE_MS },
    async () => {
      const outcome = await runKills({ variant: "unlimited", seed: SEED, kills: 10, acked: 5_000 });
      console.log(describeKills(outcome).join("\n"));
      expect(outcome.verdict).toEqual({ lost: [], twice: [], disorder: [], altered: [], answers: [] });
      // Otherwise no retry was ever answered, and nothing was shown.
      expect(outcome.duplicates).toBeGreaterThan(0);
    },
  );

  test("finds the mutant that acks first and writes a second later", { timeout: PATIENCE_MS }, async () => {
    const outcome = await runKills({ variant: "buffered", seed: SEED, kills: 3, acked: 1_000 });
    console.log(describeKills(outcome).join("\n"));
    expect(lostShare(outcome)).toBeGreaterThan(0.1);
  });
});
