import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessagePage, StreamEvent } from "../../../generated/types.ts";
import { chat, EPOCH, hello, person, snapshot } from "../testing/events.ts";
import { LOG_KEPT, prepend, trimmed } from "./history.ts";
import { reduceRoom } from "./reduce.ts";
import { emptyRoom, type RoomState } from "./state.ts";
import { append, skip } from "./stream.ts";

const state = [hello({ after: 10, head: 11 }), snapshot({ people: [person("ben", "Ben now")] }), chat(11)].reduce(
  (before, event) => reduceRoom(before, event, 0),
  emptyRoom("anna"),
);
const page = (events: StreamEvent[], fields: Partial<MessagePage> = {}): MessagePage => ({
  epoch: EPOCH,
  events,
  people: [],
  more: true,
  ...fields,
});
/** An event of a type that comes in a later version. */
const later = (seq: number): StreamEvent => JSON.parse(JSON.stringify({ ...chat(seq), type: "reaction" }));

it("puts a page before the log, with its people, the newer names kept", () => {
  const people = [person("cleo"), person("ben", "Ben then")];
  const grown = prepend(state, page([chat(8), chat(9, "cleo"), chat(10)], { people }));
  expect(grown.events.map(({ seq }) => seq)).toEqual([8, 9, 10, 11]);
  expect([grown.firstSeq, grown.position, grown.hasOlder]).toEqual([8, 11, true]);
  expect([grown.people.get("cleo")?.name, grown.people.get("ben")?.name]).toEqual(["cleo", "Ben now"]);
});

it("takes no page that leaves a hole or is of another epoch", () => {
  for (const wrong of [page([chat(8), chat(9)]), page([chat(8), chat(10)]), page([chat(10)], { epoch: "epoch0009" })])
    expect(prepend(state, wrong)).toBe(state);
});

it("knows when nothing is older", () => {
  expect(prepend(state, page([], { more: false }))).toEqual({ ...state, hasOlder: false });
});

it("[FR-6] leaves out events of later types in a page and counts their seq", () => {
  const grown = prepend(state, page([later(8), chat(9), later(10)]));
  expect([grown.events.map(({ seq }) => seq), grown.firstSeq]).toEqual([[9, 11], 8]);
});

describe("a log that has grown too long", () => {
  const grown = (count: number): RoomState =>
    Array.from({ length: count }, (_, index) => chat(12 + index)).reduce(append, state);

  it("gives up its oldest events, which are history from then on", () => {
    const long = grown(LOG_KEPT + 600);
    const short = trimmed(long, false);
    expect([short.events.length, short.firstSeq, short.hasOlder]).toEqual([
      LOG_KEPT,
      long.position - LOG_KEPT + 1,
      true,
    ]);
    expect(short).toEqual({ ...long, events: long.events.slice(-LOG_KEPT), firstSeq: short.firstSeq, hasOlder: true });
    expect(trimmed(short, false)).toBe(short);
    const back = prepend(short, page(long.events.slice(0, -LOG_KEPT).slice(-100)));
    expect(back.events).toEqual(long.events.slice(-LOG_KEPT - 100));
  });

  it("is left as it is while somebody reads back", () => {
    const long = grown(LOG_KEPT + 600);
    expect(trimmed(long, true)).toBe(long);
  });

  it("never loses the position, the outbox or the way back, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.nat(900), (stride, extra) => {
        // Every so many an event of a later type: counted, and not among the events.
        let before = state;
        for (let seq = 12; seq < 12 + stride * 2000 + extra; seq++)
          before = stride > 1 && seq % stride === 0 ? skip(before, seq) : append(before, chat(seq));
        const after = trimmed(before, false);
        const { events, firstSeq, hasOlder, ...rest } = after;
        const { events: all, firstSeq: from, hasOlder: had, ...same } = before;
        expect(rest).toEqual(same);
        expect(events).toEqual(all.filter(({ seq }) => seq >= firstSeq));
        expect([firstSeq >= from, hasOlder]).toEqual([true, had || firstSeq > from]);
      }),
      { numRuns: 10 },
    );
  });
});
