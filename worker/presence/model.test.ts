import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShownStatus, Status } from "../../generated/types.ts";
import { Day, PEOPLE, type Seat } from "./testing/day.ts";
import { NOON } from "./testing/world.ts";

const SEEDS = 200;
const STEPS = 60;
/** Days of which it is counted what happened in them. */
const SAMPLE = 40;
const DEVICES = ["desk", "phone", "tablet"] as const;
const SHOWN: readonly ShownStatus[] = ["online", "busy", "brb", "away", "phone", "lunch", "hidden", "offline"];
const CLOSES: readonly number[] = [1000, 1001, 1006, 4001, 4008, 4009];

const who = fc.constantFrom(...PEOPLE);
const device = fc.constantFrom(...DEVICES);
const statuses = fc.constantFrom<Status>("online", "busy", "brb", "away", "phone", "lunch", "hidden");
const sets = fc.record({ status: statuses, auto: fc.boolean() });
/** Around the heartbeat, the silence, the grace and the lease. */
const ms = fc.oneof(
  fc.constantFrom(500, 9_999, 10_000, 74_999, 75_000, 75_001, 225_000, 299_999, 300_000, 300_001),
  fc.integer({ min: 500, max: 120_000 }),
);

type Step = (day: Day) => unknown;

/** Something that a seat does, if any but the observer's is taken. */
const seated = <Value>(
  value: fc.Arbitrary<Value>,
  act: (day: Day, seat: Seat, value: Value) => void,
): fc.Arbitrary<Step> =>
  fc.tuple(fc.nat(), value).map(([number, what]) => (day: Day) => {
    const taken = day.seats.filter((seat) => seat !== day.observer);
    const seat = taken[number % taken.length];
    if (seat !== undefined) act(day, seat, what);
  });

/** What happens on a day, and how often beside the others. */
const steps: readonly (readonly [number, fc.Arbitrary<Step>])[] = [
  [
    8,
    fc.tuple(who, device, fc.option(sets)).map(
      ([name, where, said]) =>
        (day: Day) =>
          void day.connect(name, where, said),
    ),
  ],
  [
    8,
    seated(sets, (day, seat, { status, auto }) => {
      day.send(seat, { type: "presence", status, auto });
      day.person(seat.name).set(seat.device, status, { auto });
    }),
  ],
  [4, ms.map((long) => (day: Day) => day.pass(long))],
  [4, fc.integer({ min: 1, max: 45 }).map((minutes) => (day: Day) => day.live(minutes * 60_000))],
  [4, seated(fc.constant(null), (day, seat) => day.ping(seat))],
  [3, seated(fc.constantFrom(1000, 1001, 1006), (day, seat, code) => day.leave(seat, code))],
  [3, fc.constant((day: Day) => day.world.hibernate())],
  [
    3,
    fc.tuple(who, who, fc.boolean()).map(
      ([by, of, blocked]) =>
        (day: Day) =>
          by !== of && day.block(by, of, blocked),
    ),
  ],
  [
    2,
    fc.tuple(who, fc.nat(9)).map(
      ([name, number]) =>
        (day: Day) =>
          day.rename(name, `${name} ${number}`),
    ),
  ],
  [1, who.map((name) => (day: Day) => day.renew(name))],
  [1, who.map((name) => (day: Day) => day.logOut(name))],
];
const step = fc.oneof(...steps.map(([weight, arbitrary]) => ({ weight, arbitrary })));

function playDay(seed: number): Day {
  const [happenings] = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" }), {
    seed,
    numRuns: 1,
  });
  const day = new Day();
  for (const happens of happenings ?? []) {
    happens(day);
    day.pass(500);
    day.check();
  }
  return day;
}

describe("a random day", () => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

  test.each(seeds)(
    "[PR-1] [PR-2] [PR-4] [PR-5] [PR-8] [PR-9] [CO-3] [PF-3] everyone shows as there, and by their name, just who holds a lease and does not block them, at every moment (seed %i)",
    (seed) => {
      expect(playDay(seed).checks).toBeGreaterThanOrEqual(STEPS);
    },
  );

  test("[PR-1] an oracle over nothing is always right: the days are long and full", () => {
    const days = seeds.slice(0, SAMPLE).map(playDay);
    const sum = (count: (day: Day) => number): number => days.reduce((total, day) => total + count(day), 0);
    expect(sum(({ world }) => (world.now - NOON) / 3_600_000)).toBeGreaterThan(SAMPLE);
    expect(sum(({ hiddenByBlocks }) => hiddenByBlocks)).toBeGreaterThan(SAMPLE * 3);
    for (const status of SHOWN) {
      expect
        .soft(
          sum(({ shown }) => shown.get(status) ?? 0),
          status,
        )
        .toBeGreaterThan(SAMPLE);
    }
    for (const code of CLOSES) {
      expect
        .soft(
          sum(({ closes }) => closes.get(code) ?? 0),
          `close ${code}`,
        )
        .toBeGreaterThan(SAMPLE / 2);
    }
  });
});
