import { setTimeout as sleep } from "node:timers/promises";
import { randomSource } from "../../check/fuzz/random.ts";
import { startRig, type Rig, type Variant } from "../../rig/index.ts";
import { newRecord, Witness } from "./record.ts";
import { readHead, readStream } from "./stream.ts";
import { Talker } from "./talker.ts";
import { firstAcks, judge, together, type Verdict } from "./verdict.ts";

/** What to run. */
export interface KillOptions {
  readonly variant: Variant;
  readonly seed: number;
  /** Kills and acked messages, both at least. */
  readonly kills: number;
  readonly acked: number;
}

/** What came of it. */
export interface KillOutcome {
  readonly asked: KillOptions;
  readonly kills: number;
  readonly acked: number;
  readonly composed: number;
  /** Messages that were sent again because no ack had come. */
  readonly resends: number;
  /** Answers that said `duplicate`. */
  readonly duplicates: number;
  readonly ackTimesMs: readonly number[];
  readonly restartTimesMs: readonly number[];
  readonly tookMs: number;
  readonly verdict: Verdict;
}

const CLIENTS = 16;
/** A room keeps the newest `historyMinEvents`: below that, its whole stream can be compared. */
const MOST_PER_ROOM = 60_000;
/** What a quick machine gets acked between two kills. */
const MOST_PER_KILL = 2_500;
const KILL_AFTER_MS = { least: 200, most: 800 };
const SETTLE_WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 20;
const STUCK_AFTER_KILLS = 20;

/** Kills the server under load again and again, and then compares what was promised with what is there. */
export async function runKills(options: KillOptions): Promise<KillOutcome> {
  const rig = await startRig({ variant: options.variant });
  try {
    return await killUnderLoad(rig, options);
  } finally {
    await rig.stop();
  }
}

async function killUnderLoad(rig: Rig, asked: KillOptions): Promise<KillOutcome> {
  const { seed, kills, acked } = asked;
  const random = randomSource(seed);
  const rooms = Array.from(
    { length: Math.ceil(Math.max(acked, kills * MOST_PER_KILL) / MOST_PER_ROOM) },
    (_, index) => `room-${index}`,
  );
  const witnesses = new Map(rooms.map((room) => [room, new Witness()]));
  const talkers = Array.from({ length: CLIENTS }, (_, index) => {
    const room = rooms[index % rooms.length] ?? "room-0";
    const witness = witnesses.get(room) ?? new Witness();
    return new Talker(rig, newRecord(`user-${index}`, room), witness, randomSource(seed + 1 + index));
  });
  const records = talkers.map(({ record }) => record);
  const count = (): number => records.reduce((sum, record) => sum + firstAcks(record).size, 0);

  const startedMs = performance.now();
  const restartTimesMs: number[] = [];
  const counts = [0];
  while (restartTimesMs.length < kills || (counts.at(-1) ?? 0) < acked) {
    await sleep(KILL_AFTER_MS.least + random.below(KILL_AFTER_MS.most - KILL_AFTER_MS.least));
    await rig.kill();
    const killedMs = performance.now();
    await rig.start();
    restartTimesMs.push(performance.now() - killedMs);
    counts.push(count());
    if (counts.at(-1) === counts.at(-STUCK_AFTER_KILLS)) throw new Error("nothing is acked any more");
  }
  const tookMs = performance.now() - startedMs;

  const unsettled = await settle(rig, talkers);
  const verdicts = await Promise.all(
    rooms.map(async (room) =>
      judge({
        stream: await readStream(rig, room),
        seen: witnesses.get(room)?.marks ?? new Map(),
        clients: records.filter((record) => record.room === room),
      }),
    ),
  );
  for (const talker of talkers) talker.leave();
  const verdict = together(verdicts);
  return {
    asked,
    kills: restartTimesMs.length,
    acked: count(),
    composed: sum(records.map(({ composed }) => composed.length)),
    resends: sum(records.map(({ resends }) => resends)),
    duplicates: sum(records.map(({ acks }) => acks.filter(({ duplicate }) => duplicate === true).length)),
    ackTimesMs: talkers.flatMap(({ ackTimesMs }) => ackTimesMs),
    restartTimesMs,
    tookMs,
    verdict: { ...verdict, answers: [...verdict.answers, ...unsettled] },
  };
}

/** Lets everybody finish: every message answered, every log at the head. @returns who did not */
async function settle(rig: Rig, talkers: readonly Talker[]): Promise<readonly string[]> {
  for (const talker of talkers) talker.hush();
  const hasFinished = async (talker: Talker): Promise<boolean> =>
    talker.hasAll(await readHead(rig, talker.record.room));
  const startedMs = performance.now();
  let unfinished = talkers;
  while (unfinished.length > 0 && performance.now() - startedMs < SETTLE_WITHIN_MS) {
    const finished = await Promise.all(unfinished.map(hasFinished));
    unfinished = unfinished.filter((_, index) => finished[index] !== true);
    await sleep(LOOK_AGAIN_MS);
  }
  return unfinished.map(({ record }) => `${record.user} did not get everything, or not every answer`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
