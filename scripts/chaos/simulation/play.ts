import { heal } from "./heal.ts";
import { operationsOf, type Operation } from "./operations.ts";
import type { Outcome } from "./outcome.ts";
import { perform } from "./perform.ts";
import { Scene, type Planted } from "./scene.ts";
import { divergences } from "./verdict.ts";

/** Plays these operations, heals everything and looks. The same seed and operations always give the same outcome. */
export async function play(seed: number, operations: readonly Operation[], planted: Planted = {}): Promise<Outcome> {
  const scene = new Scene(seed, planted);
  const { counts } = scene.ledger;
  try {
    for (const operation of operations) {
      perform(scene, operation);
      // Promises of the SDK go on.
      await Promise.resolve();
    }
    await heal(scene);
    return { divergences: divergences(scene), counts };
  } catch (error) {
    // Nothing that happens to a client or a room may make it throw.
    return { divergences: [String(error instanceof Error ? error.stack : error)], counts };
  }
}

/** How many things happen in an evening. */
export const OPERATIONS = 100;

/** Plays the evening of a seed. */
export const playSeed = async (seed: number, planted: Planted = {}): Promise<Outcome> =>
  play(seed, operationsOf(seed, OPERATIONS), planted);
