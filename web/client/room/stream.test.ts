import { expect, it } from "vitest";
import { chat, hello, system } from "../testing/events.ts";
import { reduceRoom } from "./reduce.ts";
import { emptyRoom } from "./state.ts";
import { skip, streamStep } from "./stream.ts";

const state = [hello({ after: 4, head: 6 }), chat(5), chat(6)].reduce(
  (before, event) => reduceRoom(before, event, 0),
  emptyRoom(null),
);

it("[RS-5] knows what goes on, what is known, what leaves a hole and what contradicts", () => {
  expect(streamStep(state, 7, chat(7))).toBe("next");
  expect(streamStep(state, 6, chat(6))).toBe("known");
  expect(streamStep(state, 8, chat(8))).toBe("gap");
  expect(streamStep(state, 6, chat(6, "ben", { text: "another" }))).toBe("contradiction");
  expect(streamStep(state, 6, system(6))).toBe("contradiction");
  expect(streamStep(state, 6, null)).toBe("contradiction");
  expect(streamStep(state, 3, chat(3))).toBe("known");
});

it("follows a new name of the room, but not the old ones of a replay", () => {
  const renamed = (seq: number, title: string) => ({ ...system(seq), kind: "renamed", title }) as const;
  const replayed = reduceRoom(reduceRoom(emptyRoom(null), hello({ head: 1 }), 0), renamed(1, "Long ago"), 0);
  expect(replayed.room?.title).toBe("Lobby");
  expect(reduceRoom(replayed, renamed(2, "Loft"), 0).room?.title).toBe("Loft");
  expect(reduceRoom(replayed, system(2), 0).room).toBe(replayed.room);
});

it("[FR-6] counts an event that it cannot show", () => {
  expect(skip(state, 7)).toMatchObject({ position: 7, head: 7, events: state.events });
  expect(skip(state, 9)).toBe(state);
});
