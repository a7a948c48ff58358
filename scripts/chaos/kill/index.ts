import { parseArgs } from "node:util";
import { describeKills } from "./report.ts";
import { runKills } from "./run.ts";
import { breaches } from "./verdict.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    kills: { type: "string", default: "50" },
    acked: { type: "string", default: "100000" },
    mutant: { type: "boolean", default: false },
  },
});

const outcome = await runKills({
  variant: values.mutant ? "buffered" : "unlimited",
  seed: Number(values.seed ?? Date.now() % 2 ** 31),
  kills: Number(values.kills),
  acked: Number(values.acked),
});
console.log(describeKills(outcome).join("\n"));
if (values.mutant) {
  const isFound = outcome.verdict.lost.length > 0;
  console.log(isFound ? "the kill test finds the mutant" : "THE KILL TEST IS BLIND: the mutant lost nothing");
  process.exitCode = isFound ? 0 : 1;
} else {
  process.exitCode = breaches(outcome.verdict) === 0 ? 0 : 1;
}
