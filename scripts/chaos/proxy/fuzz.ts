import { setTimeout as sleep } from "node:timers/promises";
import type { Rig } from "../../rig/index.ts";
import { Evenings, type Failure } from "../simulation/outcome.ts";
import { playSeed } from "./evening.ts";

/** So many rooms at a time keep the processor busy and still answer well within the patience of clients in a hurry. */
const AT_ONCE = 24;

/** How to run many evenings. */
export interface FuzzOptions {
  readonly first: number;
  readonly seeds: number;
  /** The server is killed about so often (SIGKILL), for all rooms at once, and started again on the same disk. */
  readonly killEveryMs: number;
  readonly onDone?: (failure: Failure | null) => void;
}

/** Plays evenings over TCP, several at a time in rooms of one server. */
export async function fuzz(rig: Rig, { first, seeds, killEveryMs, onDone }: FuzzOptions): Promise<Evenings> {
  const evenings = new Evenings();
  const waiting = Array.from({ length: seeds }, (_, index) => first + index);
  const killer = new Killer(rig);
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const outcome = await playSeed(rig, seed, () => killer.kills);
      const failure = evenings.add(seed, outcome);
      onDone?.(failure);
    }
  };
  const over = new AbortController();
  const killing = killer.work(killEveryMs, over.signal);
  await Promise.all(Array.from({ length: AT_ONCE }, work)).finally(() => over.abort());
  await killing;
  evenings.counts.set("kill -9", killer.kills);
  return evenings;
}

/** Kills a server again and again. */
class Killer {
  /** How often it has begun to. */
  kills = 0;
  readonly #rig: Rig;

  constructor(rig: Rig) {
    this.#rig = rig;
  }

  /** Goes on until `over`; the server runs afterwards. */
  async work(everyMs: number, over: AbortSignal): Promise<void> {
    while (await pause(everyMs, over)) {
      this.kills += 1;
      await this.#rig.kill();
      await this.#rig.start();
    }
  }
}

/** @returns whether it was not cut short */
const pause = async (ms: number, over: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal: over }).catch(() => false);
