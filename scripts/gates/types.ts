import { globSync } from "node:fs";
import { CommandFailed, run } from "../setup/run.ts";

/**
 * Checks the types of every tsconfig*.json with TypeScript 7. One that is added is found by itself.
 * web/app is left to svelte-check, which understands .svelte files.
 */
const configs = globSync("{scripts,spec,web,worker}/**/tsconfig*.json", {
  exclude: (path) => path.includes("node_modules"),
}).filter((path) => path !== "web/app/tsconfig.json");

let failed = 0;
for (const config of configs.toSorted()) {
  try {
    // The engine is named by its path: `tsc` alone may be any of the two TypeScripts that the tools bring.
    await run(process.execPath, ["node_modules/@typescript/native/bin/tsc", "--project", config]);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.log(`${config}\n${error.output.trim()}`);
    failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
