import { existsSync, rmSync } from "node:fs";
import { run } from "../setup/run.ts";
import { onceForEach } from "./stamp.ts";

/** Lies beside the page: inside it would be served, and the build empties that folder. */
const STAMP = "dist/app.stamp";

const INPUTS = [
  "web/app",
  "web/client",
  "generated",
  "spec/examples",
  "scripts/generate/docs/publish.ts",
  "vite.config.ts",
  "package-lock.json",
];

/**
 * Builds the web page into dist/app, unless it is there and was built from the same sources.
 *
 * @returns "up to date" or "built"
 * @throws CommandFailed when the build fails
 */
export async function ensurePage(): Promise<string> {
  if (!existsSync("dist/app/index.html")) rmSync(STAMP, { force: true });
  const built = await onceForEach(STAMP, INPUTS, async () => {
    await run(process.execPath, ["node_modules/vite/bin/vite.js", "build"]);
  });
  return built ? "built" : "up to date";
}
