import { describe, expect, it } from "vitest";
import { greet, liveRoom, openRoom, settle } from "../testing/bench.ts";
import { chat, EPOCH } from "../testing/events.ts";
import { FakeClock } from "../testing/fake-clock.ts";
import { FakeNetwork, type FakeSocket } from "../testing/fake-network.ts";
import { FakeRoom } from "../testing/fake-room.ts";
import type { RoomConnection } from "./connection.ts";
import { RECEIPT_EVERY_MS } from "./receipt-sender.ts";
import { ANSWER_TIMEOUT_MS } from "./sender.ts";

const RECONNECT_MS = 500;

/** The position that a socket asks for. */
const place = ({ url: { searchParams } }: FakeSocket) => [searchParams.get("epoch"), searchParams.get("after")];
const chats = (socket: FakeSocket) => socket.commands().filter(({ type }) => type === "chat");

describe("[PR-11] while the person is hidden", () => {
  const told = ({ network }: Pick<ReturnType<typeof liveRoom>, "network">) =>
    network.sockets
      .flatMap((socket) => socket.commands())
      .filter(({ type }) => type === "receipt" || type === "typing");

  it("nothing is told of what comes and is read, over a loss, and all of it once they are seen again", () => {
    const made = liveRoom({ discretion: "hidden" });
    const { room, network, clock } = made;
    made.socket.push(chat(1), chat(2));
    room.markRead(1);
    clock.tick(10 * RECEIPT_EVERY_MS);
    expect(told(made)).toEqual([]);
    network.latest.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest, [chat(3)], true);
    clock.tick(10 * RECEIPT_EVERY_MS);
    expect(told(made)).toEqual([]);
    room.beDiscreet("open");
    greet(network.latest, [], true);
    clock.tick(10 * RECEIPT_EVERY_MS);
    expect(told(made)).toEqual([{ type: "receipt", delivered: 3, read: 1 }]);
  });

  it("what waits to be told when they hide is not told", () => {
    const made = liveRoom();
    made.socket.push(chat(1));
    made.clock.tick(RECEIPT_EVERY_MS - 1);
    made.room.beDiscreet("hidden");
    made.clock.tick(10 * RECEIPT_EVERY_MS);
    expect(told(made)).toEqual([]);
  });

  it("nobody is told that they type; who was told hears its end", () => {
    const made = liveRoom();
    const { room } = made;
    room.typing(true);
    room.beDiscreet("hidden");
    room.typing(true);
    room.typing(false);
    greet(made.network.latest, [], true);
    room.typing(true);
    expect(told(made).map(({ on }) => on)).toEqual([true, false]);
    room.beDiscreet("open");
    greet(made.network.latest, [], true);
    room.typing(true);
    expect(told(made).map(({ on }) => on)).toEqual([true, false, true]);
  });

  it("what they say and their nudges are sent all the same", () => {
    const { room, socket } = liveRoom({ discretion: "hidden" });
    room.send("psst");
    room.nudge();
    expect(socket.commands().map(({ type }) => type)).toEqual(["chat", "nudge"]);
  });
});

