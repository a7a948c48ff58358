import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig, type Flags, type Result, type RunnerResult } from "lighthouse";
import { chromiumArgs, chromiumPath } from "../setup/chromium-flags.ts";
import { BUDGETS, type Category, type Device, type Flaw, type Look, type Scores } from "./budgets.ts";

/** What Lighthouse found, and its own report for people. */
export interface LookWithReport extends Look {
  readonly html: string;
}

/** Lighthouse's names for a recording without its beginning: it says nothing of the page. */
const UNRECORDED = ["NO_NAVSTART", "NO_TRACING_STARTED"];

/** So often a look is recorded anew before it counts as failed. */
const RECORDINGS_MAX = 3;

/** Looks at a page as somebody who is there for the first time, in a browser of its own. */
export async function lookAt(url: string, device: Device): Promise<LookWithReport> {
  for (let recording = 1; ; recording += 1) {
    const found = await record(url, device);
    const failed = found.lhr.runtimeError;
    if (failed === undefined) return lookOf(device, found);
    if (!UNRECORDED.includes(failed.code) || recording === RECORDINGS_MAX) throw new Error(failed.message);
    console.log(`${device}: ${failed.code}, recorded anew`);
  }
}

const lookOf = (device: Device, { lhr, report }: RunnerResult): LookWithReport => ({
  device,
  scores: scoresOf(lhr),
  flaws: flawsOf(lhr),
  html: typeof report === "string" ? report : "",
});

async function record(url: string, device: Device): Promise<RunnerResult> {
  const chrome = await launch({
    chromePath: chromiumPath,
    chromeFlags: ["--headless", ...chromiumArgs],
    // Its own list switches off parts of the browser that the page is measured with.
    logLevel: "silent",
  });
  try {
    const flags: Flags = { port: chrome.port, output: "html", logLevel: "error", onlyCategories: Object.keys(BUDGETS) };
    const found = await lighthouse(url, flags, device === "desktop" ? desktopConfig : undefined);
    if (found === undefined) throw new Error("Lighthouse gave no result");
    return found;
  } finally {
    chrome.kill();
  }
}

/** A category that Lighthouse could not judge counts as nothing reached. */
function scoresOf({ categories }: Result): Scores {
  const score = (category: Category): number => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
  };
}

function flawsOf({ audits, categories }: Result): readonly Flaw[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return weighed.flatMap(({ id }) => {
    const audit = audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 0.9) return [];
    return [{ id, title: audit.title, value: audit.displayValue ?? "" }];
  });
}
