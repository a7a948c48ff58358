import { expect, it } from "vitest";
import { emptyShelf, remember } from "../state/storage.ts";
import { isMeasured, type Sampling } from "./is-measured.ts";

const person: Sampling = { share: 1, isAutomated: false, random: 0.5 };

it.each([
  { share: 1, random: 0.999, measures: true },
  { share: 0.5, random: 0.499, measures: true },
  { share: 0.5, random: 0.5, measures: false },
  { share: 0, random: 0, measures: false },
])("a share of $share measures a visit that draws $random: $measures", ({ measures, ...drawn }) => {
  expect(isMeasured(emptyShelf(), { ...person, ...drawn })).toBe(measures);
});

it("a visit stays what it was, over reloads", () => {
  const tab = emptyShelf();
  expect(isMeasured(tab, { ...person, share: 0.5, random: 0.9 })).toBe(false);
  expect(isMeasured(tab, { ...person, share: 0.5, random: 0.1 })).toBe(false);
});

it("a browser that a program drives does not measure, unless that was decided before", () => {
  const tab = emptyShelf();
  expect(isMeasured(tab, { ...person, isAutomated: true })).toBe(false);
  expect(isMeasured(tab, person), "nothing was decided by that").toBe(true);
  const test = emptyShelf();
  remember(test, "measured", true);
  expect(isMeasured(test, { ...person, isAutomated: true })).toBe(true);
});
