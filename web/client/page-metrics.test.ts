import { afterEach, expect, it, vi } from "vitest";
import type { PageMetrics } from "../../generated/types.ts";
import { sendPageMetrics } from "./page-metrics.ts";

afterEach(() => vi.unstubAllGlobals());

const metrics: PageMetrics = { route: "signIn", metrics: [{ name: "LCP", value: 812.4, rating: "good" }] };

it("goes as JSON without the session's cookie, and outlives the page", () => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", async (...request: readonly unknown[]) => {
    asked.push(...request);
    return Promise.resolve(new Response());
  });
  sendPageMetrics(metrics);
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify(metrics);
  expect(asked).toEqual(["/api/rum", { method: "POST", keepalive: true, credentials: "omit", headers, body }]);
});

it("that cannot be sent is no failure", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", note);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  sendPageMetrics(metrics);
  await new Promise((done) => void setTimeout(done, 0));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
