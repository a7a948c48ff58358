import { expect, it } from "vitest";
import { emptyRoom, type ConnectionState, type OutgoingChat } from "../../client/index.ts";
import type { RoomState } from "../state/sdk.ts";
import { noteText } from "./note-words.ts";
import { noteOf, type NoteSource } from "./note.ts";

const room = (connection: ConnectionState, ...outbox: readonly OutgoingChat[]): RoomState => ({
  ...emptyRoom("ben"),
  connection,
  outbox,
});
const source = (over: Partial<NoteSource> = {}): NoteSource => ({
  isOffline: false,
  wasConnected: true,
  lossCode: null,
  heldUntil: null,
  sessionEndsAt: null,
  appearsOffline: false,
  ...over,
});
const chat: OutgoingChat = { cid: "c", text: "hi", after: null, refusals: 0, state: "sending" };
const refused: OutgoingChat = { ...chat, error: { code: "RATE_LIMITED", message: "later" } };
const waiting: ConnectionState = { phase: "waiting", retryAt: 5000, code: 1006 };
const textOf = (state: RoomState, over: Partial<NoteSource> = {}): string => {
  const note = noteOf(state, source(over));
  return note === null ? "" : (noteText(note) ?? "");
};

it("says nothing while all goes its way", () => {
  expect(noteOf(room({ phase: "live" }, chat), source({ isOffline: true }))).toBeNull();
  expect(noteOf(room({ phase: "live" }, { ...refused, state: "failed" }), source())).toBeNull();
  expect(noteOf(room({ phase: "closed", code: 1000, why: "done" }), source({ sessionEndsAt: 0 }))).toBeNull();
});

it("promises that what is written without a connection will be sent", () => {
  expect(textOf(room(waiting))).toMatch(/no connection.* sent when it is back/);
  expect(textOf(room({ phase: "connecting" }), { isOffline: true })).toMatch(/offline.* sent when you are back/);
  expect(textOf(room({ phase: "connecting" }), { wasConnected: false })).toMatch(/^Connecting.* kept/);
});

it("tells when the next try is, and that one is under way", () => {
  expect(noteOf(room(waiting), source())).toMatchObject({ kind: "lost", retryAt: 5000 });
  expect(noteOf(room({ phase: "connecting" }), source())).toMatchObject({ kind: "lost", retryAt: null });
});

it.each([
  [1006, /no connection/],
  [1012, /restarts/],
  [1011, /busy/],
  [1013, /busy/],
  [4008, /too slow/],
  [1008, /Too much/],
  [4029, /too many windows/],
])("tells why the server let go, code %i", (lossCode, words) => {
  for (const state of [room(waiting), room({ phase: "connecting" })])
    expect(textOf(state, { lossCode, wasConnected: false })).toMatch(words);
});

it("tells who writes too fast that the rest follows by itself, and when", () => {
  expect(textOf(room({ phase: "live" }, refused))).toMatch(/faster .* by itself/);
  expect(noteOf(room({ phase: "live" }, refused), source({ heldUntil: 7 }))).toEqual({ kind: "tooFast", until: 7 });
});

it("tells where a conversation went on, and what becomes of unsent lines", () => {
  const replaced: ConnectionState = { phase: "closed", code: 4009, why: "replaced" };
  expect(textOf(room(replaced))).toMatch(/another window/);
  expect(textOf(room(replaced))).not.toMatch(/kept/);
  expect(textOf(room(replaced, chat))).toMatch(/kept/);
  expect(textOf(room({ phase: "closed", code: 1003, why: "clientBug" }, chat))).toMatch(/fault.* kept/);
  expect(textOf(room({ phase: "closed", code: 4001, why: "sessionEnded" }, chat))).toMatch(/kept/);
});

it("tells who was removed, or whose room is gone, that nothing can be said here any more", () => {
  for (const code of [4003, 4004])
    expect(textOf(room({ phase: "closed", code, why: "notAllowed" }, chat))).toMatch(/no longer in/);
});

it("tells of a session that will end", () => {
  const sessionEndsAt = new Date(2026, 10, 21, 14, 5).getTime();
  expect(textOf(room({ phase: "live" }), { sessionEndsAt, appearsOffline: true })).toMatch(/ends at 14:05/);
});

it("reminds who appears offline that they can write", () => {
  expect(textOf(room({ phase: "live" }), { appearsOffline: true })).toMatch(/appear offline.* can write/);
});
