import { readFileSync } from "node:fs";
import { ensurePackages } from "../setup/packages.ts";
import { run } from "../setup/run.ts";

/**
 * Generates the code of the contract anew when spec/ has changed since. The generator is a tool, so this may install.
 *
 * @returns "up to date" or "generated"
 */
export async function ensureGenerated(): Promise<string> {
  // Loaded here and not above: it may need the packages, which an earlier step installs.
  const { specSha256 } = await import("../generate/spec-hash.ts");
  if (generatedFrom() === specSha256()) return "up to date";
  await ensurePackages("full");
  await run("npm", ["run", "--silent", "generate"]);
  return "generated";
}

/** The hash of the spec that generated/ was made from, or undefined when there is none. */
function generatedFrom(): unknown {
  try {
    const manifest: unknown = JSON.parse(readFileSync("generated/manifest.json", "utf8"));
    return typeof manifest === "object" && manifest !== null && "specSha256" in manifest
      ? manifest.specSha256
      : undefined;
  } catch {
    return undefined;
  }
}
