import type { PageMetrics } from "../../generated/types.ts";

/**
 * Tells the server what a visit measured. It outlives the page that is just being left, and waits for nothing: whether it
 * arrives makes no difference to anyone. Not by `sendBeacon`, which would send the session's cookie along: nobody shall be
 * able to say who measured.
 */
export function sendPageMetrics(metrics: PageMetrics): void {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(metrics);
  fetch("/api/rum", { method: "POST", keepalive: true, credentials: "omit", headers, body }).catch(() => undefined);
}
