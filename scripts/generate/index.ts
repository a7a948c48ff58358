import { resolve } from "node:path";
import { checkGenerated, type Folders, generate, type GenerateResult } from "./generate.ts";
import { SpecError } from "./source.ts";
import { defaultSpecDir } from "./spec-hash.ts";
import { watchFolder } from "./watch.ts";

export { generate } from "./generate.ts";

const folders: Folders = { specDir: defaultSpecDir, outDir: resolve(import.meta.dirname, "../../generated") };

/** Runs once and prints one line, or the problems. Gives whether generated/ is (now) what the spec says. */
async function run(check: boolean): Promise<boolean> {
  const startedMs = performance.now();
  try {
    const result = check ? await checkGenerated(folders) : await generate(folders);
    const tookMs = Math.round(performance.now() - startedMs);
    const drifted = check && result.changed.length + result.stale.length > 0;
    if (drifted) console.error(driftText(result));
    else console.log(`generate: ${result.files} files, ${doneText(check, result)}, ${tookMs} ms`);
    return !drifted;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    return false;
  }
}

function doneText(check: boolean, { changed, stale }: GenerateResult): string {
  return check ? "all as the spec says" : `${changed.length} written, ${stale.length} removed`;
}

function driftText({ changed, stale }: GenerateResult): string {
  const lines = [
    ...changed.map((path) => `generated/${path} differs`),
    ...stale.map((path) => `generated/${path} is stale`),
  ];
  return [...lines, "generated/ is not what spec/ says; run `make generate`"].join("\n");
}

if (import.meta.main) {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => flag !== "--check" && flag !== "--watch");
  if (unknown !== undefined) {
    console.error(`generate: unknown option ${unknown}; known are --check and --watch`);
    process.exitCode = 2;
  } else if (flags.includes("--watch")) watchFolder(folders.specDir, () => run(false), console.error);
  else if (!(await run(flags.includes("--check")))) process.exitCode = 1;
}
