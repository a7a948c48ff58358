import { expect, test } from "vitest";
import { startRig, type Variant } from "../../rig/index.ts";
import { OPERATIONS } from "./evening.ts";
import { describeFailure, type Evenings } from "../simulation/outcome.ts";
import { fuzz } from "./fuzz.ts";

const SEEDS = 200;
const SEEDS_FOR_THE_MUTANT = 8;
const PATIENCE_MS = 400_000;

/** What happens in so many evenings: an oracle over nothing would always be right. */
const AT_LEAST = [
  ["acks", 4_000],
  ["duplicates", 300],
  ["resumes", 600],
  ["evict", 200],
  ["kill -9", 5],
  ["cutAfter", 800],
  ["swallow", 200],
] as const;

async function run(variant: Variant, seeds: number, killEveryMs: number): Promise<Evenings> {
  const rig = await startRig({ variant });
  try {
    return await fuzz(rig, { first: 1, seeds, killEveryMs });
  } finally {
    await rig.stop();
  }
}

test(
  `[RM-1] [RM-2] [RM-3] [RM-8] [RM-10] [RS-2] [RS-5] [CL-4] [CL-5] nothing diverges over spoilt connections: ${SEEDS} seeds, ${OPERATIONS} operations each`,
  async () => {
    const { failures, counts } = await run("unlimited", SEEDS, 5_000);
    expect(failures.map((failure) => describeFailure("proxy", failure))).toEqual([]);
    for (const [what, least] of AT_LEAST) expect([what, (counts.get(what) ?? 0) >= least]).toEqual([what, true]);
  },
  PATIENCE_MS,
);

test(
  "[RM-2] a room that acks before it writes is found out",
  async () => {
    const { failures } = await run("buffered", SEEDS_FOR_THE_MUTANT, 2_500);
    expect(failures.flatMap(({ divergences }) => divergences).join("\n")).toMatch(/was acked as \d+/u);
  },
  PATIENCE_MS,
);
