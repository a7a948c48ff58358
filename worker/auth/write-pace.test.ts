import { expect, test } from "vitest";
import { WritePace } from "./write-pace.ts";

test("each key is written once a second at most, whatever other keys do", () => {
  const pace = new WritePace();
  expect(pace.allows("a", 0)).toBe(true);
  expect(pace.allows("a", 999)).toBe(false);
  expect(pace.allows("b", 999)).toBe(true);
  expect(pace.allows("a", 1_000)).toBe(true);
  expect(pace.allows("b", 1_000)).toBe(false);
  expect(pace.allows("a", 1_001)).toBe(false);
});

test("a clock that goes back holds nothing for ever", () => {
  const pace = new WritePace();
  pace.allows("a", 1_000_000);
  expect(pace.allows("a", 0)).toBe(true);
});
