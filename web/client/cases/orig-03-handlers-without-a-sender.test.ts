import { describe, expect, it } from "vitest";
import { HEARTBEAT_MS } from "../../../generated/contract/limits.ts";
import { presenceCommandTypes } from "../../../generated/ws/presence.ts";
import { roomCommandTypes } from "../../../generated/ws/room.ts";
import { RECEIPT_EVERY_MS } from "../room/receipt-sender.ts";
import { liveRoom, openPresence } from "../testing/bench.ts";
import { chat, presenceHello, presenceSnapshot, SERVER_NOW } from "../testing/events.ts";
import type { FakeSocket } from "../testing/fake-network.ts";

/** Plays everything that a person and their page can do, and gives what went over the wire. */
type Wire = () => FakeSocket;

const typesOf = ({ frames }: FakeSocket): ReadonlySet<string> =>
  new Set(frames.flatMap((frame): { type: string }[] => [JSON.parse(frame)].flat()).map(({ type }) => type));

/** Every command of the spec has somebody who sends it. */
function expectEverythingSent(types: readonly string[], wire: Wire): void {
  expect(typesOf(wire()), "every command is sent").toEqual(new Set(types));
}

const room: Wire = () => {
  const made = liveRoom();
  made.clock.tick(HEARTBEAT_MS);
  made.socket.push({ type: "pong" }, chat(1));
  made.room.send("hello");
  made.room.nudge();
  made.room.wink("kiss");
  made.room.typing(true);
  made.room.markRead();
  made.socket.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
  made.clock.tick(RECEIPT_EVERY_MS);
  return made.socket;
};

const presence: Wire = () => {
  const made = openPresence();
  const socket = made.network.latest;
  socket.accept();
  socket.push(presenceHello(), presenceSnapshot());
  made.presence.setStatus("away");
  socket.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
  made.clock.tick(HEARTBEAT_MS);
  return socket;
};

/** The earlier client: nothing in it sent a nudge, a wink or typing. */
const oldRoom: Wire = () => {
  const made = liveRoom();
  made.room.send("hello");
  made.room.markRead();
  return made.socket;
};

// The buttons and keys that call these, and the effect in a second window, are those of web/e2e.
describe("orig-03 handlers without a sender, at the client", () => {
  it("[MO-1] every command of a room is sent by something that a person or their page does", () =>
    expect(() => expectEverythingSent(roomCommandTypes, room)).not.toThrow());

  it("[PR-5] every command of presence is", () =>
    expect(() => expectEverythingSent(presenceCommandTypes, presence)).not.toThrow());

  it("[MO-1] a client that never sends nudge, wink and typing turns it red", () =>
    expect(() => expectEverythingSent(roomCommandTypes, oldRoom)).toThrow("every command is sent"));
});
