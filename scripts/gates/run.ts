import { availableParallelism } from "node:os";
import { CommandFailed, run } from "../setup/run.ts";
import { add, failedAs, NOTHING, PASSED, type Tally } from "./tally.ts";

/** The fast gates: scripts of package.json, the slow ones first so that all end early. */
export const FAST_GATES = [
  "check:types",
  "check:lint",
  "check:contract",
  "check:words",
  "check:svelte",
  "check:unused",
  "check:imports",
  "check:lint:svelte",
  "check:bindings",
  "check:format",
];

/** What comes before the tests when all is run: the slowest still first. */
export const ALL_GATES = ["check:models", ...FAST_GATES];

/**
 * Runs gates, as many at once as there are processors, and prints one line for each. A gate that fails shows all its
 * output.
 */
export async function runGates(gates: readonly string[]): Promise<Tally> {
  const waiting = gates.values();
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
    return PASSED;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.log(`${line("FAIL")}\n${error.output.trim()}\n`);
    return failedAs(gate);
  }
}
