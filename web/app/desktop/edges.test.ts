import { describe, expect, it } from "vitest";
import { edges, pulled } from "./edges.ts";

const start = { x: 100, y: 50, width: 400, height: 300 };
const min = { width: 200, height: 150 };

describe("an edge that is pulled", () => {
  it("takes only its own side along", () => {
    const after = Object.fromEntries(edges.map((edge) => [edge, pulled(start, edge, 10, 20, min)]));
    expect(after).toEqual({
      n: { ...start, y: 70, height: 280 },
      s: { ...start, height: 320 },
      w: { ...start, x: 110, width: 390 },
      e: { ...start, width: 410 },
      nw: { x: 110, y: 70, width: 390, height: 280 },
      ne: { ...start, y: 70, width: 410, height: 280 },
      sw: { ...start, x: 110, width: 390, height: 320 },
      se: { ...start, width: 410, height: 320 },
    });
  });

  it("stops at the smallest size, and the other side stays where it is", () => {
    expect(pulled(start, "nw", 900, 900, min)).toEqual({ x: 300, y: 200, width: 200, height: 150 });
    expect(pulled(start, "se", -900, -900, min)).toEqual({ x: 100, y: 50, width: 200, height: 150 });
  });

  it("stops at the top of the desktop", () => {
    expect(pulled(start, "n", 0, -900, min)).toEqual({ x: 100, y: 0, width: 400, height: 350 });
  });
});
