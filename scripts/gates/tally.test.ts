import { describe, expect, it } from "vitest";
import { add, readPlaywright, readVitest, summary, tallyOf } from "./tally.ts";

describe("tallyOf", () => {
  it("reads what the runners report", () => {
    expect(tallyOf({ numPassedTests: 7, numFailedTests: 2 }, readVitest, 1)).toEqual({ passed: 7, failed: 2 });
    expect(tallyOf({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } }, readPlaywright, 1)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it("counts a runner that failed without a failed test as one failure", () => {
    expect(tallyOf({ numPassedTests: 7, numFailedTests: 0 }, readVitest, 1)).toEqual({ passed: 7, failed: 1 });
    expect(tallyOf(undefined, readPlaywright, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a runner that ran no test as one failure, content as it may be", () => {
    expect(tallyOf(undefined, readVitest, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOf({ numPassedTests: 0, numFailedTests: 0 }, readVitest, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

it("adds up to the closing line", () => {
  expect(summary(add({ passed: 9, failed: 0 }, { passed: 2, failed: 1 }))).toBe("11 passed, 1 failed");
});
