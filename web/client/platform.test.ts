import { afterEach, expect, it, vi } from "vitest";
import { Alarm } from "./alarm.ts";
import { systemClock } from "./clock.ts";
import { browserEnvironment, platformEnvironment, quietEnvironment } from "./environment.ts";
import { renewDelayMs } from "./session-alarm.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { newUuid } from "./uuid.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("makes lower-case UUIDs of version 4, each another", () => {
  const made = Array.from({ length: 1000 }, newUuid);
  for (const uuid of made)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(1000);
});

it("the platform's timers ring, and can be stopped; a number stands for each", async () => {
  const rung: string[] = [];
  const stopped = systemClock.setTimeout(() => rung.push("stopped"), 0);
  systemClock.clearTimeout(stopped);
  // Set after the other and for the same time: it rings after it would have.
  await new Promise<void>((done) => void systemClock.setTimeout(done, 0));
  expect([typeof stopped, rung]).toEqual(["number", []]);
  vi.useFakeTimers({ now: 42 });
  systemClock.setTimeout(() => rung.push("rang"), 1000);
  vi.advanceTimersByTime(1000);
  expect([rung, systemClock.now()]).toEqual([["rang"], 1042]);
});

it("an alarm that is set far away does not ring at once, as the timers of platforms would", () => {
  const delays: number[] = [];
  const clock = Object.assign(new FakeClock(), {
    setTimeout: (_run: () => void, delayMs: number) => delays.push(delayMs),
  });
  new Alarm(clock).set(1e12, () => undefined);
  expect(delays).toEqual([2 ** 31 - 1]);
});

it("renews before the server would warn, and short sessions in their middle", () => {
  expect([renewDelayMs(1_200_000, 0), renewDelayMs(1_200_000, 1)]).toEqual([1_080_000, 1_020_000]);
  expect([renewDelayMs(9000, 0), renewDelayMs(9000, 1), renewDelayMs(-5, 0)]).toEqual([6000, 4500, 0]);
});

it("hears of a page what browsers tell, until it stops listening", () => {
  expect(platformEnvironment()).toBe(quietEnvironment);
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const browser = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  vi.stubGlobal("removeEventListener", browser.removeEventListener.bind(browser));
  expect(platformEnvironment()).toBe(browserEnvironment);
  const heard: string[] = [];
  const stop = browserEnvironment.watch({
    online: () => heard.push("online"),
    hidden: () => heard.push("hidden"),
    visible: () => heard.push("visible"),
  });
  const happen = (): void => {
    browser.dispatchEvent(new Event("online"));
    for (const state of ["hidden", "visible"]) {
      page.visibilityState = state;
      page.dispatchEvent(new Event("visibilitychange"));
    }
  };
  happen();
  stop();
  happen();
  expect(heard).toEqual(["online", "hidden", "visible"]);
});

it("hears which keys another tab has changed, and nothing of a storage that was cleared", () => {
  const browser = new EventTarget();
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  vi.stubGlobal("removeEventListener", browser.removeEventListener.bind(browser));
  const heard: string[] = [];
  const stop = browserEnvironment.watchStorage?.((key) => heard.push(key));
  const happen = (key: string | null) => browser.dispatchEvent(Object.assign(new Event("storage"), { key }));
  happen("a");
  happen(null);
  stop?.();
  happen("b");
  expect(heard).toEqual(["a"]);
});
