import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HISTORY_MIN_EVENTS, HOT_EVENTS, REPLAY_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { PARTITION_EVENTS } from "../config.ts";
import { chatter } from "../testing/context.ts";
import { person } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import type { Position } from "../resume.ts";
import { OLD_ROOMS } from "./testing/old-rooms.ts";
import { longVisit } from "./testing/words.ts";

const SEED = 12;
const RUNS = 2_000;
const HEADS = [0, 1, HOT_EVENTS, REPLAY_MAX_EVENTS, REPLAY_MAX_EVENTS + 1, 700];

/** A room with this many chats of bert, in which anna is known. */
function roomOf(head: number): World {
  const world = new World();
  world.store.stream.push(...chatter(head));
  for (const userId of ["anna", "bert"]) world.store.guests.set(userId, { person: person(userId), joinedAt: 0 });
  world.hibernate();
  return world;
}

const odd = [Number.NaN, Infinity, -Infinity, -1, -0.5, 0.5, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), 1e300, Number.MIN_VALUE];

const positionOf = (head: number, epoch: string): fc.Arbitrary<Position> =>
  fc.record({
    epoch: fc.oneof(
      { weight: 4, arbitrary: fc.constant(epoch) },
      fc.constantFrom("", "another00001", "__proto__"),
      fc.string(),
    ),
    after: fc.oneof(
      fc.integer({ min: -5, max: head + 5 }),
      fc.integer({ min: -600, max: 5 }).map((below) => head + below),
      fc.constantFrom(head, head + 1, head - REPLAY_MAX_EVENTS, head - REPLAY_MAX_EVENTS - 1),
      fc.constantFrom(...odd),
      fc.double(),
    ),
  });

/** Whether a room can go on where a client stopped: written from the rules, not from the code. */
const isServable = ({ epoch, after }: Position, { store }: World): boolean =>
  epoch === store.epoch() &&
  Number.isSafeInteger(after) &&
  after >= 0 &&
  after <= store.stream.length &&
  store.stream.length - after <= REPLAY_MAX_EVENTS;

/** What was sent is all that was missed, or a new beginning; throws for anything between. */
function checkWhole(events: readonly RoomEvent[], position: Position, world: World): boolean {
  const [hello, snapshot] = events;
  if (hello?.type !== "hello" || snapshot?.type !== "snapshot") throw new Error("no beginning");
  const seqs = events.flatMap((event) => (event.type === "chat" || event.type === "system" ? [event.seq] : []));
  if (seqs.some((seq, index) => seq !== hello.after + 1 + index)) throw new Error("a gap");
  if (hello.after + seqs.length !== world.store.stream.length) throw new Error("not up to the head");
  const recovered = isServable(position, world);
  if (hello.recovered !== recovered) throw new Error(`recovered ${hello.recovered} for ${position.after}`);
  if (recovered ? hello.after !== position.after : seqs.length > HOT_EVENTS) throw new Error("a part");
  return recovered;
}

describe("R12 gap and trimmed history", () => {
  test("[RS-2] [RS-3] whatever position comes, everything that was missed follows or a new beginning, never a part", () => {
    const rooms = HEADS.map(roomOf);
    let recovered = 0;
    const visits = fc
      .constantFrom(...rooms)
      .chain((world) =>
        fc.record({ world: fc.constant(world), position: positionOf(world.store.stream.length, world.store.epoch()) }),
      );
    fc.assert(
      fc.property(visits, ({ world, position }) => {
        const socket = world.connect("anna", longVisit("anna", { position }));
        if (checkWhole(take(socket), position, world)) recovered += 1;
        world.disconnect(socket);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(rooms.flatMap(({ reports }) => reports)).toEqual([]);
    expect(recovered).toBeGreaterThan(RUNS / 10);
    console.log(`R12: ${RUNS} positions, ${recovered} recovered, the others anew, 0 parts, 0 exceptions; seed ${SEED}`);
  });

  test("[RS-2] a room that always begins anew turns it red", () => {
    const world = OLD_ROOMS["orig-15"]();
    const position = { epoch: world.store.epoch(), after: 0 };
    const events = take(world.connect("anna", { position }));
    expect(() => checkWhole(events, position, world)).toThrow("recovered false for 0");
  });

  test("[RS-3] [RM-11] a position below what a room still keeps begins anew", () => {
    const world = roomOf(HISTORY_MIN_EVENTS + 2 * PARTITION_EVENTS);
    world.ring();
    expect(world.store.firstSeq()).toBeGreaterThan(1);
    for (const after of [0, 1, world.store.firstSeq() - 2, world.store.firstSeq()]) {
      const socket = world.connect("anna", longVisit("anna", { position: { epoch: world.store.epoch(), after } }));
      const events = take(socket);
      expect(events[0]).toMatchObject({ recovered: false });
      expect(events.filter(({ type }) => type === "chat")).toHaveLength(HOT_EVENTS);
      world.disconnect(socket);
    }
  });
});
