import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../../setup/run.ts";

/** The servers of others, with an npm tree of their own. */
export const PEERS = fileURLToPath(new URL("../peers/", import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Installs the packages of the peers in their exact versions, unless they are there.
 *
 * @throws CommandFailed when npm fails
 */
export async function ensurePeers(): Promise<void> {
  const { dependencies }: Manifest = JSON.parse(readFileSync(`${PEERS}package.json`, "utf8"));
  const isThere = ([name, version]: readonly [string, string]): boolean => versionOf(name) === version;
  if (Object.entries(dependencies).every(isThere)) return;
  const flags = ["--ignore-scripts", "--omit=peer", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", "--prefix", PEERS, ...flags]);
}

function versionOf(name: string): unknown {
  const path = `${PEERS}node_modules/${name}/package.json`;
  if (!existsSync(path)) return undefined;
  const manifest: { readonly version?: string } = JSON.parse(readFileSync(path, "utf8"));
  return manifest.version;
}
