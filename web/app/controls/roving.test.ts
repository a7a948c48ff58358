import { describe, expect, it } from "vitest";
import { roveTo, TypeAhead } from "./roving.ts";

describe("roveTo", () => {
  it("goes round in both directions, and to the ends", () => {
    expect(roveTo("ArrowDown", 2, 3, "vertical")).toBe(0);
    expect(roveTo("ArrowUp", 0, 3, "vertical")).toBe(2);
    expect(roveTo("ArrowUp", -1, 3, "vertical")).toBe(2);
    expect(roveTo("End", 0, 3, "both")).toBe(2);
  });

  it("leaves other keys alone", () => {
    expect(roveTo("ArrowRight", 0, 3, "vertical")).toBeUndefined();
    expect(roveTo("a", 0, 3, "both")).toBeUndefined();
    expect(roveTo("ArrowDown", -1, 0, "both")).toBeUndefined();
  });
});

describe("TypeAhead", () => {
  const names = ["~*Anna*~", "Aoife", "Ben", ".:: Zoë ::."];

  it("goes on to the next one with the same first letter", () => {
    const ahead = new TypeAhead();
    expect(ahead.find("a", names, -1, 0)).toBe(0);
    expect(ahead.find("a", names, 0, 2000)).toBe(1);
    expect(ahead.find("z", names, 1, 4000)).toBe(3);
  });

  it("takes letters that follow quickly as one word", () => {
    const ahead = new TypeAhead();
    expect(ahead.find("a", names, -1, 0)).toBe(0);
    expect(ahead.find("o", names, 0, 100)).toBe(1);
    expect(ahead.find("x", names, 1, 200)).toBeUndefined();
  });
});
