import { availableParallelism } from "node:os";
import { CommandFailed, run } from "../setup/run.ts";
import { add, NOTHING, type Tally } from "./tally.ts";

/** The fast gates: scripts of package.json, the slow ones first so that all end early. */
const GATES = [
  "check:types",
  "check:svelte",
  "check:lint",
  "check:contract",
  "check:unused",
  "check:imports",
  "check:lint:svelte",
  "check:bindings",
  "check:format",
];

/**
 * Runs the fast gates, as many at once as there are processors, and prints one line for each. A gate that fails shows
 * all its output.
 *
 * @returns how many passed and failed
 */
export async function runGates(): Promise<Tally> {
  const waiting = GATES.values();
  const lane = async (): Promise<Tally> => {
    let tally = NOTHING;
    for (const gate of waiting) tally = add(tally, await runGate(gate));
    return tally;
  };
  const lanes = await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return lanes.reduce(add, NOTHING);
}

async function runGate(gate: string): Promise<Tally> {
  const startedMs = performance.now();
  const line = (verdict: string): string =>
    `${verdict} ${gate.padEnd(20)} ${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
  try {
    await run("npm", ["run", "--silent", gate]);
    console.log(line("ok  "));
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.log(`${line("FAIL")}\n${error.output.trim()}\n`);
    return { passed: 0, failed: 1 };
  }
}
