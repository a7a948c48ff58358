import { expect, it } from "vitest";
import type { MessagePage, StreamEvent } from "../../../generated/types.ts";
import { chat, EPOCH, hello, person, snapshot } from "../testing/events.ts";
import { prepend } from "./history.ts";
import { reduceRoom } from "./reduce.ts";
import { emptyRoom } from "./state.ts";

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
