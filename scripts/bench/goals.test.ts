import { describe, expect, it } from "vitest";
import { judge } from "./goals.ts";
import { LADDERS, QUIET, SATURATION } from "./measure/loads.ts";
import { summarise, type Attempts, type LoadAttempt } from "./results.ts";
import { failedWith, measuredAs } from "./testing/samples.ts";

const [[lowest100, middle100] = [], [lowest500, middle500] = []] = LADDERS;
if (!lowest100 || !middle100 || !lowest500 || !middle500) throw new Error("the ladders have too few rungs");

/** A run in which every goal is just met. */
const loads: readonly LoadAttempt[] = [
  measuredAs("ours", SATURATION, { p50Ms: 2, cpuPer100kS: 0.45 }),
  measuredAs("socketio", SATURATION, { p50Ms: 2, cpuPer100kS: 0.4 }),
  measuredAs("durable", SATURATION, { cpuPer100kS: 0.76, deliveredPerSecond: 95_000, holds: false }),
  measuredAs("bare", SATURATION, { deliveredPerSecond: 60_000, holds: false }),
  measuredAs("ours", QUIET, { p50Ms: 1.8, p99Ms: 9 }),
  measuredAs("bare", QUIET, { p50Ms: 1, p99Ms: 9 }),
  measuredAs("ours", lowest100, { deliveredPerSecond: 54_000 }),
  measuredAs("ours", middle100, { deliveredPerSecond: 120_000 }),
  measuredAs("bare", lowest100, { deliveredPerSecond: 54_000 }),
  measuredAs("bare", middle100, { deliveredPerSecond: 60_000, holds: false }),
  measuredAs("ours", middle500, { deliveredPerSecond: 100_000 }),
  measuredAs("bare", lowest500, { deliveredPerSecond: 50_000 }),
];
const attempts: Attempts = {
  loads,
  idle: [{ server: "ours", outcome: { kind: "measured", value: 80_000 } }],
  resume: [{ server: "ours", outcome: { kind: "measured", value: [100, 1] } }],
};

const verdicts = (changed: Attempts): readonly (boolean | null)[] =>
  judge(summarise(changed)).map(({ isMet }) => isMet);

/** The run with other figures of some attempts, in place of theirs. */
const withLoads = (...others: readonly LoadAttempt[]): Attempts => ({
  ...attempts,
  loads: [
    ...loads.filter(({ server, load }) => !others.some((other) => other.server === server && other.load === load)),
    ...others,
  ],
});

const notMet = (changed: Attempts): readonly string[] =>
  judge(summarise(changed)).flatMap(({ what, goal, isMet }) => (isMet === false ? [`${what} ${goal}`] : []));

describe("judge", () => {
  it("finds every goal met where each is just met", () => {
    expect(notMet(attempts)).toEqual([]);
    expect(verdicts(attempts)).not.toContain(null);
  });

  it.each([
    { what: "does not hold the load", changes: { holds: false, p50Ms: 2, cpuPer100kS: 0.45 }, goals: ["room of 30"] },
    { what: "is later than socket.io", changes: { p50Ms: 2.01, cpuPer100kS: 0.45 }, goals: ["p50 at 135,000/s"] },
    {
      what: "takes more processor time than anyone may",
      changes: { p50Ms: 2, cpuPer100kS: 0.47 },
      goals: ["CPU", "CPU", "CPU"],
    },
  ])("sees that it $what", ({ changes, goals }) => {
    const found = notMet(withLoads(measuredAs("ours", SATURATION, changes)));
    expect(found).toHaveLength(goals.length);
    for (const [at, goal] of goals.entries()) expect(found[at]).toContain(goal);
  });

  it("sees that a quiet room is late", () => {
    const found = notMet(withLoads(measuredAs("ours", QUIET, { p50Ms: 1.9, p99Ms: 9.1 })));
    expect(found).toEqual([
      "p50 at 900/s <= 1.8 x the bare object's (1.80 ms)",
      "p99 at 900/s <= the bare object's (9.00 ms)",
    ]);
  });

  it("compares the best rates of larger rooms, of whatever load", () => {
    const found = notMet(withLoads(measuredAs("bare", middle500, { deliveredPerSecond: 50_001, holds: false })));
    expect(found).toEqual(["room of 500 >= 2 x the bare object's best rate (100,002/s)"]);
  });

  it("counts nothing that is above what was offered: that is a backlog", () => {
    const found = notMet(
      withLoads(
        measuredAs("ours", middle100, { deliveredPerSecond: 200_000 }),
        measuredAs("bare", middle100, { deliveredPerSecond: 70_000 }),
      ),
    );
    expect(found).toEqual(["room of 100 >= 2 x the bare object's best rate (140,000/s)"]);
  });

  it("sees that sockets are heavy and resumes slow", () => {
    const found = notMet({
      ...attempts,
      idle: [{ server: "ours", outcome: { kind: "measured", value: 80_100 } }],
      resume: [{ server: "ours", outcome: { kind: "measured", value: [100.1] } }],
    });
    expect(found).toHaveLength(2);
  });

  it("says nothing where something was not measured, also in the text", () => {
    const goals = judge(summarise({ loads: [], idle: [], resume: [] }));
    expect(goals.map(({ isMet }) => isMet)).toEqual(goals.map(() => null));
    for (const { measured } of goals) expect(measured).toContain("not measured");
    const ours = judge(summarise(withLoads(failedWith("socketio", SATURATION, "gone"))));
    expect(ours.filter(({ isMet }) => isMet === null).map(({ goal }) => goal)).toEqual([
      "<= socket.io's (not measured)",
      "<= 1.15 x socket.io's (not measured)",
    ]);
  });
});
