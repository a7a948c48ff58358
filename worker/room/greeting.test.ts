import { FULL_GRANTS } from "../grants.ts";
import { describe, expect, test } from "vitest";
import {
  HOT_EVENTS,
  REPLAY_MAX_EVENTS,
  SERVER_FRAME_MAX_BYTES,
  SERVER_FRAME_MAX_EVENTS,
  SNAPSHOT_MAX_PEOPLE,
} from "../../generated/contract/limits.ts";
import { RoomEventSchema } from "./testing/schemas.ts";
import { chatter, said } from "./testing/context.ts";
import { cid, LOUNGE, NOON, person, visit } from "./testing/people.ts";
import { eventsOf, take, World, type TestSocket } from "./testing/world.ts";

/** A room whose stream has this many chats of bert already. */
function worldOf(head: number): World {
  const world = new World();
  world.store.stream.push(...chatter(head));
  world.store.guests.set("bert", { person: person("bert"), joinedAt: 0 });
  world.store.guests.set("anna", { person: person("anna"), joinedAt: 0 });
  world.hibernate();
  return world;
}

const seqsOf = (socket: TestSocket): readonly number[] =>
  eventsOf(socket).flatMap((event) => (event.type === "chat" || event.type === "system" ? [event.seq] : []));

const seqs = (after: number, head: number): readonly number[] =>
  Array.from({ length: head - after }, (_, index) => after + index + 1);

