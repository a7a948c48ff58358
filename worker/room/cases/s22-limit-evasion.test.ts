import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CHAT_PER_MINUTE,
  CHAT_PER_WINDOW,
  CHAT_WINDOW_MS,
  NUDGE_PER_WINDOW,
  NUDGE_WINDOW_MS,
} from "../../../generated/contract/limits.ts";
import type { RoomCommand } from "../../../generated/ws/room.ts";
import { cid } from "../testing/people.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { OLD_ROOMS } from "./testing/old-rooms.ts";
import { chat, longVisit } from "./testing/words.ts";

const SEED = 22;
const RUNS = 500;
const STEPS = 30;
const SOCKETS = 3;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** At most so many in any stretch of time. */
interface Window {
  readonly max: number;
  readonly windowMs: number;
}

const CHATS: readonly Window[] = [
  { max: CHAT_PER_WINDOW, windowMs: CHAT_WINDOW_MS },
  { max: CHAT_PER_MINUTE, windowMs: MINUTE_MS },
];
const MOMENTS: readonly Window[] = [{ max: NUDGE_PER_WINDOW, windowMs: NUDGE_WINDOW_MS }];

/** When something was taken, by the server's clock and by a true one. */
interface Taken {
  readonly at: number;
  readonly trueAt: number;
}

/** What the limits allow now: written from the rule, not from the code. */
const isAllowed = (times: readonly number[], windows: readonly Window[], now: number): boolean =>
  windows.every(({ max, windowMs }) => times.filter((at) => at > now - windowMs).length < max);

/** Somebody who tries to say more than they may, on several sockets. */
class Evader {
  readonly world: World;
  /** When what was taken came, by the server's clock and by a true one. */
  readonly chats: Taken[] = [];
  readonly moments: Taken[] = [];
  /** When the server's clock stepped forward, by a true one. */
  readonly leapsAt: number[] = [];
  refused = 0;
  #isClockRight = true;
  #trueNow = 0;
  #sockets: TestSocket[] = [];
  #number = 0;

  constructor(world: World) {
    this.world = world;
  }

  pass(ms: number): void {
    this.#trueNow += ms;
    this.world.pass(ms);
  }

