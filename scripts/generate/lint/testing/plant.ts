import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { defaultSpecDir } from "../../spec-hash.ts";
import { loadSpec, type SpecSource } from "../../source.ts";

/** A change of one file of the spec. Without `find` the file is written anew with `replace` as its whole text. */
export interface Plant {
  readonly file: string;
  readonly find?: string;
  readonly replace: string;
}

/** The spec with one file changed, and that file's text. The spec itself is not touched. */
export function plant(base: SpecSource, { file, find, replace }: Plant): { source: SpecSource; text: string } {
  const text =
    find === undefined ? replace : replaceOnce(readFileSync(join(defaultSpecDir, file), "utf8"), find, replace);
  const dir = mkdtempSync(join(tmpdir(), "cfm-lint-"));
  try {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
    const files = [...base.files, ...loadSpec(dir).files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return { source: { files: new Map(files) }, text };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** `text` with the only occurrence of `find` replaced; throws when there is none, or more than one. */
function replaceOnce(text: string, find: string, replace: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`expected once, found ${parts.length - 1} times: ${find}`);
  return parts.join(replace);
}

/** Line (from 1) of the first occurrence of `fragment`. Throws when there is none. */
export function lineOfText(text: string, fragment: string): number {
  const index = text.indexOf(fragment);
  if (index < 0) throw new Error(`not in the text: ${fragment}`);
  return text.slice(0, index).split("\n").length;
}
