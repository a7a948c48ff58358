import { stripVTControlCharacters } from "node:util";

/** How many checks passed, and what those are called that did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: [] };

export const PASSED: Tally = { passed: 1, failed: [] };

/** One check failed. */
export const failedAs = (name: string): Tally => ({ passed: 0, failed: [name] });

/** Both together. */
export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: [...a.failed, ...b.failed] });

/** So many names are printed; who has more failures than that looks for one reason. */
const NAMES_MAX = 40;

/** The numbers of a run. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed.length} failed`;

/** The closing lines of a run: what failed, and as the very last one the numbers. */
export function summary(tally: Tally): string {
  const { failed } = tally;
  const more = failed.length > NAMES_MAX ? [`and ${failed.length - NAMES_MAX} more`] : [];
  const names = failed.length === 0 ? [] : ["Failed:", ...[...failed.slice(0, NAMES_MAX), ...more].map(indented), ""];
  return [...names, lastLine(tally)].join("\n");
}

const indented = (name: string): string => `  ${name.replaceAll(/\s+/g, " ")}`;

/**
 * The tally of a test runner's own report.
 * A runner that failed without naming a test (a crash, an error outside of all tests) or that ran none counts as one failure.
 *
 * @param name of the runner
 * @param report the report as JSON; undefined when there is none
 * @param read takes the tally out of it
 * @param exitCode of the runner
 */
export function tallyOf(name: string, report: unknown, read: (report: object) => Tally, exitCode: number): Tally {
  const counted = isObject(report) ? read(report) : NOTHING;
  if (counted.failed.length > 0) return counted;
  if (counted.passed === 0) return add(counted, failedAs(`${name}: no test ran`));
  return exitCode === 0 ? counted : add(counted, failedAs(`${name}: ended with ${exitCode}, though no test failed`));
}

/** Reads the JSON report of Vitest. A file that did not load counts as one failure. */
export function readVitest(report: object): Tally {
  const files = listAt(report, "testResults");
  const failed = files.flatMap((file) => {
    const tests = listAt(file, "assertionResults").filter((test) => textAt(test, "status") === "failed");
    const path = textAt(file, "name").replace(`${process.cwd()}/`, "");
    if (tests.length > 0) {
      return tests.map((test) => `${path} > ${textAt(test, "fullName")}${because(textsAt(test, "failureMessages"))}`);
    }
    return textAt(file, "status") === "failed" ? [path] : [];
  });
  return { passed: numberAt(report, "numPassedTests"), failed };
}

/** Reads the JSON report of Playwright. A test that passed only at a second try has failed. */
export function readPlaywright(report: object): Tally {
  const [stats] = [valueAt(report, "stats")].filter(isObject);
  const errors = listAt(report, "errors").map((error) => textAt(error, "message").slice(0, 200));
  const failed = [...listAt(report, "suites").flatMap((suite) => failedSpecs(suite, [])), ...errors];
  return { passed: stats === undefined ? 0 : numberAt(stats, "expected"), failed };
}

/** @param inside the titles around the suite; the outermost is its file */
function failedSpecs(suite: object, inside: readonly string[]): readonly string[] {
  const titles = [...inside, textAt(suite, "title")];
  const own = listAt(suite, "specs").flatMap((spec) =>
    listAt(spec, "tests")
      .filter((test) => ["unexpected", "flaky"].includes(textAt(test, "status")))
      .map((test) => [...titles, textAt(spec, "title")].join(" > ") + because(reasonsOf(test))),
  );
  return [...own, ...listAt(suite, "suites").flatMap((inner) => failedSpecs(inner, titles))];
}

/** What its tries ended with, in order. */
const reasonsOf = (test: object): readonly string[] =>
  listAt(test, "results").map((result) => {
    const [error] = [valueAt(result, "error")].filter(isObject);
    return error === undefined ? "" : textAt(error, "message");
  });

const REASON_MAX_CHARS = 200;

/** The first reason that there is, to stand behind a name: whoever sees only the last lines of a run has no other. */
function because(reasons: readonly string[]): string {
  const reason = reasons.find((text) => text !== "");
  return reason === undefined ? "" : `: ${stripVTControlCharacters(reason).slice(0, REASON_MAX_CHARS)}`;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const valueAt = (object: object, key: string): unknown => Object.entries(object).find(([name]) => name === key)?.[1];

function listAt(object: object, key: string): readonly object[] {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textsAt(object: object, key: string): readonly string[] {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

function textAt(object: object, key: string): string {
  const value = valueAt(object, key);
  return typeof value === "string" ? value : "";
}

function numberAt(object: object, key: string): number {
  const value = valueAt(object, key);
  return typeof value === "number" ? value : 0;
}
