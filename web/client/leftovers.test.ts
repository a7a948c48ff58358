import { describe, expect, it } from "vitest";
import { Messenger } from "./messenger.ts";
import { OutboxStore } from "./room/outbox-store.ts";
import { compose } from "./room/outgoing.ts";
import { keysWith, memoryStorage } from "./storage.ts";
import { greet, liveRoom } from "./testing/bench.ts";
import { ack, chat, refusal, uuid } from "./testing/events.ts";
import { FakeApi } from "./testing/fake-api.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { FakeNetwork } from "./testing/fake-network.ts";

async function signedIn(storage = memoryStorage()) {
  const [clock, network, api] = [new FakeClock(), new FakeNetwork(), new FakeApi()];
  const platform = { clock, WebSocket: network.open, fetch: api.fetch, random: () => 0.5, storage };
  const messenger = new Messenger({ baseUrl: "https://messenger.example", ...platform });
  await messenger.resume();
  return { clock, network, messenger, storage };
}

describe("a room that is closed with lines unsent", () => {
  it("stays connected until they are sent, and tells nobody of it", async () => {
    const { clock, network, messenger } = await signedIn();
    const room = messenger.openRoom("lobby");
    greet(network.latest);
    const cid = room.send("bye");
    const heard: string[] = [];
    room.subscribe(() => heard.push("state"));
    room.on("nudge", () => heard.push("nudge"));
    room.close();
    network.latest.end(1006);
    clock.tick(500);
    greet(network.latest, [], true);
    network.latest.push({ type: "nudge", from: "ben", cid: uuid(3), at: 1 });
    expect([network.latest.commands(), network.latest.closedWith]).toEqual([
      [{ type: "chat", cid, after: 0, text: "bye" }],
      null,
    ]);
    network.latest.push(ack(cid, 1));
    expect([network.latest.closedWith, heard]).toEqual([1000, []]);
    expect(messenger.openRoom("lobby")).not.toBe(room);
  });

  it("is the same connection when it is opened again meanwhile, and stays", async () => {
    const { network, messenger } = await signedIn();
    const room = messenger.openRoom("lobby");
    greet(network.latest);
    const cid = room.send("wait");
    room.close();
    room.close();
    expect(messenger.openRoom("lobby")).toBe(room);
    const phases: string[] = [];
    room.subscribe(({ connection }) => phases.push(connection.phase));
    network.latest.push(ack(cid, 1));
    expect([network.sockets.length, network.latest.closedWith, phases]).toEqual([1, null, ["live"]]);
    room.close();
    expect(network.latest.closedWith).toBe(1000);
  });

  it("does not wait for lines that have failed, nor where the room is closed to us", async () => {
    const { network, messenger } = await signedIn();
    const room = messenger.openRoom("lobby");
    greet(network.latest);
    network.latest.push(refusal("BLOCKED", { cid: room.send("no") }));
    room.close();
    expect(network.latest.closedWith).toBe(1000);

    const den = messenger.openRoom("den");
    greet(network.latest);
    den.send("lost");
    den.close();
    network.latest.end(4003);
    expect(messenger.openRoom("den")).not.toBe(den);
  });

  it("ends with the session, and keeps them for the next", async () => {
    const { clock, network, messenger, storage } = await signedIn();
    const room = messenger.openRoom("lobby");
    room.send("later");
    room.close();
    await messenger.signOut();
    clock.tick(60_000);
    expect([network.sockets.length, network.latest.closedWith]).toEqual([1, 1000]);
    const next = await signedIn(storage);
    greet(next.network.latest);
    expect(next.network.latest.commands()).toMatchObject([{ type: "chat", text: "later" }]);
  });
});

it("at the start of a session, rooms with lines in the storage are connected until these are sent", async () => {
  const storage = memoryStorage();
  const write = (number: number) => compose(uuid(number), `line ${number}`, undefined, { epoch: "epoch0001", seq: 0 });
  new OutboxStore(storage, "anna", "lobby").save([], [write(1), write(2)]);
  new OutboxStore(storage, "anna", "den").save([], [write(3)]);
  new OutboxStore(storage, "ben", "cellar").save([], [write(4)]);
  const { network } = await signedIn(storage);
  const byRoom = new Map(network.sockets.map((socket) => [socket.url.pathname.split("/").at(-1), socket]));
  expect(new Set(byRoom.keys())).toEqual(new Set(["den", "lobby"]));
  for (const socket of network.sockets) greet(socket);
  expect(byRoom.get("lobby")?.commands()).toMatchObject([{ text: "line 1" }, { text: "line 2" }]);
  byRoom.get("lobby")?.push(ack(uuid(1), 1));
  expect(byRoom.get("lobby")?.closedWith).toBeNull();
  byRoom.get("lobby")?.push(ack(uuid(2), 2));
  byRoom.get("den")?.push(ack(uuid(3), 1));
  expect(network.sockets.map(({ closedWith }) => closedWith)).toEqual([1000, 1000]);
});

it("a message that a late tab put back into the storage, though it is in the log, is taken out and not sent", () => {
  const storage = memoryStorage();
  const { room, socket } = liveRoom({ storage, you: "anna" });
  socket.push(chat(1, "anna", { cid: uuid(7) }));
  new OutboxStore(storage, "anna", "lobby").save([], [compose(uuid(7), "line 1", undefined, null)]);
  room.adopt();
  expect([room.state.outbox, socket.commands(), keysWith(storage, "cfm.outbox.")]).toEqual([[], [], []]);
});
