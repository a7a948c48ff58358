/** "run": what building and running need. "full": that and every tool and test. */
export type Scope = "run" | "full";

/** One package in a lock file of npm, as far as it matters here. */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** package-lock.json, or node_modules/.package-lock.json, which lists what is really installed. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * Which packages of the lock are not installed in their exact version.
 * Optional ones are not counted: most are binaries for other systems.
 *
 * @param lock what should be there
 * @param installed what npm believes to be there; undefined when nothing is
 * @param isThere whether the folder of a package exists: an installation that was broken off may have lost some
 * @returns paths such as `node_modules/zod`, empty when the scope is complete
 */
export function missingPackages(
  lock: Lock,
  installed: Lock | undefined,
  scope: Scope,
  isThere: (path: string) => boolean,
): string[] {
  return Object.entries(lock.packages)
    .filter(([path, locked]) => path !== "" && isNeeded(locked, scope))
    .filter(([path, locked]) => installed?.packages[path]?.version !== locked.version || !isThere(path))
    .map(([path]) => path);
}

/**
 * Whether tools or tests were installed here before. Such an installation is renewed in full: renewing it for running
 * only would remove them.
 */
export const hasTools = (installed: Lock | undefined): boolean =>
  Object.values(installed?.packages ?? {}).some((entry) => entry.dev === true);

function isNeeded(locked: LockedPackage, scope: Scope): boolean {
  if (locked.optional === true) return false;
  return scope === "full" || (locked.dev !== true && locked.devOptional !== true);
}
