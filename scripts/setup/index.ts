import { reportAndExit } from "../start/report.ts";
import { Steps } from "../start/steps.ts";
import { ensureChromium } from "./chromium.ts";
import { ensurePackages } from "./packages.ts";

/** What the targets of the Makefile need: `packages` (every tool and test) or `chromium`. */
const SETUPS: ReadonlyMap<string, () => Promise<string>> = new Map([
  ["packages", () => ensurePackages("full")],
  ["chromium", ensureChromium],
]);

const name = process.argv[2] ?? "";
const setup = SETUPS.get(name);
if (setup === undefined) {
  reportAndExit(new Error(`unknown setup "${name}"; there are: ${[...SETUPS.keys()].join(", ")}`));
}
new Steps(0, 1).run(name, setup).catch(reportAndExit);
