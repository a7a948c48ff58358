import { existsSync } from "node:fs";
import { chromiumPath } from "./chromium-flags.ts";
import { CommandFailed, run } from "./run.ts";

const BY_HAND = "install it, or name another Chromium with CHROMIUM=/path/to/chromium";

/**
 * Makes sure that the browser for tests is there: Debian's package, when it is missing and may be installed.
 *
 * @returns "there" or "installed"
 * @throws Error that says what to do when it is missing and cannot be installed
 */
export async function ensureChromium(): Promise<string> {
  if (existsSync(chromiumPath)) return "there";
  const prefix = await rootPrefix();
  if (process.env["CHROMIUM"] !== undefined || prefix === undefined) {
    throw new Error(`no Chromium at ${chromiumPath}; ${BY_HAND}`);
  }
  // `env` is there on every system and lets the two lines below start alike, with sudo or without.
  await run("env", [...prefix, "apt-get", "update"]);
  await run("env", [
    ...prefix,
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "install",
    "-y",
    "--no-install-recommends",
    "chromium",
  ]);
  if (!existsSync(chromiumPath)) throw new Error(`the package chromium brought no ${chromiumPath}; ${BY_HAND}`);
  return "installed";
}

/** What to put before a command that needs root: nothing, sudo, or undefined when neither is possible. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  try {
    await run("sudo", ["-n", "true"]);
    return ["sudo", "-n"];
  } catch (error) {
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}
