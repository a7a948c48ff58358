import { setTimeout as sleep } from "node:timers/promises";
import type { Rig } from "../../rig/index.ts";
import { ms, percentiles, type Percentiles } from "../kill/percentiles.ts";
import { readStream } from "../kill/stream.ts";
import { Guest } from "./guest.ts";
import { OPCODE, encodeRawFrame } from "./raw-frame.ts";
import { RawSocket } from "./raw-socket.ts";

/** Row R10. */
export interface FloodFigures {
  /** From the first byte of each flood to its close. */
  readonly closedMs: Percentiles;
  /** With which code each flood ended. */
  readonly codes: readonly (number | null)[];
  /** Acks of honest people meanwhile. */
  readonly acks: Percentiles;
  /** Acks of the same people before it. */
  readonly calmAcks: Percentiles;
  /** Messages of the flooder that were stored. */
  readonly stored: number;
}

const ROOM = "flooded";
const FLOODER = "flooder";
const HONEST = 20;
/** Both halves together are as much as the limit allows. */
const MESSAGES = 5;
const EVERY_MS = 400;
const FLOOD_FRAMES = 2_000;
/** The flooder heeds no `reconnectAfterMs`: this is how long it takes to come again. */
const BACK_AFTER_MS = 150;
/** As many as fit into the time, made before it begins. */
const FLOODS = 20;

/** R10: honest people talk, first by themselves, then while one person floods the room, again and again. */
export async function measureFlood(rig: Rig): Promise<FloodFigures> {
  const floods = Array.from({ length: FLOODS }, floodBytes);
  const honest = await Promise.all(
    Array.from({ length: HONEST }, async (_, index) => Guest.enter(rig, { room: ROOM, user: `honest-${index}` })),
  );
  const talkAll = async (): Promise<readonly number[]> => (await Promise.all(honest.map(talk))).flat();
  const calmMs = await talkAll();

  let isOver = false;
  const talking = talkAll().finally(() => (isOver = true));
  const closedMs: number[] = [];
  const codes: (number | null)[] = [];
  while (!isOver) {
    const { tookMs, code } = await flood(rig, floods.pop() ?? floodBytes());
    closedMs.push(tookMs);
    codes.push(code);
    await sleep(BACK_AFTER_MS);
  }
  const acksMs = await talking;
  const stream = await readStream(rig, ROOM);
  const stored = stream.filter((event) => event.type === "chat" && event.from === FLOODER).length;
  return { closedMs: percentiles(closedMs), codes, acks: percentiles(acksMs), calmAcks: percentiles(calmMs), stored };
}

/** The figures in a line. */
export const describeFlood = ({ closedMs, acks, calmAcks, stored }: FloodFigures): string =>
  `R10: ${closedMs.count} floods of ${FLOOD_FRAMES} frames, closed after p50 ${ms(closedMs.p50)}, max ${ms(closedMs.max)}; ` +
  `honest ack p99 ${ms(acks.p99)}, max ${ms(acks.max)} (${acks.count} measured), before it p99 ${ms(calmAcks.p99)}, ` +
  `max ${ms(calmAcks.max)}; ${stored} of the flooder's stored`;

async function talk(guest: Guest, index: number): Promise<readonly number[]> {
  const acksMs: number[] = [];
  await sleep((index * EVERY_MS) / HONEST);
  for (let count = 0; count < MESSAGES; count += 1) {
    const { answer, tookMs } = await guest.say(`${count}`);
    if (answer.type === "error") throw new Error(`${guest.user} was refused ${answer.code}`);
    acksMs.push(tookMs);
    await sleep(EVERY_MS);
  }
  return acksMs;
}

function floodBytes(): Buffer {
  const frames = Array.from({ length: FLOOD_FRAMES }, (_, index) => {
    const chat = { type: "chat", cid: crypto.randomUUID(), after: 0, text: `flood ${index}` };
    return encodeRawFrame({ opcode: OPCODE.text, payload: Buffer.from(JSON.stringify(chat)) });
  });
  return Buffer.concat(frames);
}

async function flood(rig: Rig, bytes: Buffer): Promise<{ readonly tookMs: number; readonly code: number | null }> {
  const socket = await RawSocket.open(rig.socketUrl({ room: ROOM, user: FLOODER }));
  const startedMs = performance.now();
  void socket.write(bytes);
  const { code, atMs } = await socket.ended;
  socket.destroy();
  return { tookMs: atMs - startedMs, code };
}
