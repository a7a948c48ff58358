import { expect, it } from "vitest";
import { countCodePoints, cutToCodePoints, wellFormed, typedLine } from "./code-points.ts";

it("counts and cuts code points, not UTF-16 units", () => {
  expect(countCodePoints("a𝄞b")).toBe(3);
  expect(cutToCodePoints("a𝄞b", 2)).toBe("a𝄞");
  expect(cutToCodePoints("ab", 2)).toBe("ab");
});

it("takes bad Unicode out", () => {
  expect(wellFormed("a\uD834b\uFFFDc")).toBe("abc");
  expect(wellFormed("𝄞")).toBe("𝄞");
});

it("makes a typed line of what stands in a field", () => {
  expect(typedLine("  e\u0301\uD800 de\u0301ja\u0300 vu  ", 4)).toBe("\u00E9 d\u00E9");
  expect(typedLine("   ", 4)).toBe("");
});
