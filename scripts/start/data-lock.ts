import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./settings.ts";

const LOCK = ".lock";
const held = new Set<string>();

/**
 * Keeps a data folder for this process until it ends: two servers on one folder would spoil each other's data.
 * The same process may ask again; what a process that is gone has left behind does not count.
 *
 * @param dataDir folder of the local data; made when missing
 * @throws StartError in one line, with the way out, when another process uses the folder
 */
export function lockData(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, LOCK);
  const owner = ownerOf(file);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new StartError(`${dataDir} is in use by another server (process ${owner}); choose another with DATA=...`);
  }
  writeFileSync(file, String(process.pid));
  if (held.size === 0) process.once("exit", releaseAll);
  held.add(file);
}

function releaseAll(): void {
  for (const file of held) rmSync(file, { force: true });
}

/** The process that a lock names, or undefined when there is none or the file was not written to its end. */
function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another person lives, too, though no signal may be sent to it.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
