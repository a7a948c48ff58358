import { resolve } from "node:path";
import { renderModelFolder } from "./models/render.ts";
import { writeOutput } from "./output.ts";
import { loadSpec, SpecError } from "./source.ts";
import { defaultSpecDir } from "./spec-hash.ts";

const outDir = resolve(import.meta.dirname, "../../generated/models");

/** `npm run models`: writes the models in all languages anew. */
async function models(): Promise<void> {
  const startedMs = performance.now();
  const files = await renderModelFolder(loadSpec(defaultSpecDir));
  const { changed, stale } = writeOutput(files, outDir);
  const tookMs = Math.round(performance.now() - startedMs);
  console.log(`models: ${files.size} files, ${changed.length} written, ${stale.length} removed, ${tookMs} ms`);
}

try {
  await models();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
