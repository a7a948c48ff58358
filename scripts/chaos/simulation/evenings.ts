import { operationsOf, type Operation } from "./operations.ts";
import { Evenings } from "./outcome.ts";
import { OPERATIONS, play, playSeed } from "./play.ts";
import type { Planted } from "./scene.ts";
import { shrink } from "./shrink.ts";

/** Plays the evenings of `seeds` seeds, from `first` on. */
export async function playEvenings(first: number, seeds: number, plant?: () => Planted): Promise<Evenings> {
  const evenings = new Evenings();
  for (let seed = first; seed < first + seeds; seed += 1) evenings.add(seed, await playSeed(seed, plant?.()));
  return evenings;
}

/** The fewest operations of a failed evening that still fail, in whatever way. */
export async function shortest(seed: number): Promise<readonly Operation[]> {
  const fails = async (operations: readonly Operation[]): Promise<boolean> =>
    (await play(seed, operations)).divergences.length > 0;
  return shrink(operationsOf(seed, OPERATIONS), fails);
}
