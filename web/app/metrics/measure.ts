import { onCLS, onFCP, onINP, onLCP, onTTFB, type Metric } from "web-vitals";
import type { PageDevice, PageMetric, PageMetrics, PageRoute } from "../../../generated/types.ts";
import { version } from "../../../package.json";
import { sendPageMetrics } from "../../client/page-metrics.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import type { Shelf } from "../state/storage.ts";
import { wakeBeacon } from "./beacon.ts";
import { isMeasured } from "./is-measured.ts";
import { Report, type Measured } from "./report.ts";

/** The largest that the contract takes. */
const MAX_VALUE = 600_000;

/** The parts of the app that say where something was measured. */
type MeasuredApp = Pick<MessengerApp, "session" | "desktop">;

/**
 * Measures how the page feels to the person, and tells the server when it is hidden or left; nothing of the person. Begins
 * late on purpose: the browser remembers what came before.
 *
 * @param tab the shelf of this tab, which remembers whether it measures
 */
export function measure(app: MeasuredApp, tab: Shelf, send: (metrics: PageMetrics) => void = sendPageMetrics): void {
  const isAutomated = navigator.webdriver;
  if (!isAutomated) wakeBeacon(document);
  const share = Number(document.querySelector<HTMLMetaElement>("meta[name=cfm-metrics-share]")?.content ?? 1);
  if (!isMeasured(tab, { share, isAutomated, random: Math.random() })) return;
  const report = new Report();
  const take = (metric: Metric): void => {
    const measured = toMeasured(metric, routeOf(app));
    if (measured !== null) report.take(measured);
  };
  for (const listen of [onCLS, onFCP, onINP, onLCP, onTTFB]) listen(take);
  // Those listeners hear of it on its way down from the window, so before the document does.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    for (const metrics of report.finish(deviceOf(app), version)) send(metrics);
  });
}

const routeOf = ({ session }: MeasuredApp): PageRoute => (session.phase.kind === "signedIn" ? "messenger" : "signIn");

const deviceOf = ({ desktop }: MeasuredApp): PageDevice => (desktop.compact ? "phone" : "desktop");

function toMeasured({ id, name, value, rating, navigationType }: Metric, route: PageRoute): Measured | null {
  // Moving about inside the page is not asked for.
  if (navigationType === "soft-navigation") return null;
  const metric: PageMetric = { name, value: Math.min(value, MAX_VALUE), rating };
  return { id, metric, route, navigation: navigationType };
}
