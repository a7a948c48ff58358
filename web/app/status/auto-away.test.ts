import { expect, it } from "vitest";
import { AutoAway, idleChange, type IdleView } from "./auto-away.ts";

const view = (change: Partial<IdleView>): IdleView => {
  return { isOnline: true, isIdle: false, quietMs: 0, afterMs: 300, ...change };
};

/** A person with an automatic away after 300 ms, and what others were told of them. */
function atDesk(isOnline = true) {
  const timers = new Map<number, () => void>();
  const told: string[] = [];
  let now = 1000;
  const person = {
    isOnline,
    isIdle: false,
    setIdle(isIdle: boolean) {
      person.isIdle = isIdle;
      told.push(`${isIdle ? "idle" : "back"} at ${now}`);
    },
  };
  const after = (ms: number, run: () => void): (() => void) => {
    const at = now + ms;
    timers.set(at, run);
    return () => void timers.delete(at);
  };
  const auto = new AutoAway(person, { now: () => now, after });
  auto.follow(300);
  const wait = (ms: number): void => {
    const until = now + ms;
    for (let next = Math.min(...timers.keys()); next <= until; next = Math.min(...timers.keys())) {
      const run = timers.get(next);
      timers.delete(next);
      now = next;
      run?.();
    }
    now = until;
  };
  return { auto, person, told, wait, pending: () => timers.size };
}

it("[PR-5] makes somebody idle after the time, and back with the next sign", () => {
  const { auto, told, wait } = atDesk();
  wait(299);
  expect(told).toEqual([]);
  wait(1);
  wait(5000);
  auto.sign();
  auto.sign();
  expect(told).toEqual(["idle at 1300", "back at 6300"]);
  wait(300);
  expect(told.at(-1)).toBe("idle at 6600");
});

it("counts from the last sign, without a timer for each", () => {
  const { auto, told, wait, pending } = atDesk();
  for (let signs = 0; signs < 10; signs += 1) {
    wait(100);
    auto.sign();
    expect(pending()).toBe(1);
  }
  expect(told).toEqual([]);
  wait(300);
  expect(told).toEqual(["idle at 2300"]);
});

it("[PR-5] leaves every status alone that was set by hand", () => {
  const { auto, person, told, wait } = atDesk(false);
  wait(1000);
  auto.sign();
  expect(told).toEqual([]);
  wait(200);
  person.isOnline = true;
  auto.follow(300);
  wait(100);
  expect(told).toEqual(["idle at 2300"]);
});

it("[PR-5] does not bring back who set a status by hand meanwhile", () => {
  expect(idleChange(view({ isIdle: true, quietMs: 400, isOnline: false }))).toBeNull();
  expect(idleChange(view({ quietMs: 400, isOnline: false }))).toBeNull();
});

it("is off with 0, and being switched off brings back who is away by it", () => {
  const { auto, told, wait, pending } = atDesk();
  wait(300);
  auto.follow(0);
  wait(100_000);
  expect(told).toEqual(["idle at 1300", "back at 1300"]);
  expect(pending()).toBe(0);
});

it("stops with its end", () => {
  const { auto, told, wait, pending } = atDesk();
  auto.end();
  wait(1000);
  expect([told, pending()]).toEqual([[], 0]);
});
