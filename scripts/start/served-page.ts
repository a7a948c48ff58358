import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withWidgetFrom } from "../../web/app/page-headers.ts";

const BUILT = "dist/app";
/** A name that can only be ours: the folder is removed, and the data folder may be one with other things in it. */
const COPY = ".served-page";

/**
 * Copies the built page to where a local server serves it from, with headers that allow the widget of that server.
 * A copy, because every server has a stand-in of its own, and what is built stays as it is deployed.
 *
 * @param dataDir folder of the server's local data
 * @param widgetUrl where the page gets the widget's script from
 * @returns the folder to serve
 */
export function servedPage(dataDir: string, widgetUrl: string): string {
  const folder = join(dataDir, COPY);
  rmSync(folder, { recursive: true, force: true });
  cpSync(BUILT, folder, { recursive: true });
  const headers = join(folder, "_headers");
  writeFileSync(headers, withWidgetFrom(readFileSync(headers, "utf8"), widgetUrl));
  return folder;
}
