import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/** The repository's own spec/. */
export const defaultSpecDir = resolve(import.meta.dirname, "../../spec");

/** Folders of spec/ that document the contract without shaping what is generated. */
const apart = ["examples", "changes"];

/**
 * The YAML files that decide what is generated, as sorted paths relative to `specDir` with `/` between the parts.
 * Examples, change notes and prose are not among them.
 */
export function specFiles(specDir: string): string[] {
  return readdirSync(specDir, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.ya?ml$/.test(path) && !apart.some((folder) => path.startsWith(`${folder}/`)))
    .sort();
}

/** SHA-256 in hex over the paths and contents of every file that decides what is generated. */
export function specSha256(specDir: string = defaultSpecDir): string {
  const hash = createHash("sha256");
  for (const path of specFiles(specDir)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(specDir, path)))
      .update("\0");
  }
  return hash.digest("hex");
}
