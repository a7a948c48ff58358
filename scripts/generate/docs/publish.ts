import { cpSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/**
 * Copies what belongs below /docs of the site: the pages, the documents for tools and the examples. openapi.json is not
 * among them, for the worker answers that itself.
 *
 * @param outDir folder of the built page, such as dist/app
 */
export function publishDocs(outDir: string): void {
  const docs = join(outDir, "docs");
  mkdirSync(docs, { recursive: true });
  cpSync(join(root, "generated/docs"), docs, { recursive: true });
  for (const file of ["asyncapi.json", "schemas.json"]) cpSync(join(root, "generated", file), join(docs, file));
  cpSync(join(root, "spec/examples"), join(docs, "examples"), { recursive: true });
}
