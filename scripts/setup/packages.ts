import { existsSync, readFileSync, rmSync } from "node:fs";
import { run } from "./run.ts";
import { hasTools, missingPackages, type Lock, type Scope } from "./missing-packages.ts";

/** Where npm notes what it has installed. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * Installs the packages of the lock, unless they are there. Never removes tools that are already installed.
 * Install scripts stay off and the lock is never written.
 *
 * @param scope what is needed
 * @returns "there" or "installed"
 * @throws CommandFailed when npm fails
 * @throws Error when npm succeeds and yet packages are missing
 */
export async function ensurePackages(scope: Scope): Promise<string> {
  const lock = readLock("package-lock.json");
  if (lock === undefined) throw new Error("package-lock.json is missing");
  const installed = readLock(INSTALLED);
  const wanted = hasTools(installed) ? "full" : scope;
  if (missingPackages(lock, installed, wanted, existsSync).length === 0) return "there";
  // Without this note of its own npm looks at the folders themselves.
  rmSync(INSTALLED, { force: true });
  // `npm install`, not `npm ci`: ci refuses a lock that lacks the binaries of other systems.
  const args = ["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  // What to include is said in so many words: NODE_ENV or a person's own settings of npm may leave it out.
  await run("npm", [...args, wanted === "full" ? "--include=dev" : "--omit=dev", "--include=optional"]);
  const missing = missingPackages(lock, readLock(INSTALLED), wanted, existsSync);
  if (missing.length > 0) throw new Error(`npm ended well but did not install ${missing.join(", ")}`);
  return "installed";
}

/** Lock files are npm's own; that they list packages is all that needs a look. */
const isLock = (value: unknown): value is Lock =>
  typeof value === "object" && value !== null && "packages" in value && typeof value.packages === "object";

function readLock(path: string): Lock | undefined {
  try {
    const lock: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isLock(lock) ? lock : undefined;
  } catch {
    return undefined;
  }
}
