import { describe, expect, it, vi } from "vitest";
import { CHAT_PER_WINDOW, MAX_IN_FLIGHT, TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import type { MessagePage } from "../../../generated/types.ts";
import { memoryStorage } from "../storage.ts";
import { greet, liveRoom, openRoom, settle } from "../testing/bench.ts";
import {
  ack,
  caughtUp,
  chat,
  EPOCH,
  hello,
  LIMITS,
  person,
  refusal,
  SERVER_NOW,
  snapshot,
  typing,
  uuid,
} from "../testing/events.ts";
import { FakeNetwork } from "../testing/fake-network.ts";
import { FakeRoom } from "../testing/fake-room.ts";
import { LOG_KEPT } from "./history.ts";
import { RECEIPT_EVERY_MS } from "./receipt-sender.ts";
import { ANSWER_TIMEOUT_MS } from "./sender.ts";
import type { RoomState } from "./state.ts";

const RECONNECT_MS = 500;

/** The position that a socket asks for. */
const position = (network: FakeNetwork) => {
  const { searchParams } = network.latest.url;
  return [searchParams.get("epoch"), searchParams.get("after")];
};
const chats = (network: FakeNetwork) => network.latest.commands().filter(({ type }) => type === "chat");

describe("[RS-5] a log that does not go on", () => {
  it("a gap: what came before it counts, the rest does not, and the socket is resumed with the position", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1), chat(2), chat(4), chat(5));
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(socket.closedWith).toBe(1005);
    socket.push(chat(3));
    clock.tick(RECONNECT_MS);
    expect(position(network)).toEqual([EPOCH, "2"]);
    greet(network.latest, [chat(3), chat(4), chat(5)], true);
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it("a repeat with another content resumes, the same content is shown once", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1));
    socket.push(chat(1));
    expect([room.state.events.length, room.state.connection.phase]).toEqual([1, "live"]);
    socket.push(chat(1, "ben", { text: "another" }));
    clock.tick(RECONNECT_MS);
    expect(position(network)).toEqual([EPOCH, "1"]);
  });

  it("caughtUp at another seq than ours resumes", () => {
    const { room, network } = openRoom();
    network.latest.accept();
    network.latest.push(hello({ head: 2 }), snapshot(), chat(1), caughtUp(2));
    expect(room.state.connection.phase).toBe("waiting");
  });

  it("a gap that comes back at once is not asked for in a tight loop", () => {
    const { network, clock } = liveRoom({ random: () => 0.999 });
    for (let round = 0; round < 8; round++) {
      network.latest.push(chat(9));
      clock.tick(1000);
      if (network.latest.frames.length === 0 && network.latest.closedWith === null) greet(network.latest, [], true);
    }
    expect(network.sockets.length).toBeLessThan(6);
  });
});

describe("[RS-3] coming back", () => {
  it("recovered: the log goes on", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1));
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(2)], true);
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it("not recovered: the log is dropped, what follows is the new one", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1));
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(51), chat(52)], false, "epoch0002");
    expect(room.state.events.map(({ seq }) => seq)).toEqual([51, 52]);
    expect([room.state.epoch, room.state.hasOlder]).toEqual(["epoch0002", true]);
  });

  it("a server that says it goes on somewhere else is asked without a position", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1));
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    network.latest.accept();
    network.latest.push(hello({ recovered: true, after: 7, head: 7 }));
    clock.tick(2 * RECONNECT_MS);
    expect(position(network)).toEqual([null, null]);
    expect(room.state.events).toEqual([]);
  });
});

