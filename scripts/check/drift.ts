import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { generate } from "../generate/generate.ts";
import { type Check, runAsCommand } from "./check.ts";

/** Folders and files of generated/ that slower commands write, or that are no output. */
const apart = /^(models|docs|words)\/|^tsconfig\.json$/;

/** generated/ is byte for byte what the generator writes into an empty folder: nothing differs, is missing or is left over. */
export const drift: Check = {
  name: "drift",
  find: async (root) => {
    const fresh = mkdtempSync(join(tmpdir(), "cfm-drift-"));
    try {
      await generate({ specDir: join(root, "spec"), outDir: fresh });
      return { problems: differences(fresh, join(root, "generated")) };
    } finally {
      rmSync(fresh, { recursive: true });
    }
  },
};

function differences(fresh: string, committed: string): string[] {
  const wanted = new Set(filesBelow(fresh));
  const present = new Set(filesBelow(committed).filter((file) => !apart.test(file)));
  return [...new Set([...wanted, ...present])].toSorted().flatMap((file) => {
    if (!present.has(file)) return [`generated/${file} is missing; run \`make generate\``];
    if (!wanted.has(file)) return [`generated/${file} is not generated any more; run \`make generate\``];
    const same = readFileSync(join(fresh, file)).equals(readFileSync(join(committed, file)));
    return same ? [] : [`generated/${file} is not what spec/ gives; run \`make generate\``];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

if (import.meta.main) await runAsCommand(drift);
