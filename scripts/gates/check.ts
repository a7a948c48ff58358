import { runGates } from "./run.ts";
import { summary } from "./tally.ts";

const tally = await runGates();
console.log(summary(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
