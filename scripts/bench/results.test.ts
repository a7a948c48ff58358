import { describe, expect, it } from "vitest";
import { QUIET, SATURATION } from "./measure/loads.ts";
import { summarise } from "./results.ts";
import { failedWith, measuredAs } from "./testing/samples.ts";

const nothing = { loads: [], idle: [], resume: [] };

describe("summarise", () => {
  it("sums up the rounds of each server under each load", () => {
    const { loads } = summarise({
      ...nothing,
      loads: [
        measuredAs("ours", SATURATION, { p50Ms: 1 }),
        measuredAs("ws", SATURATION, { p50Ms: 9, holds: false }),
        measuredAs("ours", QUIET, { p50Ms: 5 }),
        measuredAs("ours", SATURATION, { p50Ms: 3, isGeneratorBound: true }),
        measuredAs("ours", SATURATION, { p50Ms: 2, holds: false }),
      ],
    });
    expect(loads.map(({ server, load, rounds, held }) => ({ server, load, rounds, held }))).toEqual([
      { server: "ours", load: SATURATION, rounds: 3, held: 2 },
      { server: "ws", load: SATURATION, rounds: 1, held: 0 },
      { server: "ours", load: QUIET, rounds: 1, held: 1 },
    ]);
    expect(loads[0]).toMatchObject({ generatorBound: 1, figures: { p50Ms: { median: 2, min: 1, max: 3 } } });
  });

  it("keeps why a server failed, and what it did in the other rounds", () => {
    const { loads } = summarise({
      ...nothing,
      loads: [
        failedWith("bare", QUIET, "out of memory"),
        measuredAs("bare", QUIET),
        failedWith("ws", QUIET, "no port"),
      ],
    });
    expect(loads[0]).toMatchObject({
      rounds: 2,
      held: 1,
      failures: ["out of memory"],
      figures: { p50Ms: { median: 1 } },
    });
    expect(loads[1]).toMatchObject({ rounds: 1, held: 0, failures: ["no port"], figures: null });
  });

  it("takes the resumes of all rounds together", () => {
    const round = (...times: readonly number[]) =>
      ({ server: "ours", outcome: { kind: "measured", value: times } }) as const;
    const { resume } = summarise({ ...nothing, resume: [round(5, 1), round(3), round(2, 4)] });
    expect(resume).toEqual([{ server: "ours", times: 5, p50Ms: 3, p99Ms: 5, failures: [] }]);
  });

  it("says nothing of what was not measured", () => {
    const failed = { kind: "failed", reason: "gone" } as const;
    const idle = [{ server: "ws", outcome: failed }] as const;
    const resume = [{ server: "ours", outcome: failed }] as const;
    expect(summarise({ loads: [], idle, resume })).toEqual({
      loads: [],
      idle: [{ server: "ws", bytesPerSocket: null, failures: ["gone"] }],
      resume: [{ server: "ours", times: 0, p50Ms: null, p99Ms: null, failures: ["gone"] }],
    });
  });
});
