import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { colourOf, contrast, LEAST_CONTRAST, readableOn } from "./colours.ts";

const WHITE = "#ffffff";
const NIGHT = "rgb(23, 26, 34)";

describe("readableOn", () => {
  it("leaves a readable colour as it is", () => {
    expect(readableOn("#0a6a8f", WHITE)).toBe("#0a6a8f");
    expect(readableOn("#9adcff", NIGHT)).toBe("#9adcff");
  });

  it("darkens one that is too pale on white, in its hue", () => {
    expect(readableOn("#ffff00", WHITE)).toMatch(/^#([0-9a-f]{2})\1(00)$/);
    expect(contrast("#ffff00", WHITE)).toBeLessThan(LEAST_CONTRAST);
  });

  it("lightens one that is too dark in the night", () => {
    expect(readableOn("#000080", NIGHT)).toMatch(/^#([0-9a-f]{2})\1[0-9a-f]{2}$/);
    expect(contrast("#000080", NIGHT)).toBeLessThan(LEAST_CONTRAST);
  });

  it("makes every colour readable on every ground", () => {
    const colour = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    assert(
      property(colour, colour, (text, ground) => {
        expect(contrast(readableOn(text, ground), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
    );
  });
});

it("gives a person always the same readable colour", () => {
  expect(colourOf("anna")).toBe(colourOf("anna"));
  expect(contrast(colourOf("anna"), WHITE)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  expect(new Set(["anna", "ben", "marco", "priya", "tom", "yuki"].map(colourOf)).size).toBeGreaterThan(2);
});
