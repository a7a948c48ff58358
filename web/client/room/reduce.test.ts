import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import {
  ack,
  caughtUp,
  chat,
  hello,
  person,
  refusal,
  SERVER_NOW,
  snapshot,
  system,
  typing,
  uuid,
} from "../testing/events.ts";
import { compose } from "./outgoing.ts";
import { reduceRoom } from "./reduce.ts";
import { emptyRoom, type RoomState } from "./state.ts";

const NOW = 1_000_000;
const fold = (events: readonly RoomEvent[], from: RoomState = emptyRoom("anna")): RoomState =>
  events.reduce((state, event) => reduceRoom(state, event, NOW), from);

const names = fc.constantFrom("anna", "ben", "cleo");
const seqs = fc.integer({ min: 1, max: 12 });
const progress = fc.record({ delivered: fc.nat(12), read: fc.nat(12) });
const anyEvent: fc.Arbitrary<RoomEvent> = fc.oneof(
  fc.tuple(seqs, names).map(([seq, from]) => chat(seq, from)),
  seqs.map((seq) => system(seq)),
  fc.tuple(names, progress).map(([userId, far]) => ({ type: "receipt", userId, ...far }) as const),
  fc
    .tuple(names, fc.boolean(), fc.integer({ min: -9, max: 9 }))
    .map(([userId, on, ms]) => typing(userId, on, SERVER_NOW + ms * 500)),
  fc.nat(9).map((count) => ({ type: "userCount", count }) as const),
  names.map((userId) => ({ type: "person", person: person(userId, `${userId}!`) }) as const),
  seqs.map((seq) => ack(uuid(seq), seq)),
  fc
    .tuple(seqs, fc.constantFrom("RATE_LIMITED", "CONFLICT", "NEW_CODE"))
    .map(([seq, code]) => refusal(code, { cid: uuid(seq) })),
  fc.tuple(fc.nat(12), fc.boolean()).map(([after, recovered]) => hello({ after, head: 12, recovered })),
  fc.constant(snapshot()),
  fc.constant(caughtUp(3)),
  fc.constant({ type: "nudge", from: "ben", cid: uuid(5), at: SERVER_NOW } as const),
  fc.constant({ type: "session", expiresAt: SERVER_NOW + 5, reason: "refreshed" } as const),
  fc.constant({ type: "pong" } as const),
);

describe("[RS-6] one reducer for bootstrap, resume and live", () => {
  it("gives the same state however the events are cut into frames", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.array(fc.nat(40)), (events, cuts) => {
        const edges = [0, ...[...cuts].sort((one, other) => one - other), events.length];
        const byFrames = edges.reduce(
          (state, edge, index) => fold(events.slice(edges[index - 1] ?? 0, edge), state),
          emptyRoom("anna"),
        );
        expect(byFrames).toEqual(fold(events));
      }),
    );
  });

  it("keeps the log dense and ascending, and the position at its end, whatever comes", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const state = fold(events);
        const held = state.events.map(({ seq }) => seq);
        expect(held).toEqual(held.map((_, index) => state.firstSeq + index));
        expect(state.position).toBe(state.firstSeq + held.length - 1);
        expect(state.head).toBeGreaterThanOrEqual(state.position);
      }),
    );
  });

  it("never changes a state that it was given, and gives the same one when nothing changed", () => {
    const state = fold([hello({ head: 1 }), snapshot(), chat(1)]);
    const copy = structuredClone(state);
    fc.assert(
      fc.property(anyEvent, (event) => {
        reduceRoom(state, event, NOW);
        expect(state).toEqual(copy);
      }),
    );
    const same: readonly RoomEvent[] = [
      chat(1),
      caughtUp(1),
      { type: "pong" },
      ack(uuid(99), 4),
      refusal("CONFLICT"),
      { type: "userCount", count: 2 },
    ];
    for (const event of same) expect(reduceRoom(state, event, NOW)).toBe(state);
  });

  it("ends in the same state by one bootstrap as by living through it", () => {
    const live = fold([
      hello(),
      snapshot(),
      caughtUp(),
      chat(1),
      { type: "receipt", userId: "ben", delivered: 1, read: 1 },
      chat(2, "anna"),
    ]);
    const boot = fold([
      hello({ head: 2 }),
      snapshot({ receipts: [{ userId: "ben", delivered: 1, read: 1 }] }),
      chat(1),
      chat(2, "anna"),
      caughtUp(2),
    ]);
    expect(boot).toEqual(live);
  });

  it("replaces people, receipts, typing and user count by the snapshot", () => {
    const before = fold([
      hello(),
      snapshot({ people: [person("cleo")], typing: [{ userId: "cleo", until: SERVER_NOW + 900 }] }),
      { type: "receipt", userId: "cleo", delivered: 3, read: 3 },
    ]);
    const after = reduceRoom(before, snapshot({ people: [person("ben")], receipts: [], userCount: 1 }), NOW);
    expect([[...after.people.keys()], after.receipts.size, after.typing.size, after.userCount]).toEqual([
      ["ben"],
      0,
      0,
      1,
    ]);
  });

  it("keeps the names of those whom the log still mentions", () => {
    const before = fold([hello({ head: 1 }), snapshot({ people: [person("cleo", "Cleo")] }), chat(1, "cleo")]);
    const resumed = fold([hello({ head: 1, after: 1, recovered: true }), snapshot({ people: [] })], before);
    expect(resumed.people.get("cleo")?.name).toBe("Cleo");
  });
});

