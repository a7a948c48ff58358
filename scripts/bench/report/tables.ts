import type { Goal } from "../goals.ts";
import { nameOf, type Load } from "../measure/loads.ts";
import { HOLDS_SHARE } from "../measure/measure.ts";
import type { LoadRow, Results } from "../results.ts";
import { CONTESTANTS } from "../servers/contestants.ts";
import type { ServerName } from "../servers/server.ts";
import type { Figure } from "../statistics.ts";
import type { Table } from "./table.ts";

const rounded = (value: number): string => Math.round(value).toLocaleString("en");
const fixed =
  (digits: number) =>
  (value: number): string =>
    value.toFixed(digits);
const kilobytes = (bytes: number): string => rounded(bytes / 1000);

/** A median with its range. */
const spread = ({ median, min, max }: Figure, write: (value: number) => string): string =>
  min === max ? write(median) : `${write(median)} (${write(min)}-${write(max)})`;

const titleOf = (server: ServerName): string => CONTESTANTS[server].title;

/** Everything that was found under loads: a row for each server under each. */
export const loadTable = ({ loads }: Results): Table => ({
  head: [
    "load",
    "server",
    "delivered/s",
    "p50 ms",
    "p99 ms",
    "CPU s/100k",
    "generator s/100k",
    "lag p99 ms",
    "RSS MB",
    "verdict",
  ],
  rows: loads.map((row) => [nameOf(row.load), titleOf(row.server), ...figureCells(row), verdict(row)]),
});

function figureCells({ figures }: LoadRow): readonly string[] {
  if (figures === null) return ["", "", "", "", "", "", ""];
  return [
    spread(figures.deliveredPerSecond, rounded),
    spread(figures.p50Ms, fixed(2)),
    spread(figures.p99Ms, fixed(1)),
    spread(figures.cpuPer100kS, fixed(2)),
    spread(figures.generatorCpuPer100kS, fixed(2)),
    spread(figures.lagP99Ms, fixed(1)),
    spread(figures.residentBytes, (bytes) => rounded(bytes / 1_000_000)),
  ];
}

function verdict({ rounds, held, generatorBound, failures }: LoadRow): string {
  const notes = [
    held === rounds ? "holds" : `holds in ${held} of ${rounds}`,
    ...(generatorBound === 0 ? [] : [`generator-bound in ${generatorBound}`]),
    ...(failures.length === 0 ? [] : [`failed in ${failures.length}: ${failures[0]}`]),
  ];
  return notes.join("; ");
}

/** The short form: a row for each server, a column for each load. */
export function overviewTable({ loads }: Results, columns: readonly Load[]): Table {
  const servers = [...new Set(loads.map(({ server }) => server))];
  const cell = (server: ServerName, load: Load): string => {
    const row = loads.find((each) => each.server === server && each.load === load);
    return row === undefined ? "" : overview(row);
  };
  return {
    head: ["server", ...columns.map(nameOf)],
    rows: servers.map((server) => [titleOf(server), ...columns.map((load) => cell(server, load))]),
  };
}

function overview(row: LoadRow): string {
  const { figures, held, load, rounds } = row;
  if (figures === null) return `failed: ${row.failures[0]}`;
  const { p50Ms, p99Ms, cpuPer100kS, deliveredPerSecond } = figures;
  const bound = row.generatorBound > 0 ? "<br>generator-bound" : "";
  const times = `${spread(p50Ms, fixed(2))} / ${spread(p99Ms, fixed(1))} ms`;
  const cpu = `<br>CPU ${spread(cpuPer100kS, fixed(2))} s`;
  if (held > rounds / 2) return `${times}${cpu}${bound}`;
  if (deliveredPerSecond.median >= HOLDS_SHARE * load.deliveriesPerSecond) return `**late**: ${times}${cpu}${bound}`;
  return `**collapses** at ${spread(deliveredPerSecond, (value) => `${rounded(value / 1000)}k`)}/s${bound}`;
}

/** Memory of idle sockets. */
export const idleTable = ({ idle }: Results): Table => ({
  head: ["server", "kB for an idle socket"],
  rows: idle.map(({ server, bytesPerSocket, failures }) => [
    titleOf(server),
    bytesPerSocket === null ? `failed: ${failures[0]}` : spread(bytesPerSocket, kilobytes),
  ]),
});

export const resumeTable = ({ resume }: Results): Table => ({
  head: ["server", "resumes of 500 events", "p50 ms", "p99 ms"],
  rows: resume.map(({ server, times, p50Ms, p99Ms, failures }) =>
    p50Ms === null || p99Ms === null
      ? [titleOf(server), `failed: ${failures[0]}`, "", ""]
      : [titleOf(server), rounded(times), fixed(1)(p50Ms), fixed(1)(p99Ms)],
  ),
});

export const goalTable = (goals: readonly Goal[]): Table => ({
  head: ["what", "goal", "measured", "met"],
  rows: goals.map(({ what, goal, measured, isMet }) => [
    what,
    goal,
    measured,
    isMet === null ? "?" : isMet ? "yes" : "no",
  ]),
});
