import { expect, it } from "vitest";
import { Reading } from "./reading.svelte.ts";

it("marks the first of those that came while nobody looked, until the person has looked and gone", () => {
  const reading = new Reading();
  reading.beginAt(5);
  reading.comes(6);
  reading.comes(7);
  expect(reading.unseen).toEqual({ from: 6, why: "away" });
  expect(reading.look(7)).toBe(true);
  expect(reading.unseen).toEqual({ from: 6, why: "away" });
  reading.comes(8);
  reading.lookAway();
  expect(reading.unseen).toBeNull();
});

it("reports each position once, also the one of the beginning", () => {
  const reading = new Reading();
  reading.beginAt(5);
  expect(reading.look(5)).toBe(true);
  expect(reading.look(5)).toBe(false);
  expect(reading.upTo).toBe(5);
});

it("forgets positions of before when it begins anew", () => {
  const reading = new Reading();
  reading.beginAt(500);
  reading.look(510);
  reading.lookAway();
  reading.comes(511);
  reading.beginAt(3);
  expect(reading.unseen).toBeNull();
  expect(reading.upTo).toBe(3);
  expect(reading.look(4)).toBe(true);
});

it("marks what was said while the connection was lost, also before the person's eyes, until they go on", () => {
  const reading = new Reading();
  reading.beginAt(5);
  reading.look(5);
  reading.catchesUp(6);
  reading.catchesUp(7);
  expect(reading.unseen).toEqual({ from: 6, why: "lost" });
  reading.goOn();
  expect(reading.unseen).toBeNull();
});
