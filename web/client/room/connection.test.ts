import { describe, expect, it, vi } from "vitest";
import { TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import type { MessagePage } from "../../../generated/types.ts";
import { greet, liveRoom, openRoom, settle } from "../testing/bench.ts";
import {
  caughtUp,
  chat,
  EPOCH,
  hello,
  person,
  refusal,
  SERVER_NOW,
  snapshot,
  typing,
  uuid,
} from "../testing/events.ts";
import type { FakeNetwork } from "../testing/fake-network.ts";
import { LOG_KEPT } from "./history.ts";
import { RECEIPT_EVERY_MS } from "./receipt-sender.ts";
import type { RoomState } from "./state.ts";

const RECONNECT_MS = 500;

/** The position that a socket asks for. */
const position = (network: FakeNetwork) => {
  const { searchParams } = network.latest.url;
  return [searchParams.get("epoch"), searchParams.get("after")];
};

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
