/**
 * Plays evenings of real clients behind proxies that spoil their connections, against the real room on a real workerd:
 *
 *   node scripts/chaos/proxy/index.ts --seeds 200 [--first 1] [--kill-every-ms 5000]
 */
import { parseArgs } from "node:util";
import { platform } from "../../rig/platform.ts";
import { startRig } from "../../rig/index.ts";
import { OPERATIONS } from "./evening.ts";
import { describeFailure } from "../simulation/outcome.ts";
import { fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    first: { type: "string", default: "1" },
    "kill-every-ms": { type: "string", default: "5000" },
  },
});
const [seeds, first] = [Number(values.seeds), Number(values.first)];
console.log(platform());
const rig = await startRig({ variant: "unlimited" });
const startedMs = performance.now();
const evenings = await fuzz(rig, {
  first,
  seeds,
  killEveryMs: Number(values["kill-every-ms"]),
  onDone: (failure) => {
    if (failure !== null) console.log(describeFailure("proxy", failure));
  },
});
const seconds = (performance.now() - startedMs) / 1000;
await rig.stop();
for (const line of evenings.lines()) console.log(line);
console.log(
  `seeds ${first} to ${first + seeds - 1}, ${OPERATIONS} operations each: ${evenings.failures.length} divergences`,
);
console.log(`${seconds.toFixed(1)} s, ${(seeds / seconds).toFixed(1)} seeds/s`);
process.exitCode = evenings.failures.length === 0 ? 0 : 1;
