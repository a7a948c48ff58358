import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SATURATION } from "../measure/loads.ts";
import { summarise } from "../results.ts";
import { failedWith, measuredAs } from "../testing/samples.ts";
import { roomChart } from "./chart.ts";
import { element, textElement } from "./svg.ts";

const TOKEN = /<(?<close>\/)?(?<name>[a-z]+)(?<attributes>(?: [a-zA-Z0-9:-]+="[^"<>]*")*)(?<empty>\/)?>|[^<>]+/gu;

/** What is wrong with a document of elements, attributes and text; null for nothing. */
function flaw(document: string): string | null {
  const open: string[] = [];
  let readUpTo = 0;
  for (const { 0: token, index, groups = {} } of document.matchAll(TOKEN)) {
    if (index !== readUpTo) return `not readable at ${readUpTo}`;
    readUpTo += token.length;
    if (/&(?!amp;|lt;|gt;|quot;)/u.test(token)) return `a bare & in ${token}`;
    const { name } = groups;
    if (name === undefined || groups["empty"] !== undefined) continue;
    if (groups["close"] === undefined) open.push(name);
    else if (open.pop() !== name) return `${name} is closed and was not open`;
  }
  if (readUpTo !== document.length) return `not readable at ${readUpTo}`;
  return open.length === 0 ? null : `${open.join(", ")} stays open`;
}

const results = summarise({
  loads: [
    measuredAs("ours", SATURATION, { p50Ms: 1.9, cpuPer100kS: 0.45 }),
    measuredAs("bare", SATURATION, { deliveredPerSecond: 61_700, p50Ms: 900, cpuPer100kS: 1.4, holds: false }),
    failedWith("ws", SATURATION, "<gone> & away"),
  ],
  idle: [],
  resume: [],
});
const machine = { platform: "local workerd 1 & Node 24", date: "2026-11-21" };

describe("roomChart", () => {
  const chart = roomChart(results, machine);

  it("is well-formed", () => {
    expect(flaw(chart)).toBeNull();
  });

  it("says in words what it shows, for who cannot see it", () => {
    expect(chart).toContain('role="img" aria-labelledby="title desc"');
    expect(chart).toContain('<title id="title">A room of 30 under 135,000 deliveries a second</title>');
    expect(chart).toContain("this room: 135k/s, p50 1.9 ms, 0.45 CPU seconds.");
    expect(chart).toContain("bare Durable Object: 62k/s, p50 0.9 s, 1.40 CPU seconds.");
    expect(chart).toContain("ws: failed.");
  });

  it("draws bars in proportion", () => {
    const widths = [...chart.matchAll(/class="(?:ours|bar)" [^>]*?width="([\d.]+)"/gu)].map(([, width]) =>
      Number(width),
    );
    const [ours = 0, oursCpu = 0, bare = 0, bareCpu = 0] = widths;
    expect(bare / ours).toBeCloseTo(61_700 / 135_000, 2);
    expect(oursCpu / bareCpu).toBeCloseTo(0.45 / 1.4, 2);
    expect(widths).toHaveLength(4);
  });

  it("is drawn also where nothing was measured", () => {
    expect(flaw(roomChart(summarise({ loads: [], idle: [], resume: [] }), machine))).toBeNull();
  });
});

describe("element", () => {
  it("is well-formed whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (attribute, text) => {
        const inner = textElement("text", { x: 1, class: attribute }, text);
        expect(flaw(element("svg", {}, [inner, element("line", {})]))).toBeNull();
      }),
    );
  });
});
