import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { colourOf, contrast, LEAST_CONTRAST, readableOnWhite } from "./colours.ts";

describe("readableOnWhite", () => {
  it("leaves a readable colour as it is", () => {
    expect(readableOnWhite("#0a6a8f")).toBe("#0a6a8f");
  });

  it("darkens one that is too pale, in its hue", () => {
    expect(readableOnWhite("#ffff00")).toMatch(/^#([0-9a-f]{2})\1(00)$/);
    expect(contrast("#ffff00")).toBeLessThan(LEAST_CONTRAST);
  });

  it("makes every colour readable", () => {
    const channel = integer({ min: 0, max: 0xffffff });
    assert(
      property(channel, (value) => {
        expect(contrast(readableOnWhite(`#${value.toString(16).padStart(6, "0")}`))).toBeGreaterThanOrEqual(
          LEAST_CONTRAST,
        );
      }),
    );
  });
});

it("gives a person always the same readable colour", () => {
  expect(colourOf("anna")).toBe(colourOf("anna"));
  expect(contrast(colourOf("anna"))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(new Set(["anna", "ben", "marco", "priya", "tom", "yuki"].map(colourOf)).size).toBeGreaterThan(2);
});
