import { expect, it } from "vitest";
import { treeStep, type TreeRow } from "./tree.ts";

const rows: readonly TreeRow[] = [
  { id: "g1", name: "Rooms", group: "rooms", open: true },
  { id: "r1", name: "The Lobby", parent: "g1" },
  { id: "r2", name: "Music", parent: "g1" },
  { id: "g2", name: "Online", group: "online", open: false },
];

it("goes along the rows and stops at the ends", () => {
  expect(treeStep("ArrowDown", rows, 0)).toEqual({ to: "r1" });
  expect(treeStep("ArrowDown", rows, 3)).toEqual({});
  expect(treeStep("ArrowUp", rows, 0)).toEqual({});
  expect(treeStep("End", rows, 0)).toEqual({ to: "g2" });
});

it("goes into an open group and out again, and opens and closes", () => {
  expect(treeStep("ArrowRight", rows, 0)).toEqual({ to: "r1" });
  expect(treeStep("ArrowLeft", rows, 2)).toEqual({ to: "g1" });
  expect(treeStep("ArrowLeft", rows, 0)).toEqual({ toggle: "rooms" });
  expect(treeStep("ArrowRight", rows, 3)).toEqual({ toggle: "online" });
  expect(treeStep("ArrowLeft", rows, 3)).toEqual({});
});

it("leaves other keys alone", () => {
  expect(treeStep("x", rows, 0)).toBeUndefined();
});
