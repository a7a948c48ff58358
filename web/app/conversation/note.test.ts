import { expect, it } from "vitest";
import { emptyRoom, type ConnectionState, type OutgoingChat } from "../../client/index.ts";
import type { RoomState } from "../state/sdk.ts";
import { noteOf } from "./note.ts";

const room = (connection: ConnectionState, ...outbox: readonly OutgoingChat[]): RoomState => ({
  ...emptyRoom("ben"),
  connection,
  outbox,
});
const chat: OutgoingChat = { cid: "c", text: "hi", after: null, refusals: 0, state: "sending" };
const refused: OutgoingChat = { ...chat, error: { code: "RATE_LIMITED", message: "later" } };

it("says nothing while all goes its way", () => {
  expect(noteOf(room({ phase: "live" }, chat), true, null)).toBeNull();
  expect(noteOf(room({ phase: "live" }, { ...refused, state: "failed" }), false, null)).toBeNull();
  expect(noteOf(room({ phase: "closed", code: 4009, why: "replaced" }), false, 0)).toBeNull();
});

it("promises that what is written without a connection will be sent", () => {
  expect(noteOf(room({ phase: "waiting", retryAt: 0, code: 1006 }), false, null)).toMatch(
    /no connection.* sent when it is back/,
  );
  expect(noteOf(room({ phase: "connecting" }), true, null)).toMatch(/offline.* sent when you are back/);
});

it("tells who writes too fast that the rest follows by itself", () => {
  expect(noteOf(room({ phase: "live" }, refused), false, null)).toMatch(/faster .* by itself/);
});

it("tells what becomes of unsent lines in a room that was closed", () => {
  expect(noteOf(room({ phase: "closed", code: 4009, why: "replaced" }, chat), false, null)).toMatch(/kept/);
});

it("tells who was removed, or whose room is gone, that nothing can be said here any more", () => {
  for (const code of [4003, 4004])
    expect(noteOf(room({ phase: "closed", code, why: "notAllowed" }, chat), false, null)).toMatch(/no longer in/);
});

it("tells of a session that will end", () => {
  const endsAt = new Date(2026, 10, 21, 14, 5).getTime();
  expect(noteOf(room({ phase: "live" }), false, endsAt)).toMatch(/ends at 14:05/);
});
