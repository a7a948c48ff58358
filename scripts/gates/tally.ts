/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0 };

/** Both together. */
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The closing line of a run. */
export const summary = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/**
 * The tally of a test runner's own report.
 * A runner that failed without naming a test (a file that does not load, a crash) or that ran none counts as one failure.
 *
 * @param report the report as JSON; undefined when there is none
 * @param read takes the two numbers out of it
 * @param exitCode of the runner
 */
export function tallyOf(report: unknown, read: (report: object) => Tally, exitCode: number): Tally {
  const counted = typeof report === "object" && report !== null ? read(report) : NOTHING;
  const ranNothing = counted.passed + counted.failed === 0;
  return ranNothing || (exitCode !== 0 && counted.failed === 0) ? { ...counted, failed: 1 } : counted;
}

/** Reads the JSON report of Vitest. */
export const readVitest = (report: object): Tally => ({
  passed: numberAt(report, "numPassedTests"),
  failed: numberAt(report, "numFailedTests"),
});

/** Reads the JSON report of Playwright. A test that passed only at a second try has failed. */
export function readPlaywright(report: object): Tally {
  const stats = "stats" in report && typeof report.stats === "object" && report.stats !== null ? report.stats : {};
  return { passed: numberAt(stats, "expected"), failed: numberAt(stats, "unexpected") + numberAt(stats, "flaky") };
}

function numberAt(object: object, key: string): number {
  const value: unknown = Object.entries(object).find(([name]) => name === key)?.[1];
  return typeof value === "number" ? value : 0;
}
