import { expect, it } from "vitest";
import { SHAKE_MS, shakeFrames } from "./shake.ts";

/** The way of each frame, px: to the side and upright. */
const ways = shakeFrames().map((frame) => frame.split(" ").map((px) => Number.parseFloat(px)));
const [first = [], ...inner] = ways;
const last = inner.pop();
const sideways = inner.map(([x = 0]) => x);

it("begins and ends where the window stands", () => {
  expect([first, last]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it("dies out from 9 px to 1 px, to and fro, about 22 times a second", () => {
  const forces = sideways.map(Math.abs);
  expect([forces[0], forces.at(-1)]).toEqual([9, 1]);
  expect(forces).toEqual(forces.toSorted((one, other) => other - one));
  expect(sideways.every((x, index) => index === 0 || Math.sign(x) === -Math.sign(sideways[index - 1] ?? 0))).toBe(true);
  expect(sideways.length / 2 / (SHAKE_MS / 1000)).toBeCloseTo(22, 0);
});

it("goes 60 % as far upright", () => {
  for (const [x = 0, y = 0] of inner) expect(Math.abs(y)).toBeCloseTo(Math.abs(x) * 0.6, 0.7);
});
