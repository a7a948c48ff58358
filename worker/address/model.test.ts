import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  LOGIN_BURST_MS,
  LOGIN_PER_BURST,
  LOGIN_PER_MINUTE,
  REFUSED_OPENINGS_PER_MINUTE,
  SOCKET_OPENINGS_PER_MINUTE,
} from "../../generated/contract/limits.ts";
import { OPENING_PATIENCE_MS } from "./limits.ts";
import { Openings } from "./openings.ts";
import { attempt } from "./sign-ins.ts";
import { MemoryStamps } from "./testing/memory-stamps.ts";

const SEED = 22;
const RUNS = 400;
const STEPS = 60;
const MINUTE_MS = 60_000;
const BEGIN = 1_800_000_000_000;

interface Window {
  readonly max: number;
  readonly windowMs: number;
}

/** The limits, written from the rules and not from the code. */
const SIGN_INS: readonly Window[] = [
  { max: LOGIN_PER_BURST, windowMs: LOGIN_BURST_MS },
  { max: LOGIN_PER_MINUTE, windowMs: MINUTE_MS },
];
const OPENINGS: Window = { max: SOCKET_OPENINGS_PER_MINUTE, windowMs: MINUTE_MS };
const REFUSED_OPENINGS: Window = { max: REFUSED_OPENINGS_PER_MINUTE, windowMs: MINUTE_MS };

/** When something happened, by the server's clock and by a true one. */
interface Taken {
  readonly at: number;
  readonly trueAt: number;
}

/** Whoever tries more often than an address may, at a guard that is evicted now and then and whose clock is set. */
class Evader {
  readonly stamps = new MemoryStamps();
  readonly signIns: Taken[] = [];
  readonly openings: Taken[] = [];
  /** Openings of which an account was asked in vain. */
  readonly inVain: Taken[] = [];
  /** When the server's clock stepped forward, by a true one: by then a window has passed that no true clock saw. */
  readonly leapsAt: number[] = [];
  refused = 0;
  waited = 0;
  #openings = new Openings(this.stamps);
  #underway: { readonly id: string; readonly taken: Taken }[] = [];
  #isClockRight = true;
  #skewMs = 0;
  #trueNow = BEGIN;

  get now(): number {
    return this.#trueNow + this.#skewMs;
  }

  pass(ms: number): void {
    this.#trueNow += ms;
    this.#openings.giveUp(this.now);
  }

