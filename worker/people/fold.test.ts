import { expect, test } from "vitest";
import { folded } from "./fold.ts";

test.each([
  ["Zoë", "ZOE"],
  ["Zoe\u0308", "zoë"],
  ["Søren", "soren"],
  ["Łukasz", "lukasz"],
  ["STRASSE", "straße"],
  ["ΣΊΣΥΦΟΣ", "σισυφος"],
  ["ﬁne", "FINE"],
  ["Ａnna", "anna"],
  ["An\u200Bna", "anna"],
  ["İstanbul", "istanbul"],
])("%s and %s are the same to a search", (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ["Anna", "Ben"],
  ["ไทย", "ไทร"],
  ["50%", "50_"],
])("%s and %s are not", (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});

test("leaves nothing of what cannot be seen", () => {
  expect(folded("\u200B\uFE0F\u0301")).toBe("");
});