  /** The server's clock is set anew: its time passes, the true one does not. */
  stepClock(ms: number): void {
    this.#isClockRight = false;
    this.world.pass(ms);
    if (ms > 0) this.leapsAt.push(this.#trueNow);
  }

  say(index: number): void {
    this.#number += 1;
    this.#try(index, chat(this.#number), this.chats, CHATS);
  }

  shake(index: number): void {
    this.#number += 1;
    const named = { cid: cid(this.#number) };
    const wink = { type: "wink", winkId: "dancing-pig", ...named } as const;
    this.#try(index, index === 0 ? wink : { type: "nudge", ...named }, this.moments, MOMENTS);
  }

  leave(index: number): void {
    const socket = this.#sockets[index];
    if (socket?.closed === null) this.world.disconnect(socket);
  }

  #try(index: number, command: RoomCommand, taken: Taken[], windows: readonly Window[]): void {
    const socket = this.#open(index);
    const { now } = this.world;
    this.world.send(socket, command);
    const isTaken = take(socket).some(({ type }) => type === "ack");
    // The abuse guard closes a connection that tries too often (LM-5); nothing was taken from it then.
    if (socket.closed !== null) return;
    const times = taken.map(({ at }) => at);
    const isWrong = this.#isClockRight && isTaken !== isAllowed(times, windows, now);
    if (isWrong) throw new Error(`${isTaken ? "taken" : "refused"} at ${now} after ${times.join(" ")}`);
    if (isTaken) taken.push({ at: now, trueAt: this.#trueNow });
    else this.refused += 1;
  }

  #open(index: number): TestSocket {
    const held = this.#sockets[index];
    if (held?.closed === null) return held;
    const { store } = this.world;
    const position = { epoch: store.epoch(), after: store.stream.length };
    const socket = this.world.connect("anna", longVisit("anna", { position }));
    take(socket);
    this.#sockets[index] = socket;
    return socket;
  }
}

type Step = (evader: Evader) => void;
type Weighted = { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> };

const socket = fc.nat({ max: SOCKETS - 1 });
const EDGES = [1, 500, CHAT_WINDOW_MS - 1, CHAT_WINDOW_MS, CHAT_WINDOW_MS + 1, MINUTE_MS - 1, MINUTE_MS, MINUTE_MS + 1];

const burst = (act: (evader: Evader, index: number) => void): fc.Arbitrary<Step> =>
  fc.tuple(socket, fc.integer({ min: 1, max: CHAT_PER_WINDOW + 2 })).map(([index, count]): Step => (evader) => {
    for (let number = 0; number < count; number += 1) act(evader, (index + number) % SOCKETS);
  });

const EVASIONS: readonly Weighted[] = [
  { weight: 8, arbitrary: burst((evader, index) => evader.say(index)) },
  { weight: 4, arbitrary: burst((evader, index) => evader.shake(index)) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(...EDGES).map(
      (ms): Step =>
        (evader) =>
          evader.pass(ms),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.nat({ max: 9_000 }).map(
      (ms): Step =>
        (evader) =>
          evader.pass(ms),
    ),
  },
  {
    weight: 2,
    arbitrary: socket.map(
      (index): Step =>
        (evader) =>
          evader.leave(index),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Step>(({ world }) => world.hibernate()) },
  { weight: 1, arbitrary: fc.constant<Step>(({ world }) => world.crash()) },
];

const clock = (...steps: readonly number[]): Weighted => ({
  weight: 2,
  arbitrary: fc.constantFrom(...steps).map(
    (ms): Step =>
      (evader) =>
        evader.stepClock(ms),
  ),
});

/** In true time no window holds more than allowed; a clock that leaps ahead ends the windows of before, and no more. */
function checkWithin(taken: readonly Taken[], windows: readonly Window[], leapsAt: readonly number[]): void {
  for (const { max, windowMs } of windows) {
    for (const { trueAt: end } of taken) {
      const isInside = (at: number): boolean => at > end - windowMs && at <= end;
      const allowed = max * (1 + leapsAt.filter(isInside).length);
      const count = taken.filter(({ trueAt }) => isInside(trueAt)).length;
      if (count > allowed) throw new Error(`${count} of ${allowed} in ${windowMs} ms before ${end}`);
    }
  }
}

/** Plays a script; throws where more is taken than allowed, or while the clock is right, where less is. */
function play(steps: readonly Step[], world = new World()): Evader {
  const evader = new Evader(world);
  for (const step of steps) step(evader);
  checkWithin(evader.chats, CHATS, evader.leapsAt);
  checkWithin(evader.moments, MOMENTS, evader.leapsAt);
  return evader;
}

const scriptOf = (...more: readonly Weighted[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.oneof(...EVASIONS, ...more), { minLength: STEPS, maxLength: STEPS, size: "max" });

describe("S22 rate limit evasion", () => {
  test.each([
    { name: "window edges, sockets, sleep, restart", more: [] },
    { name: "a clock that is set back as well", more: [clock(-30_000, -DAY_MS)] },
    { name: "a clock that steps back and forth", more: [clock(-30_000, 30_000, -DAY_MS, DAY_MS)] },
  ])("[LM-1] [LM-2] [LM-4] never more than allowed in any window: $name", ({ name, more }) => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(scriptOf(...more), (steps) => {
        const evader = play(steps);
        taken += evader.chats.length + evader.moments.length;
        refused += evader.refused;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    console.log(`S22 ${name}: ${RUNS} scripts, ${taken} taken, ${refused} refused, 0 beyond a window; seed ${SEED}`);
    expect(refused).toBeGreaterThan(RUNS);
    expect(taken).toBeGreaterThan(RUNS * 10);
  });

  test("[LM-4] limits that go with a socket turn it red", () => {
    const scripts = fc.sample(scriptOf(), { seed: SEED, numRuns: 20 });
    const playAll = (): void => scripts.forEach((steps) => play(steps, OLD_ROOMS["orig-10"]()));
    expect(playAll).toThrow(/^taken at/);
  });
});
