import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { randomSource } from "../../check/fuzz/random.ts";
import { startRig, type Rig } from "../../rig/index.ts";
import { backoffMs } from "../../../web/client/index.ts";
import { ms, percentiles, type Percentiles } from "../kill/percentiles.ts";
import { readStream } from "../kill/stream.ts";

/** Row R22. */
export interface StormFigures {
  readonly sockets: number;
  /** From the cut to `caughtUp`, for each socket. */
  readonly back: Percentiles;
  /** Messages that were acked during the storm, and how many of them are not in the stream. */
  readonly acked: number;
  readonly lost: number;
  /** Stream events that somebody does not have in the end, or has in another place. */
  readonly missing: number;
  /** The most events that a socket got as its replay. */
  readonly largestReplay: number;
}

const ROOM = "stormy";
const AT_ONCE = 50;
const WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 20;

/** R22: kills the server of so many sockets, which come back with the back-off of the SDK. */
export async function measureStorm(sockets: number, seed: number): Promise<StormFigures> {
  const rig = await startRig({ variant: "unlimited" });
  try {
    return await storm(rig, sockets, seed);
  } finally {
    await rig.stop();
  }
}

/** The figures in a line. */
export const describeStorm = ({ sockets, back, acked, lost, missing, largestReplay }: StormFigures): string =>
  `R22: ${sockets} sockets cut at once: back after p50 ${ms(back.p50)}, p99 ${ms(back.p99)}, ` +
  `max ${ms(back.max)}; ${lost} of ${acked} acked lost, ${missing} events missing in some log; largest replay ${largestReplay} events`;

async function storm(rig: Rig, sockets: number, seed: number): Promise<StormFigures> {
  const random = randomSource(seed);
  const walkers = Array.from({ length: sockets }, (_, index) => new Walker(rig, `user-${index}`, () => random.next()));
  for (let from = 0; from < sockets; from += AT_ONCE) {
    const some = walkers.slice(from, from + AT_ONCE);
    for (const walker of some) walker.come();
    await until(() => some.every(({ isLive }) => isLive));
  }
  for (const walker of walkers) walker.isTalkative = true;
  const cutMs = performance.now();
  await rig.kill();
  await rig.start();
  await until(() => walkers.every(({ isLive }) => isLive));

  const stream = await readStream(rig, ROOM);
  await until(() => walkers.every(({ log }) => log.length === stream.length));
  const stored = new Set(stream.flatMap((event) => (event.type === "chat" ? [event.cid] : [])));
  const acked = walkers.flatMap((walker) => walker.acked);
  const missing = walkers.flatMap(({ log }) => stream.filter(({ seq }, place) => log[place] !== seq)).length;
  for (const walker of walkers) walker.leave();
  return {
    sockets,
    back: percentiles(walkers.map(({ liveSinceMs }) => liveSinceMs - cutMs)),
    acked: acked.length,
    lost: acked.filter((cid) => !stored.has(cid)).length,
    missing,
    largestReplay: Math.max(...walkers.map(({ replayed }) => replayed)),
  };
}

async function until(holds: () => boolean): Promise<void> {
  const startedMs = performance.now();
  while (!holds() && performance.now() - startedMs < WITHIN_MS) await sleep(LOOK_AGAIN_MS);
}

/** A client that does little more than come back, and says so. */
class Walker {
  /** Whether it says something when it is back, so that those who come later have something to catch up with. */
  isTalkative = false;
  readonly acked: string[] = [];
  /** The seqs that it has, in their order. */
  readonly log: number[] = [];
  isLive = false;
  liveSinceMs = Number.POSITIVE_INFINITY;
  /** How many events its latest replay had. */
  replayed = 0;
  readonly #rig: Pick<Rig, "socketUrl">;
  readonly #user: string;
  readonly #random: () => number;
  #socket: WebSocket | null = null;
  #epoch: string | null = null;
  #attempt = 0;
  #hasLeft = false;

  constructor(rig: Pick<Rig, "socketUrl">, user: string, random: () => number) {
    this.#rig = rig;
    this.#user = user;
    this.#random = random;
  }

  come(): void {
    if (this.#hasLeft) return;
    const position = this.#epoch === null ? {} : { position: { epoch: this.#epoch, after: this.log.at(-1) ?? 0 } };
    const url = this.#rig.socketUrl({ room: ROOM, user: this.#user, ...position });
    const socket = new WebSocket(url, [PROTOCOL], { perMessageDeflate: false });
    socket.on("message", (data: Buffer) => {
      const json: RoomEvent | readonly RoomEvent[] = JSON.parse(data.toString());
      for (const event of [json].flat()) this.#take(event);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.isLive = false;
      setTimeout(() => this.come(), backoffMs(this.#attempt++, this.#random()));
    });
    this.#socket = socket;
  }

  leave(): void {
    this.#hasLeft = true;
    this.#socket?.close();
  }

  #take(event: RoomEvent): void {
    if (event.type === "hello") {
      this.#epoch = event.epoch;
      this.replayed = event.head - event.after;
      // What a newcomer is not sent, it does not miss.
      if (!event.recovered)
        this.log.splice(0, Infinity, ...Array.from({ length: event.after }, (_, index) => index + 1));
    }
    if (event.type === "chat" || event.type === "system") this.log.push(event.seq);
    if (event.type === "ack") this.acked.push(event.cid);
    if (event.type === "caughtUp") this.#back(event.seq);
  }

  #back(after: number): void {
    this.isLive = true;
    this.#attempt = 0;
    this.liveSinceMs = performance.now();
    const chat = { type: "chat" as const, cid: crypto.randomUUID(), after, text: "back again" };
    if (this.isTalkative) this.#socket?.send(encodeFrame([chat]));
  }
}
