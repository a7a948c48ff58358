import { setTimeout as sleep } from "node:timers/promises";
import { Messenger, platformSocket, type RoomConnection, type SocketFactory } from "../../../web/client/index.ts";
import type { Rig } from "../../rig/index.ts";
import { ms } from "../kill/percentiles.ts";
import { readStream } from "../kill/stream.ts";
import { Guest } from "./guest.ts";

/** Row R8, seen by a client. */
export interface HalfOpenFigures {
  /** From the moment at which the server fell silent to the moment at which the SDK gave its socket up. */
  readonly detectedMs: number;
  /** From the moment at which the server went on to the moment at which the SDK was live again. */
  readonly backMs: number;
  /** How often the message that was written meanwhile is in the stream: once, if all is well. */
  readonly stored: number;
  /** Whether the SDK's log is the room's stream. */
  readonly isWhole: boolean;
}

/** The figures in a line. */
export const describeHalfOpen = ({ detectedMs, backMs, stored, isWhole }: HalfOpenFigures): string =>
  `R8: server stopped (SIGSTOP): the SDK knew after ${ms(detectedMs)}, was live again ${ms(backMs)} after it went on; ` +
  `what was written meanwhile is stored ${stored} time(s), the log is ${isWhole ? "whole" : "NOT whole"}`;

const ROOM = "frozen";
const FROZEN_MS = 1_000;

/** R8: stops the server with every connection open (SIGSTOP), waits until the SDK finds out, and lets it go on. */
export async function measureHalfOpen(rig: Rig): Promise<HalfOpenFigures> {
  const messenger = new Messenger({
    baseUrl: rig.httpUrl,
    WebSocket: rigSockets(rig, "anna"),
    // A rig has no HTTP interface.
    fetch: async () => Promise.reject(new Error("not here")),
  });
  const room = messenger.openRoom(ROOM);
  await reaches(room, "live");
  await visit(rig, "before");

  process.kill(-rig.pid, "SIGSTOP");
  const frozenMs = performance.now();
  await reaches(room, "waiting");
  const detectedMs = performance.now() - frozenMs;
  const cid = room.send("written meanwhile");
  await sleep(FROZEN_MS);
  process.kill(-rig.pid, "SIGCONT");
  const thawedMs = performance.now();
  await reaches(room, "live");
  const backMs = performance.now() - thawedMs;

  await until(room, () => room.state.outbox.length === 0);
  await visit(rig, "after");
  const stream = await readStream(rig, ROOM);
  await until(room, () => room.state.position >= stream.length);
  const isWhole =
    JSON.stringify(room.state.events.map(({ seq }) => seq)) === JSON.stringify(stream.map(({ seq }) => seq));
  room.close();
  return {
    detectedMs,
    backMs,
    stored: stream.filter((event) => event.type === "chat" && event.cid === cid).length,
    isWhole,
  };
}

/** Somebody else comes, says something and goes. */
async function visit(rig: Rig, text: string): Promise<void> {
  const guest = await Guest.enter(rig, { room: ROOM, user: "bert" });
  await guest.say(text);
  guest.close();
}

/** Opens the SDK's sockets at a rig, which knows its visitors by the query alone. */
const rigSockets =
  (rig: Rig, user: string): SocketFactory =>
  (address, protocols, headers) => {
    const { searchParams } = new URL(address);
    const [epoch, after, client] = ["epoch", "after", "client"].map((name) => searchParams.get(name));
    const url = rig.socketUrl({
      room: ROOM,
      user,
      ...(epoch === null || epoch === undefined ? {} : { position: { epoch, after: Number(after) } }),
      ...(client === null || client === undefined ? {} : { client }),
    });
    return platformSocket(url, protocols, headers);
  };

const reaches = async (room: RoomConnection, phase: "live" | "waiting"): Promise<void> =>
  until(room, () => room.state.connection.phase === phase);

async function until(room: RoomConnection, holds: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = room.subscribe(() => {
      if (holds()) setImmediate(finish);
    });
    const finish = (): void => {
      stop();
      resolve();
    };
    if (holds()) setImmediate(finish);
  });
}
