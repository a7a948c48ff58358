import { expect, it } from "vitest";
import { drawnRange, HEIGHTS, linesOf, topsOf, type Line } from "./lines.ts";
import type { Section } from "./sections.ts";

const room = (roomId: string, title: string): Section["rows"][number] => ({
  id: `room.${roomId}`,
  name: title,
  kind: "room",
  room: { roomId, kind: "public", title, topic: "", encrypted: false },
});
const sections: readonly Section[] = [
  { id: "rooms", name: "Rooms", count: "2", rows: [room("lobby", "The Lobby"), room("music", "Music")] },
  { id: "others", name: "Others", count: "0", rows: [] },
];
const told = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ kind, id, place, of }) => `${kind} ${id} ${place}/${of}`);

it("stands headings and rows below each other, each with its place among its like", () => {
  expect(told(linesOf(sections, () => true))).toEqual([
    "head head.rooms 1/2",
    "row room.lobby 1/2",
    "row room.music 2/2",
    "head head.others 2/2",
  ]);
});

it("leaves out what stands in a closed group", () => {
  const lines = linesOf(sections, (id) => id !== "rooms");
  expect(told(lines)).toEqual(["head head.rooms 1/2", "head head.others 2/2"]);
  expect(lines.map((line) => line.kind === "head" && line.open)).toEqual([false, true]);
});

it("knows where each line begins, and where the last ends", () => {
  expect(
    topsOf(
      linesOf(sections, () => true),
      HEIGHTS.desktop,
    ),
  ).toEqual([0, 28, 60, 92, 120]);
  expect(topsOf([], HEIGHTS.phone)).toEqual([0]);
});

it("draws what is looked at and some more, however many there are", () => {
  const tops = Array.from({ length: 10_001 }, (_, index) => index * 32);
  const sight = (fromPx: number): readonly [number, number] => drawnRange(tops, { fromPx, heightPx: 480 });
  expect(sight(0)[0]).toBe(0);
  for (const fromPx of [0, 5000, 160_000, 319_520]) {
    const [first, end] = sight(fromPx);
    expect(first * 32).toBeLessThanOrEqual(fromPx);
    expect(end * 32).toBeGreaterThanOrEqual(fromPx + 480);
    expect(end - first).toBeLessThan(100);
  }
  expect(sight(319_520)[1]).toBe(10_000);
});

it("draws nothing of nothing, and nothing beyond the end of a list that became shorter", () => {
  expect(drawnRange([0], { fromPx: 0, heightPx: 480 })).toEqual([0, 0]);
  const [first, end] = drawnRange([0, 32, 64], { fromPx: 9000, heightPx: 480 });
  expect(end).toBeGreaterThanOrEqual(first);
  expect(end).toBeLessThanOrEqual(2);
});