describe("connecting", () => {
  test("[RS-1] hello, snapshot, the events after hello.after to the head, caughtUp", () => {
    const world = worldOf(3);
    const anna = world.connect("anna");
    expect(eventsOf(anna)).toEqual([
      {
        type: "hello",
        protocol: "cfm.v1",
        room: LOUNGE,
        you: { userId: "anna", sessionExpiresAt: visit("anna").principal.sessionExpiresAt },
        epoch: world.store.epoch(),
        head: 3,
        after: 0,
        recovered: false,
        serverTime: NOON,
        limits: { heartbeatMs: 25_000, pongTimeoutMs: 10_000, maxInFlight: 16 },
      },
      { type: "snapshot", people: [person("anna"), person("bert")], receipts: [], typing: [], userCount: 1 },
      said(1, { from: "bert" }),
      said(2, { from: "bert" }),
      said(3, { from: "bert" }),
      { type: "caughtUp", seq: 3 },
    ]);
  });

  test("[RS-1] a first visit finds its own joining in the replay, and nothing twice", () => {
    const world = new World();
    const anna = world.connect("anna");
    const types = eventsOf(anna).map(({ type }) => type);
    expect(types).toEqual(["hello", "snapshot", "system", "caughtUp"]);
    expect(eventsOf(anna)[0]).toMatchObject({ head: 1, after: 0 });
  });

  test("[RS-1] nothing comes before hello, even when sockets end in the same moment", () => {
    const world = new World();
    world.connect("bert", {
      principal: { userId: "bert", sessionId: "short", sessionExpiresAt: NOON + 10, grants: FULL_GRANTS },
    });
    world.pass(10);
    const anna = world.connect("anna");
    expect(eventsOf(anna).map(({ type }) => type)).toEqual(["hello", "snapshot", "system", "system", "caughtUp"]);
    expect(eventsOf(anna)).toContainEqual(expect.objectContaining({ type: "snapshot", userCount: 1 }));
  });

  test.each([
    { name: "nothing missed", after: 600, head: 600 },
    { name: "a few missed, from memory", after: 590, head: 600 },
    { name: "many missed, from disk", after: 100, head: 600 },
  ])("[RS-2] with a position every missed event follows: $name", ({ after, head }) => {
    const world = worldOf(head);
    const anna = world.connect("anna", { position: { epoch: world.store.epoch(), after } });
    expect(eventsOf(anna)[0]).toMatchObject({ type: "hello", recovered: true, after, head });
    expect(seqsOf(anna)).toEqual(seqs(after, head));
    expect(eventsOf(anna).at(-1)).toEqual({ type: "caughtUp", seq: head });
  });

  test.each([
    { name: "no position", position: null },
    { name: "another epoch", position: { epoch: "another00001", after: 600 } },
    {
      name: "a gap of more than replayMaxEvents",
      position: { epoch: "epoch0000001", after: 600 - REPLAY_MAX_EVENTS - 1 },
    },
    { name: "a position above the head", position: { epoch: "epoch0000001", after: 601 } },
  ])("[RS-3] begins anew with the last hotEvents: $name", ({ position }) => {
    const anna = worldOf(600).connect("anna", { position });
    expect(eventsOf(anna)[0]).toMatchObject({ type: "hello", recovered: false, after: 600 - HOT_EVENTS, head: 600 });
    expect(seqsOf(anna)).toEqual(seqs(600 - HOT_EVENTS, 600));
  });

  test("[RS-4] events before and after connecting come once each, in one dense row", () => {
    const world = worldOf(5);
    const bert = world.connect("bert");
    const say = (number: number): void =>
      world.send(bert, { type: "chat", cid: cid(9_000 + number), after: 5, text: "x" });
    say(6);
    const anna = world.connect("anna", { position: { epoch: world.store.epoch(), after: 4 } });
    say(7);
    say(8);
    expect(seqsOf(anna)).toEqual([5, 6, 7, 8]);
  });

  test("[RS-6] the snapshot names who is there and whom the replay mentions, with receipts and typing", () => {
    const world = worldOf(3);
    world.connect("clara");
    const dora = world.connect("dora");
    world.send(dora, { type: "receipt", delivered: 3, read: 2 }, { type: "typing", on: true });
    const [, snapshot] = eventsOf(world.connect("anna"));
    expect(snapshot).toEqual({
      type: "snapshot",
      people: ["anna", "clara", "dora", "bert"].map((userId) => person(userId)),
      receipts: [{ userId: "dora", delivered: 3, read: 2 }],
      typing: [{ userId: "dora", until: NOON + 3_000 }],
      userCount: 3,
    });
  });

  test("[RS-6] a snapshot names no more than snapshotMaxPeople, the reader first", () => {
    const world = new World();
    for (let number = 0; number < SNAPSHOT_MAX_PEOPLE + 5; number += 1) world.connect(`guest${number}`);
    const [, snapshot] = eventsOf(world.connect("anna"));
    expect(snapshot).toMatchObject({ type: "snapshot", userCount: SNAPSHOT_MAX_PEOPLE + 6 });
    if (snapshot?.type !== "snapshot") throw new Error("no snapshot");
    expect(snapshot.people).toHaveLength(SNAPSHOT_MAX_PEOPLE);
    expect(snapshot.people[0]).toEqual(person("anna"));
  });

  test("[RS-7] serverTime is the server's clock", () => {
    const world = new World();
    world.pass(123_456);
    expect(eventsOf(world.connect("anna"))[0]).toMatchObject({ serverTime: NOON + 123_456 });
  });

  test("[RS-2] a long replay comes in frames that every client takes", () => {
    const world = worldOf(0);
    const wide = "\u{1F600}".repeat(2_048);
    world.store.stream.push(...chatter(REPLAY_MAX_EVENTS).map((event) => ({ ...event, text: wide })));
    world.hibernate();
    const anna = world.connect("anna", { position: { epoch: world.store.epoch(), after: 0 } });
    expect(anna.frames.length).toBeGreaterThan(3);
    for (const frame of anna.frames) {
      expect(Buffer.byteLength(frame)).toBeLessThanOrEqual(SERVER_FRAME_MAX_BYTES);
      const parsed: unknown = JSON.parse(frame);
      expect([parsed].flat().length).toBeLessThanOrEqual(SERVER_FRAME_MAX_EVENTS);
    }
    expect(seqsOf(anna)).toEqual(seqs(0, REPLAY_MAX_EVENTS));
  });

  test("[RS-6] everything that a room says fits its schema exactly", () => {
    const world = worldOf(20);
    const anna = world.connect("anna");
    const bert = world.connect("bert", {
      principal: { userId: "bert", sessionId: "s", sessionExpiresAt: NOON + 5, grants: FULL_GRANTS },
    });
    world.send(
      bert,
      { type: "receipt", delivered: 3, read: 2 },
      { type: "typing", on: true },
      { type: "nudge", cid: cid(1) },
    );
    world.send(bert, { type: "chat", cid: cid(2), after: 3, text: "hi", format: { bold: true } });
    world.sendRaw(bert, '{"type":"dance"}');
    world.pass(5);
    world.connect("clara");
    const events = [...take(anna), ...take(bert)];
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12);
    for (const event of events) expect(RoomEventSchema.parse(event)).toEqual(event);
  });
});
