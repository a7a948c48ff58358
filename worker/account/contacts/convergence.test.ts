import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Errand } from "../errands/errand.ts";
import { Town } from "./testing/town.ts";

const PEOPLE = ["anna", "bert", "clara"] as const;
const RUNS = 2_000;

const who = fc.constantFrom(...PEOPLE);
const pair = fc.tuple(who, who).filter(([a, b]) => a !== b);
const step = fc.oneof(
  { weight: 4, arbitrary: pair.map(([me, other]) => ({ kind: "add", me, other }) as const) },
  { weight: 3, arbitrary: pair.map(([me, other]) => ({ kind: "remove", me, other }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(pair, fc.boolean())
      .map(([[me, other], blocked]) => ({ kind: "block", me, other, blocked }) as const),
  },
  // What is on its way arrives: any of it, in any order, as often as it likes; what is not chosen is lost for now.
  { weight: 5, arbitrary: fc.array(fc.nat(), { maxLength: 6 }).map((picks) => ({ kind: "deliver", picks }) as const) },
);

test("[CO-1] [CO-2] [ME-8] accounts agree in the end, whatever is lost, doubled and reordered between them", () => {
  let disagreed = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const town = new Town();
      const everything: Errand[] = [];
      const takeOwed = (): void => {
        for (const me of PEOPLE) everything.push(...town.of(me).owed.splice(0));
      };
      const agree = (): boolean =>
        PEOPLE.every((me) =>
          PEOPLE.every((other) => town.of(me).store.bond(other).onMyList === town.of(other).store.bond(me).onTheirs),
        );
      for (const one of steps) {
        if (one.kind === "add") town.add(one.me, one.other);
        if (one.kind === "remove") town.remove(one.me, one.other);
        if (one.kind === "block") town.change(one.me, one.other, { blocked: one.blocked });
        takeOwed();
        if (one.kind !== "deliver") continue;
        for (const pick of one.picks) {
          const errand = everything[pick % everything.length];
          if (errand !== undefined) town.run(errand);
        }
        takeOwed();
      }
      if (!agree()) disagreed += 1;
      // It heals: everything arrives at last, the oldest last, as if nothing were worse.
      for (const errand of everything.toReversed()) town.run(errand);
      expect(agree()).toBe(true);
      // Nobody is shown a friend who is none.
      const friends = PEOPLE.flatMap((me) => PEOPLE.map((other) => [me, other] as const)).filter(
        ([me, other]) => town.sees(me, other) === "mutual",
      );
      expect(friends.every(([me, other]) => town.of(other).contacts.stance(me).isListed)).toBe(true);
    }),
    { numRuns: RUNS },
  );
  // An oracle over what never went wrong would always be right.
  expect(disagreed).toBeGreaterThan(RUNS / 4);
});