describe("[FR-6] what a client does not know", () => {
  it("unknown types and fields are ignored, a seq among them is counted", () => {
    const { room, socket } = liveRoom();
    socket.push(chat(1), { type: "reaction", seq: 2, to: 1 }, { type: "sparkle" }, { ...chat(3), mood: "new" });
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 3]);
    expect([room.state.position, room.state.connection.phase]).toEqual([3, "live"]);
    expect(room.state.events[1]).toEqual(chat(3));
  });

  it("an unknown type leaves a gap like any other", () => {
    const { room, socket } = liveRoom();
    socket.push({ type: "reaction", seq: 2 });
    expect(room.state.connection.phase).toBe("waiting");
  });

  it("a broken chat is counted, other broken events are skipped, and no frame breaks the client", () => {
    const { room, socket } = liveRoom();
    socket.push({ ...chat(1), text: 7 }, { type: "ack", seq: 9 }, { type: "typing" }, chat(2));
    for (const junk of ["", "7", "[]", "null", '[null,7,"x"]', "{", new ArrayBuffer(2)]) socket.pushText(junk);
    expect([room.state.position, room.state.events.length, room.state.connection.phase]).toEqual([2, 1, "live"]);
  });

  it("nothing counts before hello", () => {
    const { room, network } = openRoom();
    network.latest.accept();
    network.latest.push(chat(1), { type: "userCount", count: 9 }, caughtUp(0));
    expect([room.state.position, room.state.userCount, room.state.connection.phase]).toEqual([0, 0, "connecting"]);
  });
});

it("[FR-1] tells a listener once for each frame, with everything in it", () => {
  const { room, socket } = liveRoom();
  const seen = vi.fn<(state: RoomState) => void>();
  const stop = room.subscribe(seen);
  const events = Array.from({ length: 200 }, (_, index) => chat(index + 1));
  socket.push(...events, { type: "userCount", count: 5 }, { type: "nudge", from: "ben", cid: uuid(3), at: SERVER_NOW });
  expect(seen).toHaveBeenCalledTimes(1);
  expect(seen.mock.calls[0]?.[0]).toBe(room.state);
  socket.push({ type: "userCount", count: 5 }, { type: "pong" });
  expect(seen).toHaveBeenCalledTimes(1);
  stop();
  socket.push({ type: "userCount", count: 6 });
  expect(seen).toHaveBeenCalledTimes(1);
});

