import { describe, expect, it } from "vitest";
import { centred, clampPlace, firstPlace } from "./geometry.ts";

const desk = { width: 1440, height: 870 };
const min = { width: 240, height: 360 };

describe("clampPlace", () => {
  it("leaves a window alone that stands well", () => {
    const place = { x: 118, y: 44, width: 296, height: 690 };
    expect(clampPlace(place, min, desk)).toEqual(place);
  });

  it("keeps the caption within reach on every side", () => {
    expect(clampPlace({ x: -900, y: -40, width: 296, height: 690 }, min, desk)).toMatchObject({ x: 96 - 296, y: 0 });
    expect(clampPlace({ x: 5000, y: 5000, width: 296, height: 690 }, min, desk)).toMatchObject({ x: 1344, y: 841 });
  });

  it("neither shrinks below the minimum nor grows over the desktop", () => {
    expect(clampPlace({ x: 0, y: 0, width: 10, height: 10 }, min, desk)).toMatchObject(min);
    expect(clampPlace({ x: 0, y: 0, width: 9000, height: 9000 }, min, desk)).toMatchObject(desk);
    expect(clampPlace({ x: 0, y: 0, width: 10, height: 10 }, min, { width: 100, height: 100 })).toMatchObject(min);
  });
});

describe("firstPlace", () => {
  it("cascades, and stays wholly on the desktop", () => {
    const wish = { x: 452, y: 92, width: 600, height: 566 };
    expect(firstPlace(wish, 0, min, desk)).toEqual(wish);
    expect(firstPlace(wish, 2, min, desk)).toEqual({ ...wish, x: 504, y: 144 });
    expect(firstPlace(wish, 5, min, { width: 900, height: 600 })).toEqual({ x: 300, y: 34, width: 600, height: 566 });
  });
});

it("centres in the upper third", () => {
  expect(centred({ width: 300, height: 600 }, desk)).toEqual({ x: 570, y: 90, width: 300, height: 600 });
});
