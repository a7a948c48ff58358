import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { MAX_BYTES, weighed } from "../gates/first-load/measure.ts";
import { freePort } from "../rig/index.ts";
import { startServer } from "../start/serve.ts";
import { broken, DEVICES, median, table } from "./budgets.ts";
import { firstScripts } from "./first-scripts.ts";
import { lookAt, type LookWithReport } from "./look.ts";

// `npm run lighthouse -- --times 5`: looks at the sign-in page of a server of its own, without the internet; what counts
// is the median. Needs the built page, and a machine that does nothing else.
const { values } = parseArgs({ options: { times: { type: "string", default: "3" } } });
const times = Number(values.times);
const REPORTS = "test-results/lighthouse";

interface Seen {
  readonly looks: readonly LookWithReport[];
  readonly scripts: readonly string[];
}

async function see(): Promise<Seen> {
  const dataDir = mkdtempSync(join(tmpdir(), "cfm-lighthouse-"));
  const server = await startServer({ port: await freePort(), turnstilePort: await freePort(), dataDir });
  try {
    const scripts = await firstScripts(server.url);
    const looks: LookWithReport[] = [];
    // One after the other: they measure time.
    for (const device of DEVICES) {
      const tries: LookWithReport[] = [];
      while (tries.length < times) tries.push(await lookAt(server.url, device));
      looks.push(median(tries));
    }
    return { looks, scripts };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const { looks, scripts } = await see();
mkdirSync(REPORTS, { recursive: true });
for (const { device, html } of looks) writeFileSync(join(REPORTS, `${device}.html`), html);
const firstBytes = scripts.reduce((sum, path) => sum + weighed("dist/app", path).gzipBytes, 0);
const complaints = looks.flatMap(broken);
if (firstBytes > MAX_BYTES)
  complaints.push(`${firstBytes} bytes of JavaScript come before one can sign in: ${scripts.join(" ")}`);
console.log(
  [
    table(looks),
    `${firstBytes} of ${MAX_BYTES} bytes of JavaScript in ${scripts.length} files, asked for before one can sign in`,
    ...complaints,
    ...looks.flatMap(({ device, flaws }) => flaws.map(({ id, title, value }) => `${device}: ${id}: ${title} ${value}`)),
  ].join("\n"),
);
process.exitCode = complaints.length === 0 ? 0 : 1;
