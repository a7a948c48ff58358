import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMeasuring, withMeasuring, type Measuring } from "./measuring.ts";

const TOKEN = "0123456789abcdef0123456789abcdef";
const OURS = readFileSync(join(import.meta.dirname, "../../web/app/public/_headers"), "utf8");
const PAGE =
  '<!doctype html>\n<html lang="en">\n  <head>\n    <title>A page</title>\n  </head>\n  <body></body>\n</html>\n';

interface Built {
  readonly html: string;
  readonly headers: string;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "measuring-"));
  mkdirSync(join(root, "public"));
  writeFileSync(join(root, "public/_headers"), OURS);
  writeFileSync(join(root, "index.html"), PAGE);
});
afterAll(() => rmSync(root, { recursive: true }));

/** A small page with our headers, built in this way. */
async function built(measuring: Measuring): Promise<Built> {
  const outDir = join(root, "built");
  await build({ configFile: false, logLevel: "error", root, plugins: [withMeasuring(measuring)], build: { outDir } });
  const read = (file: string): string => readFileSync(join(outDir, file), "utf8");
  return { html: read("index.html"), headers: read("_headers") };
}

describe("a build without a token", () => {
  it("has no tag, no foreign origin and the headers as they stand", async () => {
    expect(await built({ beaconToken: null, share: 1 })).toEqual({ html: PAGE, headers: OURS });
  });

  it("says which share of visits measures, where it is not all", async () => {
    const { html, headers } = await built({ beaconToken: null, share: 0.25 });
    expect(html).toContain('<meta name="cfm-metrics-share" content="0.25">');
    expect(headers).toBe(OURS);
  });
});

describe("a build with a token", () => {
  it("has the beacon's tag, which no browser runs by itself", async () => {
    const { html } = await built({ beaconToken: TOKEN, share: 1 });
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script type="text/x-asleep" src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon="{&quot;token&quot;:&quot;${TOKEN}&quot;}">`,
    ]);
  });

  it("opens the policy of the page for exactly that script and its reports", async () => {
    const { headers } = await built({ beaconToken: TOKEN, share: 1 });
    const policies = headers.split("\n").filter((line) => line.includes("Content-Security-Policy: "));
    expect(policies[0]).toContain(
      "; script-src 'self' https://static.cloudflareinsights.com/beacon.min.js https://challenges.cloudflare.com; ",
    );
    expect(policies[0]).toContain("; connect-src 'self' https://cloudflareinsights.com; ");
    const closed = headers
      .replace(" https://static.cloudflareinsights.com/beacon.min.js", "")
      .replace(" https://cloudflareinsights.com", "");
    expect(closed).toBe(OURS);
  });
});

describe("the settings of a build", () => {
  it("are all visits and no beacon where nothing is set, or an empty token", () => {
    expect(readMeasuring({})).toEqual({ beaconToken: null, share: 1 });
    expect(readMeasuring({ PUBLIC_CF_BEACON_TOKEN: "", PUBLIC_METRICS_SHARE: "0" })).toEqual({
      beaconToken: null,
      share: 0,
    });
    expect(readMeasuring({ PUBLIC_CF_BEACON_TOKEN: TOKEN }).beaconToken).toBe(TOKEN);
  });

  it.each([
    ["PUBLIC_CF_BEACON_TOKEN", '"><script>'],
    ["PUBLIC_CF_BEACON_TOKEN", "abc"],
    ["PUBLIC_METRICS_SHARE", "1.5"],
    ["PUBLIC_METRICS_SHARE", "-1"],
    ["PUBLIC_METRICS_SHARE", "half"],
  ])("end the build where %s is %s", (name, value) => {
    expect(() => readMeasuring({ [name]: value })).toThrow(name);
  });
});
