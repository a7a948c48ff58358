import { setTimeout as sleep } from "node:timers/promises";
import { startRig, type Rig } from "../../rig/index.ts";
import { ms, percentiles, type Percentiles } from "../kill/percentiles.ts";
import { Guest } from "./guest.ts";
import { peakMemoryMiB } from "./memory.ts";
import { RawSocket } from "./raw-socket.ts";

/** One room that much is said in, with or without somebody who does not read it. */
interface Course {
  /** Acks of somebody who says a little now and then. */
  readonly acks: Percentiles;
  readonly peakMemoryMiB: number;
  /** After how much of the traffic the room let the slow reader go, and the code it found when it read on; null for never. */
  readonly closed: { readonly afterMiB: number; readonly code: number | null } | null;
}

/** Row R9. */
export interface SlowReaderFigures {
  readonly mib: number;
  readonly control: Course;
  readonly slow: Course;
}

const MIB = 1024 * 1024;
const TALKERS = 4;
const AT_ONCE = 8;
const PROBE_EVERY_MS = 20;
/** The longest text there is: 2048 characters of 3 bytes. */
const LONG_TEXT = "長".repeat(2_048);
const TEXT_BYTES = Buffer.byteLength(LONG_TEXT);
const ROOM = "loud";

/**
 * R9: says so many MiB in a room in which one client reads nothing, and the same without that client.
 *
 * @param mib how much everybody in the room gets
 */
export async function measureSlowReader(mib: number): Promise<SlowReaderFigures> {
  return { mib, control: await course(mib, false), slow: await course(mib, true) };
}

/** The figures in a line. */
export const describeSlowReader = ({ mib, control, slow }: SlowReaderFigures): string =>
  `R9: ${mib} MiB in a room: slow reader ${
    slow.closed === null ? "NOT closed" : `closed with ${slow.closed.code} after ${slow.closed.afterMiB.toFixed(1)} MiB`
  }; peak memory ${slow.peakMemoryMiB.toFixed(0)} MiB, ${control.peakMemoryMiB.toFixed(0)} without it; ` +
  `others' ack p99 ${ms(slow.acks.p99)}, ${ms(control.acks.p99)} without it (${slow.acks.count} and ${control.acks.count} measured)`;

async function course(mib: number, withSlowReader: boolean): Promise<Course> {
  const rig = await startRig({ variant: "unlimited" });
  try {
    return await loudRoom(rig, mib, withSlowReader);
  } finally {
    await rig.stop();
  }
}

async function loudRoom(rig: Rig, mib: number, withSlowReader: boolean): Promise<Course> {
  const probe = await Guest.enter(rig, { room: ROOM, user: "probe" });
  const talkers = await Promise.all(
    Array.from({ length: TALKERS }, async (_, index) => Guest.enter(rig, { room: ROOM, user: `talker-${index}` })),
  );
  const slow = withSlowReader ? await RawSocket.open(rig.socketUrl({ room: ROOM, user: "slow" })) : null;
  slow?.stopReading();
  // Everybody has come, so whatever is counted from here on is somebody who left.
  await probe.say("here we go");

  let saidBytes = 0;
  let leftAfterMiB: number | null = null;
  probe.watch((event) => {
    if (event.type === "userCount" && event.count <= TALKERS + 1) leftAfterMiB ??= saidBytes / MIB;
  });
  const talk = async (talker: Guest): Promise<void> => {
    while (saidBytes < mib * MIB) {
      saidBytes += AT_ONCE * TEXT_BYTES;
      await talker.sayAll(Array.from({ length: AT_ONCE }, () => LONG_TEXT));
    }
  };
  const acksMs = await probeUntil(probe, Promise.all(talkers.map(talk)));

  slow?.readOn();
  const closed =
    slow === null || leftAfterMiB === null ? null : { afterMiB: leftAfterMiB, code: (await slow.ended).code };
  return { acks: percentiles(acksMs), peakMemoryMiB: peakMemoryMiB(rig.pid), closed };
}

/** Says a little now and then until all is said. @returns how long each ack took */
async function probeUntil(probe: Guest, end: Promise<unknown>): Promise<readonly number[]> {
  let isOver = false;
  void end.finally(() => (isOver = true));
  const acksMs: number[] = [];
  while (!isOver) {
    acksMs.push((await probe.say("a little")).tookMs);
    await sleep(PROBE_EVERY_MS);
  }
  await end;
  return acksMs;
}