describe("[PR-12] nobody in the room is to know of who is hidden", () => {
  const isDiscreet = ({ url }: FakeSocket) => url.searchParams.get("discreet");
  const phases = (room: RoomConnection): readonly string[] => {
    const seen: string[] = [];
    room.subscribe(({ connection }) => void (connection.phase !== seen.at(-1) && seen.push(connection.phase)));
    return seen;
  };

  it("every upgrade says so, also after a loss, and none of who is not", () => {
    const { network, clock, socket } = liveRoom({ discretion: "hidden" });
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    expect(network.sockets.map(isDiscreet)).toEqual(["true", "true"]);
    expect(isDiscreet(liveRoom().socket)).toBeNull();
  });

  it("who hides goes on at once on another socket, with the position, and those who heard of typing hear its end", () => {
    const { room, network, socket, clock } = liveRoom();
    socket.push(chat(1));
    room.typing(true);
    const seen = phases(room);
    room.beDiscreet("hidden");
    expect(socket.commands().at(-1)).toEqual({ type: "typing", on: false });
    expect([socket.closedWith, network.sockets.length, isDiscreet(network.latest)]).toEqual([1005, 2, "true"]);
    expect(place(network.latest)).toEqual([EPOCH, "1"]);
    greet(network.latest, [chat(2)], true);
    expect(room.state.events.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(seen).toEqual(["connecting", "live"]);
    clock.tick(10 * RECEIPT_EVERY_MS);
    expect(network.latest.commands()).toEqual([]);
  });

  it("an upgrade that would show them is not waited for", () => {
    const { room, network } = openRoom();
    room.beDiscreet("hidden");
    expect(network.sockets.map(isDiscreet)).toEqual([null, "true"]);
    expect(network.sockets[0]?.closedWith).toBe(1005);
  });

  it("who is seen again is so as soon as the socket is there, and says nothing on the one that hid them", () => {
    const { room, network } = openRoom({ discretion: "hidden", you: "anna" });
    const seen = phases(room);
    room.send("hello");
    room.beDiscreet("open");
    const hiding = network.latest;
    expect(network.sockets).toHaveLength(1);
    greet(hiding, [chat(1)]);
    expect([hiding.commands(), hiding.closedWith, isDiscreet(network.latest)]).toEqual([[], 1005, null]);
    expect(place(network.latest)).toEqual([EPOCH, "1"]);
    greet(network.latest, [], true);
    expect(chats(network.latest)).toMatchObject([{ text: "hello" }]);
    expect(seen).toEqual(["connecting", "live"]);
  });

  it("who changes their mind before anything came of it takes no other socket", () => {
    const { room, network } = openRoom({ discretion: "hidden" });
    room.beDiscreet("open");
    room.beDiscreet("hidden");
    greet(network.latest);
    expect([network.sockets.length, room.state.connection.phase]).toEqual([1, "live"]);
  });

  it("who was seen before it is known whether they are hidden stays so until it is; what is opened from then on is not", () => {
    const { room, network, clock, socket } = liveRoom();
    room.beDiscreet("unknown");
    expect(network.sockets).toHaveLength(1);
    room.beDiscreet("open");
    room.beDiscreet("unknown");
    socket.end(1006);
    clock.tick(RECONNECT_MS);
    greet(network.latest);
    expect(network.sockets.map(isDiscreet)).toEqual([null, "true"]);
    room.beDiscreet("hidden");
    expect(network.sockets).toHaveLength(2);
    room.beDiscreet("open");
    expect(network.sockets.map(isDiscreet)).toEqual([null, "true", null]);
  });

  it("while a try is waited for, or the room is closed, the next upgrade says it", () => {
    const { room, network, clock, socket } = liveRoom();
    socket.end(1006);
    room.beDiscreet("hidden");
    expect(network.sockets).toHaveLength(1);
    clock.tick(RECONNECT_MS);
    network.latest.end(4001);
    room.beDiscreet("open");
    room.reopen();
    expect(network.sockets.map(isDiscreet)).toEqual([null, "true", null]);
  });

  it("one that fails is tried again with back-off, and lines that were on their way are stored once", async () => {
    const fake = new FakeRoom({ isSlow: true });
    const network = new FakeNetwork();
    const clock = new FakeClock();
    const { room } = openRoom({ network, clock, you: "anna" });
    fake.serve(network.latest, "anna");
    fake.flushAll();
    for (const text of ["one", "two"]) room.send(text);
    const [seen] = network.sockets;
    if (seen === undefined) throw new Error("there is no socket");
    while (fake.log.length === 0) fake.flush(seen);
    room.beDiscreet("hidden");
    network.latest.end(1006);
    expect(room.state.connection.phase).toBe("waiting");
    await settle();
    clock.tick(RECONNECT_MS);
    fake.serve(network.latest, "anna");
    fake.flushAll();
    clock.tick(ANSWER_TIMEOUT_MS);
    fake.flushAll();
    expect(fake.log.map(({ text }) => text)).toEqual(["one", "two"]);
    expect([isDiscreet(network.latest), room.state.outbox]).toEqual(["true", []]);
  });
});
