import { HEARTBEAT_MS, MAX_IN_FLIGHT, PONG_TIMEOUT_MS, SNAPSHOT_MAX_PEOPLE } from "../../generated/contract/limits.ts";
import { PROTOCOL } from "../../generated/contract/version.ts";
import type { Receipt, RoomHelloEvent, RoomSnapshotEvent, StreamEvent } from "../../generated/types.ts";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { Connection } from "../sockets/index.ts";
import { titled } from "./membership/circle.ts";
import type { RoomReader } from "./reader.ts";
import { eventsAfter } from "./recent.ts";
import { decideResume, type Resume } from "./resume.ts";
import { inSightOf, isInSight } from "./severed.ts";
import { seenUsers, typists, type RoomView } from "./state.ts";
import type { Visit } from "./visit.ts";

type GreetingReader = Pick<RoomReader, "events" | "people" | "receipts">;

/**
 * All that a new socket is told before the first live event (RS-1): `hello`, `snapshot`, the stream events above
 * `hello.after`, `caughtUp`. The socket is part of the room already, and nothing is awaited until all of it is on its
 * way: no event can fall between replay and live, or come twice (RS-4).
 */
export function greet(
  room: RoomView,
  log: GreetingReader,
  arrival: { readonly visit: Visit; readonly connection: Connection; readonly now: number },
): readonly RoomEvent[] {
  const { visit, connection, now } = arrival;
  const { epoch, firstSeq } = room;
  const { head } = room.recent;
  const resume = decideResume(visit.position, { epoch, firstSeq, head });
  const replay = eventsAfter(room.recent, log, resume.after);
  return [
    hello(room, visit, connection, resume, now),
    snapshot(room, log, { userId: connection.userId, replay, now }),
    ...replay,
    { type: "caughtUp", seq: head },
  ];
}

const hello = (
  room: RoomView,
  visit: Visit,
  connection: Connection,
  { after, recovered }: Resume,
  now: number,
): RoomHelloEvent => ({
  type: "hello",
  protocol: PROTOCOL,
  room: titled(room.circle, visit.room),
  you: { userId: connection.userId, sessionExpiresAt: connection.expiresAt },
  epoch: room.epoch,
  head: room.recent.head,
  after,
  recovered,
  serverTime: now,
  limits: { heartbeatMs: HEARTBEAT_MS, pongTimeoutMs: PONG_TIMEOUT_MS, maxInFlight: MAX_IN_FLIGHT },
});

/** The state outside the stream, for whom is about to get `replay` (RS-6): the reader first, then who is seen there, then who is mentioned. */
function snapshot(
  room: RoomView,
  log: GreetingReader,
  { userId, replay, now }: { readonly userId: string; readonly replay: readonly StreamEvent[]; readonly now: number },
): RoomSnapshotEvent {
  const seen = seenUsers(inSightOf(room, userId));
  const named = [...new Set([userId, ...seen, ...mentioned(replay)])].slice(0, SNAPSHOT_MAX_PEOPLE);
  const typing = typists(room, now)
    .filter(([typist]) => isInSight(room, userId, typist))
    .map(([typist, until]) => ({ userId: typist, until }));
  return {
    type: "snapshot",
    people: [...log.people(named)],
    receipts: receipts(
      room,
      log,
      named.filter((one) => isInSight(room, userId, one)),
    ),
    typing: typing.slice(0, SNAPSHOT_MAX_PEOPLE),
    userCount: seen.size,
  };
}

/** Memory is ahead of the disk, never behind it. */
function receipts(room: RoomView, log: Pick<RoomReader, "receipts">, userIds: readonly string[]): Receipt[] {
  const onDisk = log.receipts(userIds.filter((userId) => !room.receipts.has(userId)));
  const inMemory = userIds.flatMap((userId) => {
    const known = room.receipts.get(userId);
    return known === undefined ? [] : [{ userId, delivered: known.delivered, read: known.read }];
  });
  return [...inMemory, ...onDisk.map(({ userId, delivered, read }) => ({ userId, delivered, read }))];
}

/** The people of whom events speak. */
export function mentioned(events: readonly StreamEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      switch (event.type) {
        case "chat":
          return [event.from];
        case "system":
          return event.by === undefined ? [event.userId] : [event.userId, event.by];
      }
    }),
  );
}
