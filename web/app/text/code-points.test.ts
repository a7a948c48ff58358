import { expect, it } from "vitest";
import { countCodePoints, cutToCodePoints, wellFormed } from "./code-points.ts";

it("counts and cuts code points, not UTF-16 units", () => {
  expect(countCodePoints("a𝄞b")).toBe(3);
  expect(cutToCodePoints("a𝄞b", 2)).toBe("a𝄞");
  expect(cutToCodePoints("ab", 2)).toBe("ab");
});

it("takes bad Unicode out", () => {
  expect(wellFormed("a\uD834b\uFFFDc")).toBe("abc");
  expect(wellFormed("𝄞")).toBe("𝄞");
});
