import type { Person, RoomHelloEvent, RoomSnapshotEvent, StreamEvent } from "../../../generated/types.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { patched, withEntry, withoutKey } from "../immutable.ts";
import { acked, passed, rebase, refused } from "./outbox.ts";
import { withReceipt } from "./receipts.ts";
import { serverTime, type RoomState } from "./state.ts";
import { append } from "./stream.ts";
import { typingOf } from "./typing.ts";

/**
 * What a room is after an event: the one reducer for bootstrap, resume and live (RS-6). Pure.
 *
 * @param now epoch milliseconds by the client's clock
 * @returns a new state, or the same one where nothing changed
 */
export function reduceRoom(state: RoomState, event: RoomEvent, now: number): RoomState {
  switch (event.type) {
    case "hello":
      return welcome(state, event, now);
    case "snapshot":
      return replaceState(state, event, now);
    case "chat":
    case "system":
      return append(state, event);
    case "person":
      return patched(state, { people: withEntry(state.people, event.person.userId, event.person) });
    case "receipt":
      return patched(state, { receipts: withReceipt(state.receipts, event) });
    case "userCount":
      return patched(state, { userCount: event.count });
    case "typing":
      return patched(state, { typing: changeTyping(state, event, now) });
    case "ack":
      return patched(state, { outbox: acked(state.outbox, event, state.position) });
    case "error":
      return patched(state, { outbox: refused(state.outbox, event) });
    case "session":
      return patched(state, { sessionExpiresAt: event.expiresAt });
    case "caughtUp":
    case "nudge":
    case "wink":
    case "bye":
    case "pong":
      return state;
  }
}

function welcome(before: RoomState, hello: RoomHelloEvent, now: number): RoomState {
  const log = hello.recovered ? before : withoutLog(before, hello);
  return {
    ...log,
    room: hello.room,
    you: hello.you.userId,
    epoch: hello.epoch,
    head: Math.max(hello.head, log.position),
    typing: new Map(),
    outbox: passed(rebase(before.outbox, hello.epoch, hello.head), log.position),
    serverOffsetMs: hello.serverTime - now,
    sessionExpiresAt: hello.you.sessionExpiresAt,
  };
}

/** The server cannot go on where we stopped: what we hold would have a hole (RS-3). */
const withoutLog = (state: RoomState, { after }: RoomHelloEvent): RoomState => ({
  ...state,
  events: [],
  position: after,
  firstSeq: after + 1,
  hasOlder: after > 0,
});

function replaceState(state: RoomState, snapshot: RoomSnapshotEvent, now: number): RoomState {
  const receipts = new Map(snapshot.receipts.map((receipt) => [receipt.userId, receipt]));
  return {
    ...state,
    people: new Map([...named(state), ...byId(snapshot.people)]),
    receipts,
    typing: typingOf(snapshot.typing, state.you, serverTime(state, now)),
    userCount: snapshot.userCount,
  };
}

/** Whom the log names that we hold: a snapshot names only who is there and whom the events after it mention. */
function named({ events, people }: RoomState): readonly (readonly [string, Person])[] {
  const mentioned = new Set(events.flatMap(peopleOf));
  return [...people].filter(([userId]) => mentioned.has(userId));
}

const peopleOf = (event: StreamEvent): readonly string[] =>
  event.type === "chat" ? [event.from] : event.by === undefined ? [event.userId] : [event.userId, event.by];

const byId = (people: readonly Person[]): readonly (readonly [string, Person])[] =>
  people.map((person) => [person.userId, person]);

function changeTyping(
  state: RoomState,
  { userId, on, until }: { readonly userId: string; readonly on: boolean; readonly until: number },
  now: number,
): RoomState["typing"] {
  const [entry] = on ? typingOf([{ userId, until }], state.you, serverTime(state, now)) : [];
  return entry === undefined ? withoutKey(state.typing, userId) : withEntry(state.typing, ...entry);
}