describe("saying something", () => {
  it("shows it at once, and once, whichever of ack and event comes first", () => {
    for (const order of ["ack first", "event first"]) {
      const { room, network, socket } = liveRoom();
      const cid = room.send("hello", { bold: true });
      expect(room.state.outbox).toMatchObject([{ cid, text: "hello", state: "sending" }]);
      expect(chats(network)).toEqual([{ type: "chat", cid, after: 0, text: "hello", format: { bold: true } }]);
      const answers = [ack(cid, 1), chat(1, "anna", { cid, text: "hello" })];
      for (const event of order === "ack first" ? answers : answers.toReversed()) {
        socket.push(event);
        expect(room.state.events.length + room.state.outbox.length).toBe(1);
      }
      expect([room.state.outbox, room.state.events.length]).toEqual([[], 1]);
    }
  });

  it("[RM-5] a lost ack: the same cid and `after` again, the duplicate's ack, shown once", () => {
    let mayResume = true;
    const fake = new FakeRoom({ isSlow: true, hotEvents: 0, mayResume: () => mayResume });
    const network = new FakeNetwork();
    const { room, clock } = openRoom({ network });
    fake.serve(network.latest, "anna");
    fake.flushAll();
    const cid = room.send("once");
    fake.flush(network.latest);
    expect(fake.log).toHaveLength(1);
    fake.cut(network.latest);
    expect(room.state.outbox).toMatchObject([{ cid, state: "sending" }]);
    mayResume = false;
    clock.tick(RECONNECT_MS);
    fake.serve(network.latest, "anna");
    fake.flushAll();
    expect(chats(network)).toEqual([{ type: "chat", cid, after: 0, text: "once" }]);
    expect([fake.log.length, room.state.outbox, room.state.position]).toEqual([1, [], 1]);
  });

  it("[RM-5] what the replay does not show is sent again, and settled by the duplicate's ack alone", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1), chat(2));
    const cid = room.send("once");
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(300), chat(301)]);
    expect(chats(network)).toEqual([{ type: "chat", cid, after: 2, text: "once" }]);
    network.latest.push(ack(cid, 3, true));
    expect(room.state.outbox).toEqual([]);
    clock.tick(ANSWER_TIMEOUT_MS * 2);
    expect(chats(network)).toHaveLength(1);
  });

  it("settles from its own events in the replay before anything is sent again", () => {
    const { room, network, socket, clock } = liveRoom();
    const [stored, lost] = [room.send("stored"), room.send("lost")];
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(1, "anna", { cid: stored, text: "stored" })], true);
    expect(chats(network).map(({ cid }) => cid)).toEqual([lost]);
    expect(room.state.outbox.map(({ cid }) => cid)).toEqual([lost]);
  });

  it("offline it waits in the outbox, visibly, and goes out in order, in one frame", () => {
    const { room, network } = openRoom();
    const cids = ["one", "two", "three"].map((text) => room.send(text));
    expect(room.state.outbox.map(({ state }) => state)).toEqual(["sending", "sending", "sending"]);
    greet(network.latest, [chat(1)]);
    expect(network.latest.frames).toHaveLength(1);
    expect(chats(network).map(({ cid, after }) => [cid, after])).toEqual(cids.map((cid) => [cid, 1]));
  });

  it("a reload sends what was not acked, under the same cid and `after`", () => {
    const storage = memoryStorage();
    const before = liveRoom({ storage, you: "anna" });
    before.socket.push(chat(1));
    const [acked, lost] = [before.room.send("acked"), before.room.send("lost")];
    before.socket.push(ack(acked, 2));
    const { room, network } = openRoom({ storage, you: "anna", firstId: 5000 });
    expect(room.state.outbox.map(({ cid }) => cid)).toEqual([lost]);
    const fresh = room.send("fresh");
    greet(network.latest, [chat(1), chat(2, "anna", { cid: acked })]);
    expect(chats(network).map(({ cid, after }) => [cid, after])).toEqual([
      [lost, 1],
      [fresh, 2],
    ]);
    expect(room.state.outbox.map(({ cid }) => cid)).toEqual([lost, fresh]);
  });

  it("finds the outbox by hello where the person was not known before, and never sends that of another", () => {
    const storage = memoryStorage();
    liveRoom({ storage, you: "ben" }).room.send("of ben");
    const annas = liveRoom({ storage, you: "anna" }).room.send("of anna");
    const { room, network } = openRoom({ storage, firstId: 5000 });
    greet(network.latest);
    expect(room.state.outbox.map(({ cid }) => cid)).toEqual([annas]);
    expect(chats(network).map(({ text }) => text)).toEqual(["of anna"]);
  });

  it("another person at the other end of the cookie gets neither the outbox nor the log", () => {
    const storage = memoryStorage();
    const { room, network, socket, clock } = liveRoom({ storage, you: "anna" });
    socket.push(chat(1));
    room.send("of anna");
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    network.latest.accept();
    network.latest.push(
      hello({ you: { userId: "ben", sessionExpiresAt: SERVER_NOW + 1 }, recovered: true, after: 1, head: 1 }),
    );
    expect([room.state.you, room.state.outbox, room.state.events]).toEqual(["ben", [], []]);
    clock.tick(2 * RECONNECT_MS);
    expect(position(network)).toEqual([null, null]);
    expect(openRoom({ storage, you: "anna" }).room.state.outbox).toHaveLength(1);
  });

  it("keeps no more unacked on the wire than hello allows, and one frame at a time", () => {
    const { room, network } = openRoom();
    const cids = Array.from({ length: 5 }, (_, index) => room.send(`line ${index}`));
    network.latest.accept();
    network.latest.push(hello({ limits: { ...LIMITS, maxInFlight: 2 } }), snapshot(), caughtUp());
    expect(chats(network).map(({ cid }) => cid)).toEqual(cids.slice(0, 2));
    network.latest.push(ack(cids[0] ?? "", 1));
    expect(chats(network), "one of the frame is not answered").toHaveLength(2);
    network.latest.push(refusal("BLOCKED", { cid: cids[1] ?? "" }));
    expect(chats(network).map(({ cid }) => cid)).toEqual(cids.slice(0, 4));
    expect(LIMITS.maxInFlight).toBe(MAX_IN_FLIGHT);
  });

  it("RATE_LIMITED: all wait as long as it says, then go in order; state stays `sending`", () => {
    const { room, network, socket, clock } = liveRoom();
    const refusedCid = room.send("too fast");
    socket.push(refusal("RATE_LIMITED", { of: "chat", cid: refusedCid, retryAfterMs: 4000 }));
    const later = room.send("later");
    expect(room.state.outbox).toMatchObject([
      { state: "sending", error: { code: "RATE_LIMITED", retryAfterMs: 4000 } },
      { state: "sending" },
    ]);
    clock.tick(3999);
    expect(chats(network)).toHaveLength(1);
    clock.tick(1);
    expect(chats(network).map(({ cid }) => cid)).toEqual([refusedCid, refusedCid, later]);
    expect(network.latest.frames).toHaveLength(2);
  });

  it("a clock that is set back does not keep a message waiting until it has caught up", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(refusal("RATE_LIMITED", { cid: room.send("too fast"), retryAfterMs: 4000 }));
    clock.jump(-3_600_000);
    clock.tick(4000);
    expect(chats(network)).toHaveLength(2);
  });

  it("the pause outlives the connection", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(refusal("RATE_LIMITED", { cid: room.send("too fast"), retryAfterMs: 4000 }));
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [], true);
    expect(chats(network)).toEqual([]);
    clock.tick(4000);
    expect(chats(network)).toHaveLength(1);
  });

  it("a refusal for good: it has failed, the person may retry or discard it", () => {
    const { room, network, socket } = liveRoom();
    const cid = room.send("no");
    room.discard(cid);
    expect(room.state.outbox).toHaveLength(1);
    socket.push(refusal("BLOCKED", { cid }));
    expect(room.state.outbox).toMatchObject([{ state: "failed", error: { code: "BLOCKED" } }]);
    room.retry(cid);
    expect(chats(network).map((command) => [command["cid"], command["after"]])).toEqual([
      [cid, 0],
      [cid, 0],
    ]);
    socket.push(refusal("BLOCKED", { cid }));
    room.discard(cid);
    expect(room.state.outbox).toEqual([]);
  });

  it("[RM-11] TOO_OLD: it has failed; a retry composes it anew, with a new cid and the present head", () => {
    const storage = memoryStorage();
    const { room, network, socket } = liveRoom({ storage, you: "anna" });
    const cid = room.send("from long ago");
    socket.push(chat(1), refusal("TOO_OLD", { of: "chat", cid }));
    expect(room.state.outbox).toMatchObject([{ cid, state: "failed", error: { code: "TOO_OLD" } }]);
    room.retry(cid);
    const [first, again] = chats(network);
    expect([first?.["after"], again?.["after"], again?.["text"]]).toEqual([0, 1, "from long ago"]);
    expect(again?.["cid"]).not.toBe(cid);
    expect(openRoom({ storage, you: "anna" }).room.state.outbox.map((one) => one.cid)).toEqual([again?.["cid"]]);
  });

  it("gives up a socket on which pongs come but no answers, and sends again on the next", () => {
    const { room, network, clock } = liveRoom();
    const cid = room.send("anybody?");
    clock.tick(ANSWER_TIMEOUT_MS);
    expect(room.state.connection.phase).toBe("waiting");
    clock.tick(RECONNECT_MS);
    greet(network.latest, [], true);
    expect(chats(network).map((command) => command["cid"])).toEqual([cid]);
  });

  it("a burst of sends waits by itself instead of being refused, over sockets, too", () => {
    const fake = new FakeRoom();
    const network = new FakeNetwork();
    const { room, clock } = openRoom({ network });
    fake.serve(network.latest, "anna");
    for (let line = 0; line < 60; line++) room.send(`line ${line}`);
    expect(network.latest.commands()).toHaveLength(CHAT_PER_WINDOW);
    network.latest.end(1006);
    clock.tick(RECONNECT_MS);
    fake.serve(network.latest, "anna");
    expect(network.latest.commands()).toEqual([]);
    clock.tick(70_000);
    expect(fake.log.map(({ text }) => text)).toEqual(Array.from({ length: 60 }, (_, line) => `line ${line}`));
  });
});