it("[RS-3] drops the log when it does not go on, and keeps what was written", () => {
  const before = {
    ...fold([hello({ head: 2 }), chat(1), chat(2)]),
    outbox: [compose(uuid(7), "mine", undefined, null)],
  };
  const after = reduceRoom(before, hello({ epoch: "epoch0002", after: 40, head: 140 }), NOW);
  expect([after.events, after.position, after.firstSeq, after.head, after.hasOlder]).toEqual([[], 40, 41, 140, true]);
  expect(after.outbox.map(({ text }) => text)).toEqual(["mine"]);
});

it("keeps the log when it goes on", () => {
  const before = fold([hello({ head: 2 }), chat(1), chat(2)]);
  const after = fold([hello({ after: 2, head: 3, recovered: true }), chat(3)], before);
  expect(after.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

it("[RS-7] takes the server's time from hello", () => {
  expect(fold([hello()]).serverOffsetMs).toBe(SERVER_NOW - NOW);
});

describe("[ST-1] receipts", () => {
  it("only rise", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, progress), { maxLength: 30 }), (receipts) => {
        const state = fold(receipts.map(([userId, far]) => ({ type: "receipt", userId, ...far })));
        for (const [userId, far] of receipts) {
          expect(state.receipts.get(userId)?.read).toBeGreaterThanOrEqual(far.read);
          expect(state.receipts.get(userId)?.delivered).toBeGreaterThanOrEqual(Math.max(far.delivered, far.read));
        }
      }),
    );
  });
});

describe("[ST-3] typing", () => {
  const typed = fold([hello(), snapshot(), typing("ben", true, SERVER_NOW + 3000)]);

  it("begins, and ends at `on` false, at a chat of that person and at a new snapshot", () => {
    expect([...typed.typing]).toEqual([["ben", SERVER_NOW + 3000]]);
    const ends: readonly RoomEvent[] = [typing("ben", false, SERVER_NOW), chat(1, "ben"), snapshot(), hello()];
    for (const event of ends) expect(reduceRoom(typed, event, NOW).typing.size).toBe(0);
    expect(reduceRoom(typed, chat(1, "cleo"), NOW).typing.size).toBe(1);
  });

  it("is never shown of ourselves, nor when its time is over, nor for longer than it can live", () => {
    expect(reduceRoom(typed, typing("anna", true, SERVER_NOW + 3000), NOW).typing.has("anna")).toBe(false);
    expect(reduceRoom(typed, typing("ben", true, SERVER_NOW - 1), NOW).typing.has("ben")).toBe(false);
    expect(reduceRoom(typed, typing("ben", true, SERVER_NOW + 86_400_000), NOW).typing.get("ben")).toBe(
      SERVER_NOW + TYPING_TTL_MS,
    );
  });
});

it("our own event takes the place of what was in the outbox, one of another with that cid does not", () => {
  const written = { ...fold([hello(), snapshot()]), outbox: [compose(uuid(1), "line 1", undefined, null)] };
  expect(reduceRoom(written, chat(1, "anna"), NOW)).toMatchObject({ outbox: [], events: [{ seq: 1 }] });
  expect(reduceRoom(written, chat(1, "ben"), NOW).outbox).toHaveLength(1);
});
