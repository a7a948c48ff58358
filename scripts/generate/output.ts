import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Every generated file by its path inside generated/, with its text. */
export type Output = ReadonlyMap<string, string>;

/** What others put into generated/: their folders, and files that are no output. */
const foreign = /^(models|docs|words)\/|^tsconfig\.json$/;

/** What differs between an output and what is on disk. */
export interface Drift {
  /** Files that are missing or have another text. */
  readonly changed: readonly string[];
  /** Files that are no longer generated. */
  readonly stale: readonly string[];
}

/** Compares without touching anything. */
export function driftOf(output: Output, outDir: string): Drift {
  const present = existsSync(outDir) ? filesBelow(outDir) : [];
  const changed = [...output].filter(
    ([path, text]) => !present.includes(path) || readFileSync(join(outDir, path), "utf8") !== text,
  );
  return {
    changed: changed.map(([path]) => path),
    stale: present.filter((path) => !output.has(path) && !foreign.test(path)),
  };
}

/** Writes only what differs, so that nothing downstream is rebuilt for nothing, and removes what is stale. */
export function writeOutput(output: Output, outDir: string): Drift {
  const drift = driftOf(output, outDir);
  for (const path of drift.changed) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), output.get(path) ?? "");
  }
  for (const path of drift.stale) rmSync(join(outDir, path));
  return drift;
}

/** Every file below a folder as an output. */
export const outputBelow = (folder: string): Output =>
  new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    );
}
