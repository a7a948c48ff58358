import { expect, it } from "vitest";
import { directionOf } from "./direction.ts";

it("goes by the first letter, whatever stands before it", () => {
  expect(directionOf("hello שלום")).toBe("ltr");
  expect(directionOf("12: مرحبا hello")).toBe("rtl");
  expect(directionOf("(שלום)")).toBe("rtl");
});

it("does not count web addresses", () => {
  expect(directionOf("https://example.com/ انظر")).toBe("rtl");
});

it("says nothing of a text without letters", () => {
  expect(directionOf("123 :-) !")).toBeUndefined();
  expect(directionOf("")).toBeUndefined();
});
