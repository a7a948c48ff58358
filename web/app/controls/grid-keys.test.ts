import { describe, expect, it } from "vitest";
import { gridTo } from "./grid-keys.ts";

// Eight cells in rows of three: 0 1 2 / 3 4 5 / 6 7
const from = (at: number, key: string): number | undefined => gridTo(key, at, 8, 3);

describe("a grid", () => {
  it("goes on and back, row by row, and stays at its ends", () => {
    expect([from(2, "ArrowRight"), from(3, "ArrowLeft"), from(7, "ArrowRight"), from(0, "ArrowLeft")]).toEqual([
      3, 2, 7, 0,
    ]);
  });

  it("goes up and down within its column", () => {
    expect([from(1, "ArrowDown"), from(7, "ArrowUp"), from(1, "ArrowUp"), from(5, "ArrowDown")]).toEqual([4, 4, 1, 5]);
  });

  it("goes to its ends", () => {
    expect([from(4, "Home"), from(4, "End")]).toEqual([0, 7]);
  });

  it("leaves other keys alone, and an empty one every key", () => {
    expect(from(4, "a")).toBeUndefined();
    expect(gridTo("ArrowDown", -1, 0, 1)).toBeUndefined();
  });
});
