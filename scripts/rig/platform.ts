import { createRequire } from "node:module";
import { cpus } from "node:os";
import { compatibilityDate } from "./build.ts";

/** What a figure was measured on, for the line that every report begins with. */
export function platform(): string {
  const wrangler = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json"));
  const { version }: { readonly version: string } = wrangler("workerd/package.json");
  return `local workerd ${version}, compatibility date ${compatibilityDate()}, Node ${process.version}, ${cpus().length} cores`;
}
