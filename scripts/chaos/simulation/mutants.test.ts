import { expect, test } from "vitest";
import { mutants, type Mutant } from "./mutants.ts";
import { playSeed } from "./play.ts";

const SEEDS = 50;

/** The first seed that finds a fault, and says the right thing of it; null for none. */
async function foundBy({ plant, symptom }: Mutant): Promise<number | null> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { divergences } = await playSeed(seed, plant());
    if (divergences.some((what) => symptom.test(what))) return seed;
  }
  return null;
}

test.each(mutants)(
  `$name: found within ${SEEDS} seeds`,
  async (mutant) => {
    expect(await foundBy(mutant)).not.toBeNull();
  },
  60_000,
);
