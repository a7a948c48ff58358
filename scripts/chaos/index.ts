import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * `make chaos`: everything that breaks the room for long, one after the other, each in a process of its own. Each prints
 * its seed and its counts; all of them have to end well, the mutant of the kill test by being found.
 */
const SEEDS = process.env["SEEDS"] ?? "30000";
const RUNS: readonly (readonly [script: string, ...options: readonly string[]])[] = [
  ["kill"],
  ["kill", "--mutant", "--kills", "10", "--acked", "20000"],
  ["simulation", "--seeds", SEEDS],
  ["proxy", "--seeds", "200"],
  ["rows"],
];

const failed: string[] = [];
for (const [script, ...options] of RUNS) {
  const title = [script, ...options].join(" ");
  console.log(`\n== ${title}`);
  const path = fileURLToPath(new URL(`${script}/index.ts`, import.meta.url));
  const child = spawn(process.execPath, [path, ...options], { stdio: "inherit" });
  await once(child, "exit");
  if (child.exitCode !== 0) failed.push(title);
}
console.log(failed.length === 0 ? "\nall of it held" : `\nFAILED: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
