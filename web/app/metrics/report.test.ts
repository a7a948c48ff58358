import { expect, it } from "vitest";
import type { PageMetric } from "../../../generated/types.ts";
import { Report, type Measured } from "./report.ts";

const measured = (name: PageMetric["name"], value: number, more: Partial<Measured> = {}): Measured => ({
  id: `v6-${name}`,
  metric: { name, value, rating: "good" },
  route: "signIn",
  navigation: "navigate",
  ...more,
});
const finish = (report: Report) => report.finish("desktop", "1.0.0");
const visit = { route: "signIn", device: "desktop", navigation: "navigate", release: "1.0.0" } as const;

it("nothing measured is nothing to tell", () => {
  expect(finish(new Report())).toEqual([]);
});

it("tells the newest value of each measurement, once in the life of the page", () => {
  const report = new Report();
  report.take(measured("LCP", 100));
  report.take(measured("CLS", 0.1));
  report.take(measured("LCP", 120));
  expect(finish(report)).toEqual([{ ...visit, metrics: [measured("LCP", 120).metric, measured("CLS", 0.1).metric] }]);
  report.take(measured("CLS", 0.2));
  expect(finish(report)).toEqual([]);
});

it("tells later what came later, and again in a page that was woken up", () => {
  const report = new Report();
  report.take(measured("LCP", 100));
  finish(report);
  report.take(measured("INP", 24));
  expect(finish(report)).toEqual([{ ...visit, metrics: [measured("INP", 24).metric] }]);
  report.take(measured("LCP", 5, { id: "v6-again", navigation: "back-forward-cache" }));
  expect(finish(report)).toEqual([
    { ...visit, navigation: "back-forward-cache", metrics: [measured("LCP", 5).metric] },
  ]);
});

it("tells apart what was measured at the sign-in and in the messenger", () => {
  const report = new Report();
  report.take(measured("LCP", 100));
  report.take(measured("INP", 24, { route: "messenger" }));
  report.take(measured("FCP", 90));
  expect(finish(report)).toEqual([
    { ...visit, metrics: [measured("LCP", 100).metric, measured("FCP", 90).metric] },
    { ...visit, route: "messenger", metrics: [measured("INP", 24).metric] },
  ]);
});
