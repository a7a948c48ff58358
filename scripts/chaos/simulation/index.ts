/**
 * Plays evenings of real clients and the real room in one process, as many as one likes:
 *
 *   node scripts/chaos/simulation/index.ts --seeds 10000 [--first 1]
 */
import { parseArgs } from "node:util";
import { playEvenings, shortest } from "./evenings.ts";
import { describeFailure } from "./outcome.ts";
import { OPERATIONS } from "./play.ts";

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "200" }, first: { type: "string", default: "1" } },
});
const [seeds, first] = [Number(values.seeds), Number(values.first)];
const startedMs = performance.now();
const evenings = await playEvenings(first, seeds);
const seconds = (performance.now() - startedMs) / 1000;

for (const failure of evenings.failures) {
  console.log(describeFailure("simulation", failure));
  for (const operation of await shortest(failure.seed)) console.log(`    ${JSON.stringify(operation)}`);
}
for (const line of evenings.lines()) console.log(line);
console.log(
  `seeds ${first} to ${first + seeds - 1}, ${OPERATIONS} operations each: ${evenings.failures.length} divergences`,
);
console.log(`${seconds.toFixed(1)} s, ${(seeds / seconds).toFixed(1)} seeds/s`);
process.exitCode = evenings.failures.length === 0 ? 0 : 1;
