import { describe, expect, it } from "vitest";
import { add, failedAs, readPlaywright, readVitest, summary, tallyOf } from "./tally.ts";

/** As Vitest reports: two tests passed, one failed, and a file that did not load. */
const VITEST = {
  numPassedTests: 2,
  testResults: [
    {
      name: `${process.cwd()}/worker/a.test.ts`,
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "a room opens" },
        {
          status: "failed",
          fullName: "a room closes",
          failureMessages: ["Error: \u001b[31mstill\u001b[39m open\n  at a"],
        },
      ],
    },
    {
      name: `${process.cwd()}/worker/b.test.ts`,
      status: "passed",
      assertionResults: [
        { status: "passed", fullName: "b works" },
        { status: "skipped", fullName: "b rests" },
      ],
    },
    { name: `${process.cwd()}/worker/c.test.ts`, status: "failed", assertionResults: [] },
  ],
};

const spec = (title: string, ...statuses: readonly string[]): object => ({
  title,
  tests: statuses.map((status) => ({
    status,
    results: status === "flaky" ? [{ error: { message: "late" } }, {}] : [{}],
  })),
});

/** As Playwright reports: three tests as expected, one not, one only at a second try, and an error outside of all. */
const PLAYWRIGHT = {
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
  errors: [{ message: "a server did not end" }],
  suites: [
    {
      title: "evening.spec.ts",
      specs: [spec("three people", "expected"), spec("a pause", "skipped"), spec("a wink", "flaky")],
      suites: [
        { title: "on a phone", specs: [spec("a nudge", "expected"), spec("a reload", "expected", "unexpected")] },
      ],
    },
  ],
};

describe("tallyOf", () => {
  it("reads and names what Vitest reports", () => {
    expect(tallyOf("test", VITEST, readVitest, 1)).toEqual({
      passed: 2,
      failed: ["worker/a.test.ts > a room closes: Error: still open\n  at a", "worker/c.test.ts"],
    });
  });

  it("reads and names what Playwright reports", () => {
    expect(tallyOf("e2e", PLAYWRIGHT, readPlaywright, 1)).toEqual({
      passed: 3,
      failed: ["evening.spec.ts > a wink: late", "evening.spec.ts > on a phone > a reload", "a server did not end"],
    });
  });

  it("counts a runner that failed without a failed test as one failure", () => {
    const fine = { numPassedTests: 7, testResults: [] };
    expect(tallyOf("test", fine, readVitest, 0)).toEqual({ passed: 7, failed: [] });
    expect(tallyOf("test", fine, readVitest, 1)).toEqual({
      passed: 7,
      failed: ["test: ended with 1, though no test failed"],
    });
  });

  it("counts a runner that ran no test as one failure, content as it may be", () => {
    for (const report of [undefined, {}, { numPassedTests: 0, testResults: [] }])
      expect(tallyOf("test", report, readVitest, 0)).toEqual({ passed: 0, failed: ["test: no test ran"] });
    expect(tallyOf("e2e", undefined, readPlaywright, 1)).toEqual({ passed: 0, failed: ["e2e: no test ran"] });
  });
});

describe("the closing lines", () => {
  it("are the numbers alone when all is well", () => {
    expect(summary({ passed: 9, failed: [] })).toBe("9 passed, 0 failed");
  });

  it("name what failed, the numbers last", () => {
    const total = add({ passed: 11, failed: ["a.test.ts > says\n  two lines"] }, failedAs("check:lint"));
    expect(summary(total)).toBe("Failed:\n  a.test.ts > says two lines\n  check:lint\n\n11 passed, 2 failed");
  });

  it("stay short when everything fails", () => {
    const failed = Array.from({ length: 100 }, (_, index) => `test ${index}`);
    expect(summary({ passed: 0, failed }).split("\n").slice(-4)).toEqual([
      "  test 39",
      "  and 60 more",
      "",
      "0 passed, 100 failed",
    ]);
  });
});
