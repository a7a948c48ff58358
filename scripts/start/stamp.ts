import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A hash over the names and contents of files; folders count with everything in them.
 *
 * @param paths files and folders; one that is missing counts as empty
 */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/**
 * Does work only when its inputs have changed since it was last done.
 *
 * @param stamp the file that remembers the inputs' hash; it goes when the result goes
 * @param inputs files and folders that the work reads
 * @returns whether the work was done
 */
export async function onceForEach(
  stamp: string,
  inputs: readonly string[],
  work: () => Promise<void>,
): Promise<boolean> {
  const hash = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  // Before the work and not after it: a run that fails or is broken off must leave no stamp that may fit again.
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
