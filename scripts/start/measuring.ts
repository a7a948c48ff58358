import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { BEACON, withBeacon } from "../../web/app/page-headers.ts";

/** What a build decides about measuring. */
export interface Measuring {
  /** The site token of Cloudflare Web Analytics, which is public; null for a page without their beacon. */
  readonly beaconToken: string | null;
  /** The share of visits that measure themselves, from 0 to 1. */
  readonly share: number;
}

/**
 * Reads the settings that OPERATIONS.md names.
 *
 * @throws Error for a token or a share that is none: what is built would not do what its builder wanted
 */
export function readMeasuring(env: Readonly<Record<string, string | undefined>>): Measuring {
  const token = env["PUBLIC_CF_BEACON_TOKEN"] ?? "";
  if (!/^([0-9a-f]{32})?$/i.test(token)) throw new Error("PUBLIC_CF_BEACON_TOKEN is not a token of 32 hex digits");
  const share = Number(env["PUBLIC_METRICS_SHARE"] ?? "1");
  if (!(share >= 0 && share <= 1)) throw new Error("PUBLIC_METRICS_SHARE is not a number from 0 to 1");
  return { beaconToken: token === "" ? null : token, share };
}

/**
 * Puts what the build decides about measuring into the page: the share of visits, where it is not all, and the beacon's tag
 * with the headers that it needs, where there is a token. Otherwise the page is as it was.
 */
export const withMeasuring = (measuring: Measuring): Plugin => {
  let outDir = "";
  return {
    name: "measuring",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    // After Vite has looked for scripts to bundle.
    transformIndexHtml: { order: "post", handler: () => measuringTags(measuring) },
    closeBundle() {
      if (measuring.beaconToken === null) return;
      const headers = join(outDir, "_headers");
      writeFileSync(headers, withBeacon(readFileSync(headers, "utf8")));
    },
  };
};

/** The tags that `web/app/metrics` reads. The beacon's is asleep: it has no type that a browser runs. */
function measuringTags({ share, beaconToken }: Measuring): HtmlTagDescriptor[] {
  const shareTag: HtmlTagDescriptor = { tag: "meta", attrs: { name: "cfm-metrics-share", content: String(share) } };
  const beacon = {
    type: "text/x-asleep",
    src: BEACON.script,
    "data-cf-beacon": JSON.stringify({ token: beaconToken }),
  };
  return [
    ...(share === 1 ? [] : [shareTag]),
    ...(beaconToken === null ? [] : [{ tag: "script", attrs: beacon, injectTo: "head" } as const]),
  ];
}
