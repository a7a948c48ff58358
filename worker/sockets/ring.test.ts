import { describe, expect, test } from "vitest";
import { AlarmClock } from "./alarm-clock.ts";
import { ALARM_RETRY_MS } from "./config.ts";
import { ring } from "./ring.ts";
import { NOON } from "./testing/connections.ts";

/** The alarm of an object whose disk may fail, and what became of it. */
class Bell {
  readonly calls: string[] = [];
  readonly clock: AlarmClock;
  ringsAt: number | null;
  isDiskBroken = false;

  constructor(ringsAt: number | null = null) {
    this.ringsAt = ringsAt;
    this.clock = new AlarmClock({
      getAlarm: async () => this.ringsAt,
      setAlarm: async (at) => {
        if (this.isDiskBroken) throw new Error("disk I/O error");
        this.calls.push(`set ${Number(at) - NOON}`);
        this.ringsAt = Number(at);
      },
      sync: async () => void this.calls.push("sync"),
    });
  }

  /** The alarm rings; what is due next is 7 ms from then, unless it fails. */
  async ring(act: () => void): Promise<void> {
    this.ringsAt = null;
    await ring({
      alarmClock: this.clock,
      clock: () => NOON,
      act,
      nextDueAt: (now) => now + 7,
      report: () => void this.calls.push("report"),
      beginAnew: () => void this.calls.push("begin anew"),
    });
  }
}

const fail = (): never => {
  throw new Error("a bug");
};

describe("an alarm that rings (R20)", () => {
  test("[PR-1] [AU-6] does what is due and is set for the next", async () => {
    const bell = new Bell();
    await bell.ring(() => void bell.calls.push("act"));
    expect(bell.calls).toEqual(["act", "set 7"]);
  });

  test("[PR-1] [AU-6] one that fails is logged and set anew, on disk before the object begins anew", async () => {
    const bell = new Bell();
    await bell.clock.arm(NOON + 1);
    bell.calls.length = 0;
    await bell.ring(fail);
    expect(bell.calls).toEqual(["report", `set ${ALARM_RETRY_MS}`, "sync", "begin anew"]);
  });

  test("[PR-1] [AU-6] when it cannot even be set, the object begins anew and the platform tries again", async () => {
    const bell = new Bell();
    bell.isDiskBroken = true;
    await expect(bell.ring(fail)).rejects.toThrow("disk I/O error");
    expect(bell.calls).toEqual(["report", "begin anew"]);
  });
});

describe("AlarmClock", () => {
  test("[PR-1] [AU-6] on waking, an alarm that was lost is set; one that is set stays, whatever is due", async () => {
    const lost = new Bell();
    await lost.clock.restore(NOON + 60_000, NOON);
    expect(lost.calls).toEqual(["set 60000"]);
    const set = new Bell(NOON + 9);
    await set.clock.restore(NOON + 3, NOON);
    const idle = new Bell();
    await idle.clock.restore(null, NOON);
    expect([...set.calls, ...idle.calls]).toEqual([]);
  });

  test("[PR-1] [AU-6] an alarm that is about to ring looks like a lost one: it is left the time to do so", async () => {
    const bell = new Bell();
    await bell.clock.restore(0, NOON);
    await bell.ring(() => undefined);
    expect(bell.calls).toEqual([`set ${ALARM_RETRY_MS}`, "set 7"]);
  });

  test("[PR-1] [AU-6] the beginning of time, which the platform refuses, is long ago", async () => {
    const bell = new Bell();
    await bell.clock.arm(0);
    expect(bell.ringsAt).toBe(1);
  });

  test("[PR-1] [AU-6] is set only for something earlier: each time costs a row", async () => {
    const bell = new Bell();
    for (const at of [50, 60, 50, 40, null]) await bell.clock.arm(at === null ? null : NOON + at);
    expect(bell.calls).toEqual(["set 50", "set 40"]);
  });
});