describe("[ST-3] typing of others", () => {
  it("ends in time without any event of the server, by the server's clock", () => {
    const { room, socket, clock } = liveRoom();
    const seen = vi.fn<(state: RoomState) => void>();
    socket.push(typing("ben", true, SERVER_NOW + TYPING_TTL_MS));
    room.subscribe(seen);
    clock.tick(TYPING_TTL_MS - 1);
    expect(room.state.typing.has("ben")).toBe(true);
    clock.tick(1);
    expect(room.state.typing.size).toBe(0);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it("ends each in its time, while offline too, and when the clock was set back", () => {
    const { room, socket, clock } = liveRoom();
    socket.push(typing("ben", true, SERVER_NOW + 1000), typing("cleo", true, SERVER_NOW + 3000));
    socket.end(1006);
    clock.tick(1000);
    expect([...room.state.typing.keys()]).toEqual(["cleo"]);
    clock.jump(-3_600_000);
    clock.tick(2000);
    expect(room.state.typing.size).toBe(0);
  });
});

it("[ST-3] our own typing: throttled, ended by a message, not sent without a connection", () => {
  const { room, network, clock, socket } = liveRoom();
  const typed = () =>
    network.latest
      .commands()
      .filter(({ type }) => type === "typing")
      .map(({ on }) => on);
  for (let key = 0; key < 30; key++) {
    room.typing(true);
    clock.tick(100);
  }
  expect(typed()).toEqual([true, true]);
  room.typing(false);
  room.typing(false);
  expect(typed()).toEqual([true, true, false]);
  room.typing(true);
  room.send("done");
  room.typing(true);
  expect(typed()).toEqual([true, true, false, true, true]);
  socket.end(1006);
  room.typing(true);
  clock.tick(RECONNECT_MS);
  greet(network.latest, [], true);
  expect(typed()).toEqual([]);
});

it("[ST-1] [ST-2] receipts: delivered by itself, read when said, coalesced, of others' messages, told once", () => {
  const { room, network, clock, socket } = liveRoom();
  const receipts = () => network.latest.commands().filter(({ type }) => type === "receipt");
  socket.push(chat(1), chat(2));
  socket.push(chat(3));
  room.markRead(2);
  room.markRead(1);
  clock.tick(RECEIPT_EVERY_MS);
  expect(receipts()).toEqual([{ type: "receipt", delivered: 3, read: 2 }]);
  room.markRead(99);
  socket.push(chat(4, "anna"));
  clock.tick(RECEIPT_EVERY_MS);
  expect(receipts().slice(1)).toEqual([{ type: "receipt", delivered: 3, read: 3 }]);
  socket.end(1006);
  clock.tick(RECONNECT_MS);
  greet(network.latest, [], true);
  clock.tick(10 * RECEIPT_EVERY_MS);
  expect(receipts(), "the snapshot knew nothing of it").toEqual([{ type: "receipt", delivered: 3, read: 3 }]);
});

it("[ST-1] what the server forgot of our receipts is told again when we are back, without a new message", () => {
  const { room, network, clock, socket } = liveRoom();
  const receipts = () => network.latest.commands().filter(({ type }) => type === "receipt");
  socket.push(chat(1), chat(2), chat(3));
  room.markRead();
  clock.tick(RECEIPT_EVERY_MS);
  expect(receipts()).toEqual([{ type: "receipt", delivered: 3, read: 3 }]);
  socket.end(1006);
  clock.tick(RECONNECT_MS);
  const fallenBack = [{ userId: "anna", delivered: 2, read: 1 }];
  network.latest.accept();
  network.latest.push(hello({ recovered: true, after: 3, head: 3 }), snapshot({ receipts: fallenBack }));
  clock.tick(RECEIPT_EVERY_MS);
  expect(receipts(), "not before caughtUp").toEqual([]);
  network.latest.push(caughtUp(3));
  clock.tick(10 * RECEIPT_EVERY_MS);
  expect(receipts()).toEqual([{ type: "receipt", delivered: 3, read: 3 }]);
});

it("[ST-1] what the server knows of our receipts is not told again after a reload", () => {
  const { network, clock } = openRoom();
  network.latest.accept();
  const receipts = [{ userId: "anna", delivered: 2, read: 2 }];
  network.latest.push(hello({ head: 2 }), snapshot({ receipts }), chat(1), chat(2), caughtUp(2));
  clock.tick(RECEIPT_EVERY_MS);
  expect(network.latest.commands()).toEqual([]);
});

describe("moments", () => {
  it("[MO-2] are told after the state, to those who listen; a wink says when it plays, or that it is late", () => {
    const { room, socket } = liveRoom();
    const told: unknown[] = [];
    room.on("nudge", ({ from }) => told.push(["nudge", from, room.state.userCount]));
    const stop = room.on("wink", ({ winkId }, timing) => told.push([winkId, timing]));
    room.on("error", ({ code }) => told.push(code));
    socket.push(
      { type: "nudge", from: "ben", cid: uuid(3), at: SERVER_NOW },
      { type: "wink", from: "ben", cid: uuid(4), winkId: "kiss", startAt: SERVER_NOW + 300 },
      { type: "wink", from: "ben", cid: uuid(5), winkId: "late", startAt: SERVER_NOW - 2001 },
      refusal("RATE_LIMITED", { of: "nudge", cid: uuid(6) }),
      { type: "userCount", count: 8 },
    );
    stop();
    socket.push({ type: "wink", from: "ben", cid: uuid(4), winkId: "unheard", startAt: SERVER_NOW });
    expect(told).toEqual([
      ["nudge", "ben", 8],
      ["kiss", { inMs: 300, isLate: false }],
      ["late", { inMs: -2001, isLate: true }],
      "RATE_LIMITED",
    ]);
  });

  it("go out at once, or not at all: without a connection they are refused, never kept", async () => {
    const { room, network } = openRoom();
    const refusedMoments: unknown[] = [];
    room.on("error", ({ code, of, cid }) => refusedMoments.push([code, of, cid]));
    const [nudge, wink] = [room.nudge(), room.wink("kiss")];
    await settle();
    expect(refusedMoments).toEqual([
      ["UNAVAILABLE", "nudge", nudge],
      ["UNAVAILABLE", "wink", wink],
    ]);
    greet(network.latest);
    expect(network.latest.frames).toEqual([]);
    const cid = room.wink("kiss");
    expect(network.latest.commands()).toEqual([{ type: "wink", cid, winkId: "kiss" }]);
  });
});

describe("the session", () => {
  const refreshes = (network: FakeNetwork) => network.latest.commands().filter(({ type }) => type === "refresh").length;

  it("is renewed in band before it ends, and again after that", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.onFrame = (text) => {
      if (text === '{"type":"ping"}') socket.push({ type: "pong" });
      else socket.push({ type: "session", reason: "refreshed", expiresAt: SERVER_NOW + 2_400_000 });
    };
    clock.tick(1_200_000 - 61_000);
    expect(refreshes(network)).toBe(1);
    expect(room.state.sessionExpiresAt).toBe(SERVER_NOW + 2_400_000);
    clock.tick(1_200_000);
    expect(refreshes(network)).toBe(2);
  });

  it("is not asked for again and again when it has reached its absolute end", () => {
    const { network, socket, clock } = liveRoom();
    socket.onFrame = (text) => {
      if (text === '{"type":"ping"}') socket.push({ type: "pong" });
      else socket.push({ type: "session", reason: "refreshed", expiresAt: SERVER_NOW + 1_200_000 });
    };
    clock.tick(1_190_000);
    expect(refreshes(network)).toBe(1);
  });

  it("is asked for again when a renewal failed for now", () => {
    const { network, socket, clock } = liveRoom();
    socket.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
    socket.push(refusal("UNAVAILABLE", { of: "refresh" }));
    clock.tick(3000);
    expect(refreshes(network)).toBe(2);
  });

  it("[AU-7] is renewed at once when the server warns", () => {
    const { network, socket } = liveRoom();
    socket.push({ type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 });
    expect(refreshes(network)).toBe(1);
  });
});

describe("a tab that lives for weeks", () => {
  const burst = (from: number, count: number) => Array.from({ length: count }, (_, index) => chat(from + index));

  it("keeps the newest events, and fetches the others again when the person scrolls back", async () => {
    const asked: number[] = [];
    const readPage = (before: number) => {
      asked.push(before);
      return Promise.resolve({ epoch: EPOCH, events: burst(before - 2, 2), people: [], more: true });
    };
    const { room, socket } = liveRoom({ readPage });
    socket.push(...burst(1, 2600));
    const cid = room.send("still here");
    expect([room.state.events.length, room.state.firstSeq, room.state.hasOlder]).toEqual([LOG_KEPT, 601, true]);
    expect([room.state.position, room.state.outbox.map((one) => one.cid)]).toEqual([2600, [cid]]);
    expect(await room.older()).toBe(true);
    expect([asked, room.state.firstSeq]).toEqual([[601], 599]);
    socket.push(...burst(2601, 1000));
    expect(room.state.firstSeq, "nothing is taken from under the eyes of who reads back").toBe(599);
    room.markRead();
    socket.push(...burst(3601, 1));
    expect([room.state.events.length, room.state.firstSeq]).toEqual([LOG_KEPT, 1602]);
  });

  it("does not put a page in the wrong place that was asked for before the log was cut", async () => {
    const page = Promise.withResolvers<MessagePage>();
    const { room, network } = openRoom({ readPage: () => page.promise });
    greet(network.latest, [chat(10)]);
    const pending = room.older();
    room.markRead();
    network.latest.push(...burst(11, 2600));
    page.resolve({ epoch: EPOCH, events: [chat(9)], people: [], more: true });
    expect(await pending).toBe(false);
    expect([room.state.firstSeq, room.state.events[0]?.seq]).toEqual([611, 611]);
  });

  it("leaves a replay whole until it is caught up", () => {
    const { room, network } = openRoom();
    network.latest.accept();
    network.latest.push(hello({ head: 2600 }), snapshot(), ...burst(1, 2600));
    expect(room.state.events).toHaveLength(2600);
    network.latest.push(caughtUp(2600));
    expect(room.state.events).toHaveLength(LOG_KEPT);
  });
});

describe("older events", () => {
  it("come before the log, asked for once however often, until there are none", async () => {
    const asked: number[] = [];
    const readPage = (before: number) => {
      asked.push(before);
      const events = before === 4 ? [chat(2), chat(3, "cleo")] : [chat(1)];
      return Promise.resolve({ epoch: EPOCH, events, people: [person("cleo")], more: before === 4 });
    };
    const { room, network, learned } = openRoom({ readPage });
    expect(await room.older()).toBe(false);
    greet(network.latest, [chat(4)]);
    expect(await Promise.all([room.older(), room.older()])).toEqual([true, true]);
    expect(await room.older()).toBe(true);
    expect(await room.older()).toBe(false);
    expect(asked).toEqual([4, 2]);
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect([room.state.hasOlder, learned.some(({ userId }) => userId === "cleo")]).toEqual([false, true]);
  });

  it("are thrown away when the log was dropped meanwhile, and a failure can be tried again", async () => {
    const page = Promise.withResolvers<MessagePage>();
    const answers = [Promise.reject(new Error("offline")), page.promise];
    const { room, network, clock } = openRoom({ readPage: () => answers.shift() ?? page.promise });
    greet(network.latest, [chat(4)]);
    await expect(room.older()).rejects.toThrow("offline");
    const pending = room.older();
    network.latest.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(9)]);
    page.resolve({ epoch: EPOCH, events: [chat(3)], people: [], more: true });
    expect(await pending).toBe(false);
    expect(room.state.events.map(({ seq }) => seq)).toEqual([9]);
  });
});
