import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSpec } from "../source.ts";
import { specSha256 } from "../spec-hash.ts";
import type { DocsInput } from "./render.ts";

/** Reads what the pages are made from. */
export function readDocsInput(specDir: string): DocsInput {
  const read = (name: string): string => readFileSync(join(specDir, name), "utf8");
  const examples = ["invalid", "valid"].flatMap((kind) =>
    readdirSync(join(specDir, "examples", kind)).map((name) => `${kind}/${name}`),
  );
  return {
    source: loadSpec(specDir),
    rules: read("RULES.md"),
    versions: read("VERSIONS.md"),
    examples: examples.toSorted(),
    sha256: specSha256(specDir),
  };
}
