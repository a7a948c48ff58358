import { describe, expect, it } from "vitest";
import { doesHold } from "./measure.ts";

const report = { deliveredPerSecond: 98_000, missing: 0, latencyMs: { p50: 1, p99: 500, max: 900 } };

describe("doesHold", () => {
  it("is true where nearly all arrives in time and nothing is lost", () => {
    expect(doesHold(report, 100_000)).toBe(true);
  });

  it.each([
    { what: "too little arrives", changes: { deliveredPerSecond: 97_999 } },
    { what: "something is lost", changes: { missing: 1 } },
    { what: "it is too far behind to wait for the rest", changes: { missing: null } },
    { what: "it takes too long", changes: { latencyMs: { ...report.latencyMs, p99: 501 } } },
  ])("is false where $what", ({ changes }) => {
    expect(doesHold({ ...report, ...changes }, 100_000)).toBe(false);
  });
});
