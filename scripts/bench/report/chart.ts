import { describeMachine, type Machine } from "../machine.ts";
import { SATURATION } from "../measure/loads.ts";
import type { LoadRow, Results } from "../results.ts";
import { CONTESTANTS } from "../servers/contestants.ts";
import type { Figure } from "../statistics.ts";
import { element, textElement, type Attributes } from "./svg.ts";

const WIDTH = 860;
const ROW_HEIGHT = 34;
const TOP = 92;
const BOTTOM = 82;
const BAR_HEIGHT = 16;

/** Where the names and the two panels stand, left to right. */
const NAMES_X = 24;
const PANELS = {
  delivered: { x: 218, width: 220 },
  cpu: { x: 566, width: 190 },
} as const;

/** An opaque card, so that it is readable on any page; it follows a dark system. */
const STYLE = `
  .card { fill: #ffffff; stroke: #d0d7de } .text { fill: #24292f } .faint { fill: #57606a } .axis { stroke: #afb8c1 }
  .bar { fill: #8c959f } .ours { fill: #0969da } .range { stroke: #24292f }
  text { font: 13px system-ui, sans-serif } .title { font-size: 16px; font-weight: 600 } .bold { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .card { fill: #161b22; stroke: #30363d } .text { fill: #e6edf3 } .faint { fill: #9198a1 } .axis { stroke: #484f58 }
    .bar { fill: #6e7681 } .ours { fill: #4493f8 } .range { stroke: #e6edf3 }
  }
`;

const FOOTNOTES = [
  "Medians and ranges of the rounds; the dashed line is what was offered. Open loop, plain workerd serve on loopback.",
  "Only this room and the durable peers have stored what they deliver.",
] as const;

/** Every server under the same load: what it delivers, how late, and at what price. */
export function roomChart(results: Results, machine: Machine): string {
  const rows = results.loads.filter(({ load }) => load === SATURATION);
  const height = TOP + rows.length * ROW_HEIGHT + BOTTOM;
  const title = "A room of 30 under 135,000 deliveries a second";
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: "img",
      "aria-labelledby": "title desc",
    },
    [
      textElement("title", { id: "title" }, title),
      textElement("desc", { id: "desc" }, rows.map(inWords).join(" ")),
      textElement("style", {}, STYLE),
      element("rect", { class: "card", x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 8 }),
      label(NAMES_X, 34, title, { class: "text title" }),
      label(NAMES_X, 72, "server", { class: "faint" }),
      label(PANELS.delivered.x, 72, "delivered a second, p50 latency", { class: "faint" }),
      label(PANELS.cpu.x, 72, "CPU seconds for 100,000 deliveries", { class: "faint" }),
      ...rows.flatMap((row, at) => rowElements(row, TOP + at * ROW_HEIGHT, scalesOf(rows))),
      offeredLine(height),
      ...FOOTNOTES.map((note, at) => label(NAMES_X, height - 54 + at * 20, note, { class: "faint" })),
      label(NAMES_X, height - 14, describeMachine(machine), { class: "faint" }),
    ],
  );
}

/** How many pixels there are for one of each. */
interface Scales {
  readonly perDelivery: number;
  readonly perCpuSecond: number;
}

const scalesOf = (rows: readonly LoadRow[]): Scales => ({
  perDelivery: PANELS.delivered.width / SATURATION.deliveriesPerSecond,
  perCpuSecond: PANELS.cpu.width / Math.max(0.01, ...rows.map(({ figures }) => figures?.cpuPer100kS.max ?? 0)),
});

function rowElements(row: LoadRow, y: number, { perDelivery, perCpuSecond }: Scales): readonly string[] {
  const { figures, server } = row;
  const name = label(NAMES_X, y + 13, CONTESTANTS[server].title, { class: server === "ours" ? "text bold" : "text" });
  if (figures === null) return [name, label(PANELS.delivered.x, y + 13, "failed", { class: "faint" })];
  const { deliveredPerSecond, p50Ms, cpuPer100kS } = figures;
  const kind = server === "ours" ? "ours" : "bar";
  const delivered = `${thousands(deliveredPerSecond.median)}, ${latency(p50Ms.median)}`;
  return [
    name,
    ...bar(PANELS.delivered.x, y, deliveredPerSecond, perDelivery, kind),
    label(PANELS.delivered.x + PANELS.delivered.width + 10, y + 13, delivered, { class: "text" }),
    ...bar(PANELS.cpu.x, y, cpuPer100kS, perCpuSecond, kind),
    label(PANELS.cpu.x + PANELS.cpu.width + 10, y + 13, `${cpuPer100kS.median.toFixed(2)} s`, { class: "text" }),
  ];
}

/** A bar as long as the median, with a line from the least to the most. */
function bar(x: number, y: number, { median, min, max }: Figure, scale: number, kind: string): readonly string[] {
  const range = {
    class: "range",
    x1: pixels(x + min * scale),
    x2: pixels(x + max * scale),
    y1: y + BAR_HEIGHT / 2,
    y2: y + BAR_HEIGHT / 2,
  };
  return [
    element("rect", { class: kind, x, y, width: pixels(median * scale), height: BAR_HEIGHT, rx: 2 }),
    element("line", range),
  ];
}

const offeredLine = (height: number): string => {
  const x = PANELS.delivered.x + PANELS.delivered.width;
  return element("line", {
    class: "axis",
    x1: x,
    x2: x,
    y1: TOP - 6,
    y2: height - BOTTOM + 2,
    "stroke-dasharray": "3 3",
  });
};

const label = (x: number, y: number, text: string, attributes: Attributes): string =>
  textElement("text", { x, y, ...attributes }, text);

const pixels = (value: number): number => Math.round(value * 10) / 10;
const thousands = (value: number): string => `${Math.round(value / 1000)}k/s`;
const latency = (ms: number): string => (ms < 100 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(1)} s`);

function inWords({ server, figures }: LoadRow): string {
  const { title } = CONTESTANTS[server];
  if (figures === null) return `${title}: failed.`;
  const { deliveredPerSecond, p50Ms, cpuPer100kS } = figures;
  return `${title}: ${thousands(deliveredPerSecond.median)}, p50 ${latency(p50Ms.median)}, ${cpuPer100kS.median.toFixed(2)} CPU seconds.`;
}
