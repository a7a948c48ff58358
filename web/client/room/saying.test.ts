import { describe, expect, it } from "vitest";
import { CHAT_PER_WINDOW, MAX_IN_FLIGHT } from "../../../generated/contract/limits.ts";
import { memoryStorage } from "../storage.ts";
import { greet, liveRoom, openRoom } from "../testing/bench.ts";
import { ack, caughtUp, chat, hello, LIMITS, refusal, SERVER_NOW, snapshot } from "../testing/events.ts";
import { FakeNetwork } from "../testing/fake-network.ts";
import { FakeRoom } from "../testing/fake-room.ts";
import { ANSWER_TIMEOUT_MS } from "./sender.ts";

const RECONNECT_MS = 500;

/** The position that a socket asks for. */
const position = (network: FakeNetwork) => {
  const { searchParams } = network.latest.url;
  return [searchParams.get("epoch"), searchParams.get("after")];
};
const chats = (network: FakeNetwork) => network.latest.commands().filter(({ type }) => type === "chat");

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
