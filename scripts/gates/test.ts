import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ALL_GATES, runGates } from "./run.ts";
import { add, failedAs, lastLine, PASSED, readPlaywright, readVitest, summary, tallyOf, type Tally } from "./tally.ts";

const REPORTS = "test-results";

/** `make test`: every stage runs, also after a failed one; the last lines name what failed, and sum all of it up. */
async function test(): Promise<void> {
  mkdirSync(REPORTS, { recursive: true });
  title("Gates, and models in other languages");
  let total = await runGates(ALL_GATES);
  title("The page");
  total = add(total, await runStep("build"));
  total = add(total, await runStep("check:size"));
  title("Unit, worker and browser tests");
  total = add(total, await runSuite("test", `${REPORTS}/vitest.json`, readVitest));
  title("End-to-end tests");
  total = add(total, await runSuite("e2e:films", `${REPORTS}/e2e.json`, readPlaywright));

  writeFileSync(`${REPORTS}/summary.txt`, `${lastLine(total)}\n`);
  console.log(`\n${summary(total)}`);
  process.exitCode = total.failed.length === 0 ? 0 : 1;
}

/** Runs a test script whose runner leaves a report (see package.json), and reads that. */
async function runSuite(script: string, reportPath: string, read: (report: object) => Tally): Promise<Tally> {
  rmSync(reportPath, { force: true });
  const exitCode = await npmRun(script);
  return tallyOf(script, readJson(reportPath), read, exitCode);
}

/** Runs a script that is one check as a whole. */
async function runStep(script: string): Promise<Tally> {
  return (await npmRun(script)) === 0 ? PASSED : failedAs(script);
}

/** Runs a script of package.json with its output in sight. */
async function npmRun(script: string): Promise<number> {
  const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "inherit", "inherit"] });
  await once(child, "exit");
  return child.exitCode ?? 1;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

const title = (text: string): void => console.log(`\n== ${text}`);

await test();
