import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandFailed } from "../setup/run.ts";
import { bundle } from "./bundle.ts";
import { readDocsInput } from "./docs/input.ts";
import { renderDocs } from "./docs/render.ts";
import { renderSockets, socketsFiles, socketsSha256, stampOf } from "./docs/sockets.ts";
import { type Output, writeOutput } from "./output.ts";
import { SpecError } from "./source.ts";
import { defaultSpecDir } from "./spec-hash.ts";

const outDir = resolve(import.meta.dirname, "../../generated/docs");

/** `npm run docs`: writes the documentation anew. The page of the sockets takes a tool and its time, so only when it must. */
async function docs(): Promise<void> {
  const startedMs = performance.now();
  const input = readDocsInput(defaultSpecDir);
  const pages = renderDocs(input);
  const { asyncapi } = bundle(input.source);
  const isFresh = stampOf(outDir) === socketsSha256(asyncapi);
  const sockets = isFresh ? keptSockets() : await renderSockets(asyncapi);
  const { changed, stale } = writeOutput(new Map([...pages, ...sockets]), outDir);
  const tookMs = Math.round(performance.now() - startedMs);
  console.log(
    `docs: ${pages.size + sockets.size} files, ${changed.length} written, ${stale.length} removed, ${tookMs} ms`,
  );
}

function keptSockets(): Output {
  return new Map(socketsFiles.map((path) => [path, readFileSync(join(outDir, path), "utf8")]));
}

try {
  await docs();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  if (error instanceof CommandFailed) console.error(error.output.trim());
  console.error(error instanceof SpecError ? error.message : `docs: ${error.message}`);
  process.exitCode = 1;
}
