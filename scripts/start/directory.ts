import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../setup/run.ts";
import { onceForEach } from "./stamp.ts";
import { wranglerArgs, wranglerEnv } from "./wrangler.ts";

const DATABASE = "cf-messenger-directory";
const MIGRATIONS = "worker/people/migrations";
const SEED = "worker/people/seed.sql";

/**
 * Brings the local D1 database to the newest schema and puts the demo people in, unless both were done before.
 *
 * @param dataDir folder of the local data; made when missing
 * @returns "up to date" or "migrated and seeded"
 * @throws CommandFailed when wrangler refuses a statement
 */
export async function ensureDirectory(dataDir: string): Promise<string> {
  mkdirSync(dataDir, { recursive: true });
  const d1 = async (...args: readonly string[]): Promise<void> => {
    await run(process.execPath, wranglerArgs("d1", ...args, "--local", "--persist-to", dataDir), wranglerEnv());
  };
  const done = await onceForEach(join(dataDir, "directory.stamp"), [MIGRATIONS, SEED], async () => {
    await d1("migrations", "apply", DATABASE);
    await d1("execute", DATABASE, "--file", SEED, "--yes");
  });
  return done ? "migrated and seeded" : "up to date";
}
