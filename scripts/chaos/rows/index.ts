import { parseArgs } from "node:util";
import { startRig, type Rig, type Variant } from "../../rig/index.ts";
import { platform } from "../../rig/platform.ts";
import { describeCrowd, measureCrowd } from "./crowd.ts";
import { describeDrain, measureDrain } from "./drain.ts";
import { describeFlood, measureFlood } from "./flood.ts";
import { describeHalfOpen, measureHalfOpen } from "./half-open.ts";
import { describeSlowReader, measureSlowReader } from "./slow-reader.ts";
import { describeStorm, measureStorm } from "./storm.ts";
import { describeSyncs, measureSyncs } from "./syncs.ts";

/** Prints the figures of rows of the fault tables: `node scripts/chaos/rows/index.ts [R2a R7 ...] [--seed 1] [--mib 50] [--sockets 500]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    mib: { type: "string", default: "50" },
    sockets: { type: "string", default: "500" },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);

async function onRig(variant: Variant, measure: (rig: Rig) => Promise<string>): Promise<string> {
  const rig = await startRig({ variant });
  try {
    return await measure(rig);
  } finally {
    await rig.stop();
  }
}

const rows: Readonly<Record<string, () => Promise<string>>> = {
  R2a: async () => onRig("unlimited", async (rig) => describeSyncs(await measureSyncs(rig))),
  R7: async () => describeDrain(await measureDrain()),
  R8: async () => onRig("brisk", async (rig) => describeHalfOpen(await measureHalfOpen(rig))),
  R9: async () => describeSlowReader(await measureSlowReader(Number(values.mib))),
  R10: async () => onRig("plain", async (rig) => describeFlood(await measureFlood(rig))),
  R22: async () => `${describeStorm(await measureStorm(Number(values.sockets), seed))}; seed ${seed}`,
  S23: async () => onRig("plain", async (rig) => describeCrowd(await measureCrowd(rig, 2 * Number(values.sockets)))),
};

console.log(platform());
for (const name of positionals.length > 0 ? positionals : Object.keys(rows)) {
  console.log((await rows[name]?.()) ?? `${name} is not one of ${Object.keys(rows).join(", ")}`);
}
