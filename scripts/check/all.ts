import { docsUpToDate } from "../generate/docs/up-to-date.ts";
import { modelsUpToDate } from "../generate/models/up-to-date.ts";
import { asyncapi } from "./asyncapi.ts";
import { breaking } from "./breaking.ts";
import { type Check, runAndPrint } from "./check.ts";
import { drift } from "./drift.ts";
import { examples } from "./examples.ts";
import { limits } from "./limits.ts";
import { lint } from "./lint.ts";
import { openapi } from "./openapi.ts";
import { prose } from "./prose.ts";
import { rules } from "./rules.ts";
import { versions } from "./versions.ts";

/** The fast checks of the contract, in the order in which their problems are best mended. */
const checks: readonly Check[] = [
  ...[lint, drift, docsUpToDate, modelsUpToDate, examples],
  ...[rules, prose, limits, versions, breaking, openapi, asyncapi],
];

let failed = 0;
for (const check of checks) {
  if (!(await runAndPrint(check))) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
