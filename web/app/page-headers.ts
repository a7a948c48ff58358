/** The origin that the page's headers allow for the verification widget, as they stand in `public/_headers`. */
const WIDGET_ORIGIN = "https://challenges.cloudflare.com";

/**
 * The page's headers for a server whose widget comes from somewhere else, as a local one's does.
 *
 * @param headers the content of `public/_headers`
 * @param widgetUrl where the widget's script comes from
 * @throws TypeError when that is no address
 */
export function withWidgetFrom(headers: string, widgetUrl: string): string {
  return headers.replaceAll(WIDGET_ORIGIN, new URL(widgetUrl).origin);
}

/** Cloudflare Web Analytics: the script of the beacon, and the origin that it reports to. */
export const BEACON = {
  script: "https://static.cloudflareinsights.com/beacon.min.js",
  reports: "https://cloudflareinsights.com",
} as const;

/**
 * The page's headers for a build with the beacon: its script may run and report, and nothing else of its origins may.
 *
 * @param headers the content of `public/_headers`
 * @throws Error when they are no longer written in the way that this changes
 */
export function withBeacon(headers: string): string {
  const open = headers
    .replace(/(?<=^ {2}Content-Security-Policy: default-src 'none'; script-src 'self')/m, ` ${BEACON.script}`)
    .replace(/(?<=; connect-src 'self')(?=;)/, ` ${BEACON.reports}`);
  if (open.length !== headers.length + BEACON.script.length + BEACON.reports.length + 2) {
    throw new Error("The page's headers have no place for the beacon");
  }
  return open;
}