  setClock(ms: number): void {
    this.#isClockRight = false;
    this.#skewMs += ms;
    if (ms > 0) this.leapsAt.push(this.#trueNow);
  }

  /** The guard loses its memory, and what is under way never hears of it again. */
  evict(): void {
    this.#openings = new Openings(this.stamps);
    for (const { taken } of this.#underway) this.inVain.push(taken);
    this.#underway = [];
  }

  signIn(): void {
    const waitMs = attempt(this.stamps, this.now);
    const isAllowed = fits(this.signIns, SIGN_INS, this.now);
    if (this.#isClockRight && isAllowed !== (waitMs === 0))
      throw new Error(`to wait ${waitMs} ms, allowed: ${isAllowed}`);
    if (waitMs === 0) this.signIns.push(this.#taken());
    else this.refused += 1;
    const fitsIn = (ms: number): boolean => fits(this.signIns, SIGN_INS, this.now + ms);
    const isExact = waitMs === 0 || (fitsIn(waitMs) && !fitsIn(waitMs - 1));
    if (this.#isClockRight && !isExact) throw new Error(`told to wait ${waitMs} ms, which is not when one more fits`);
  }

  open(): void {
    const waits = this.#openings.ask(this.now, (turn) => {
      if (turn.kind === "refused") {
        this.refused += 1;
        return;
      }
      const taken = this.#taken();
      this.openings.push(taken);
      this.#underway.push({ id: turn.openingId, taken });
    });
    if (waits) this.waited += 1;
  }

  settle(index: number, isLive: boolean): void {
    const [settled] = this.#underway.splice(index % Math.max(1, this.#underway.length), 1);
    if (settled === undefined) return;
    if (!isLive) this.inVain.push(settled.taken);
    this.#openings.settle(settled.id, isLive, this.now);
  }

  /** Nobody who asks waits for ever. */
  end(): void {
    let answers = 0;
    this.#openings.ask(this.now, () => (answers += 1));
    this.pass(OPENING_PATIENCE_MS);
    if (answers !== 1) throw new Error(`${answers} answers to one who asked`);
    for (const { taken } of this.#underway) this.inVain.push(taken);
  }

  #taken(): Taken {
    return { at: this.now, trueAt: this.#trueNow };
  }
}

/** What the limits allow: written from the rule, not from the code. */
const fits = (taken: readonly Taken[], windows: readonly Window[], now: number): boolean =>
  windows.every(({ max, windowMs }) => taken.filter(({ at }) => at > now - windowMs).length < max);

/** No stretch of true time holds more than the window allows, unless the clock leapt forward within it. */
function expectKept(taken: readonly Taken[], { max, windowMs }: Window, leapsAt: readonly number[]): void {
  for (const { trueAt: from } of taken) {
    const isWithin = (at: number): boolean => at >= from && at < from + windowMs;
    const count = taken.filter(({ trueAt }) => isWithin(trueAt)).length;
    if (count > max && !leapsAt.some(isWithin)) throw new Error(`${count} within ${windowMs} ms`);
  }
}

type Step = (evader: Evader) => void;

const many = (most: number, act: Step): fc.Arbitrary<Step> =>
  fc.integer({ min: 1, max: most }).map((count): Step => (evader) => {
    for (let number = 0; number < count; number += 1) act(evader);
  });

const EDGES = [1, 999, 9_999, 10_000, 10_001, MINUTE_MS - 1, MINUTE_MS, MINUTE_MS + 1];
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: many(8, (evader) => evader.signIn()) },
  { weight: 6, arbitrary: many(60, (evader) => evader.open()) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.nat(200), fc.boolean(), fc.integer({ min: 1, max: 25 }))
      .map(([index, isLive, count]): Step => (evader) => {
        for (let number = 0; number < count; number += 1) evader.settle(index, isLive);
      }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...EDGES).map(
      (ms): Step =>
        (evader) =>
          evader.pass(ms),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Step>((evader) => evader.evict()) },
);
const clockSteps: fc.Arbitrary<Step> = fc
  .constantFrom(-86_400_000, -MINUTE_MS, -9_999, -1, 1, MINUTE_MS, 86_400_000)
  .map(
    (ms): Step =>
      (evader) =>
        evader.setClock(ms),
  );

function play(step: fc.Arbitrary<Step>): { readonly taken: number; readonly refused: number; readonly waited: number } {
  const sum = { taken: 0, refused: 0, waited: 0 };
  fc.assert(
    fc.property(fc.array(step, { maxLength: STEPS }), (played) => {
      const evader = new Evader();
      for (const act of played) act(evader);
      evader.end();
      for (const window of SIGN_INS) expectKept(evader.signIns, window, evader.leapsAt);
      expectKept(evader.openings, OPENINGS, evader.leapsAt);
      expectKept(evader.inVain, REFUSED_OPENINGS, evader.leapsAt);
      sum.taken += evader.signIns.length + evader.openings.length;
      sum.refused += evader.refused;
      sum.waited += evader.waited;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  return sum;
}

describe("S22 an address never does more than its limits in any window", () => {
  test("[LM-11] [LM-12] over bursts at the windows' edges, parallel openings and evictions; and never less", () => {
    const { taken, refused, waited } = play(steps);
    expect(Math.min(taken, refused, waited)).toBeGreaterThan(RUNS);
    console.log(`S22 address: ${RUNS} evasions, ${taken} taken, ${waited} waited, ${refused} refused`);
  });

  test("[LM-11] [LM-12] and when its clock is set, except across a leap forward", () => {
    const { taken, refused } = play(fc.oneof({ weight: 9, arbitrary: steps }, { weight: 1, arbitrary: clockSteps }));
    expect(Math.min(taken, refused)).toBeGreaterThan(RUNS);
  });
});
