import { QUIET, SATURATION, type Load } from "./measure/loads.ts";
import type { LoadFigures, LoadRow, Results } from "./results.ts";
import type { ServerName } from "./servers/server.ts";

/** A goal of the room, and how far this run is from it. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** null where the run does not say: something that it compares was not measured. */
  readonly isMet: boolean | null;
}

const IDLE_MAX_KB = 80;
const RESUME_P99_MAX_MS = 100;
const SATURATION_CPU_MAX_S = 0.45;

/** Compares what a run has found with the goals. Most are ratios, so that the machine does not matter. */
export function judge(results: Results): readonly Goal[] {
  const saturated = (server: ServerName): LoadFigures | null => figuresUnder(results, server, SATURATION);
  const quiet = (server: ServerName): LoadFigures | null => figuresUnder(results, server, QUIET);
  const cpu = { what: "CPU for 100,000 deliveries at 135,000/s", unit: "s", value: cpuOf(saturated("ours")) } as const;
  const p50 = (figures: LoadFigures | null): number | null => figures?.p50Ms.median ?? null;
  const p99 = (figures: LoadFigures | null): number | null => figures?.p99Ms.median ?? null;
  return [
    holding(results),
    atMost(
      { what: "p50 at 135,000/s", unit: "ms", value: p50(saturated("ours")) },
      p50(saturated("socketio")),
      "socket.io's",
    ),
    atMost(cpu, SATURATION_CPU_MAX_S),
    atMost(cpu, times(1.15, cpuOf(saturated("socketio"))), "1.15 x socket.io's"),
    atMost(cpu, times(0.6, cpuOf(saturated("durable"))), "0.6 x the durable Node peer's"),
    atMost(
      { what: "p50 at 900/s", unit: "ms", value: p50(quiet("ours")) },
      times(1.8, p50(quiet("bare"))),
      "1.8 x the bare object's",
    ),
    atMost({ what: "p99 at 900/s", unit: "ms", value: p99(quiet("ours")) }, p99(quiet("bare")), "the bare object's"),
    ...[100, 500].map((clients) => larger(results, clients)),
    atMost({ what: "memory of an idle socket", unit: "kB", value: idleKilobytes(results) }, IDLE_MAX_KB),
    atMost(
      { what: "resume of 500 events without a history request, p99", unit: "ms", value: resumeP99Ms(results) },
      RESUME_P99_MAX_MS,
    ),
  ];
}

/** A figure of the room; null where it was not measured. */
interface Measure {
  readonly what: string;
  readonly unit: "ms" | "s" | "kB";
  readonly value: number | null;
}

/** @param whose what the limit is, where it is not a number of the goal itself */
function atMost({ what, unit, value }: Measure, limit: number | null, whose?: string): Goal {
  const write = (figure: number | null): string => (figure === null ? "not measured" : `${figure.toFixed(2)} ${unit}`);
  return {
    what,
    goal: whose === undefined ? `<= ${write(limit)}` : `<= ${whose} (${write(limit)})`,
    measured: write(value),
    isMet: value === null || limit === null ? null : value <= limit,
  };
}

const rate = (perSecond: number | null): string =>
  perSecond === null ? "not measured" : `${Math.round(perSecond).toLocaleString("en")}/s`;

/** The load that the room has to bear, and where two others are under it. */
function holding(results: Results): Goal {
  const delivered = (server: ServerName): string =>
    rate(figuresUnder(results, server, SATURATION)?.deliveredPerSecond.median ?? null);
  const row = rowUnder(results, "ours", SATURATION);
  const rounds = `in ${row?.held ?? 0} of ${row?.rounds ?? 0} rounds`;
  return {
    what: "room of 30, open loop",
    goal: "holds 135,000/s",
    measured: `${delivered("ours")} ${rounds}; bare object ${delivered("bare")}, durable Node peer ${delivered("durable")}`,
    isMet: row === undefined ? null : row.held > row.rounds / 2,
  };
}

/** The best rate of a larger room against the bare object's. */
function larger(results: Results, clients: number): Goal {
  const ours = bestRate(results, "ours", clients);
  const wanted = times(2, bestRate(results, "bare", clients));
  return {
    what: `room of ${clients}`,
    goal: `>= 2 x the bare object's best rate (${rate(wanted)})`,
    measured: rate(ours),
    isMet: ours === null || wanted === null ? null : ours >= wanted,
  };
}

/** The most that a server delivered in a room of this size, whether it held the load or not. What it had to catch up with does not count. */
export function bestRate({ loads }: Results, server: ServerName, clients: number): number | null {
  const rates = loads.flatMap((row) =>
    row.server === server && row.load.clients === clients && row.figures !== null
      ? [Math.min(row.figures.deliveredPerSecond.median, row.load.deliveriesPerSecond)]
      : [],
  );
  return rates.length === 0 ? null : Math.max(...rates);
}

const rowUnder = ({ loads }: Results, server: ServerName, load: Load): LoadRow | undefined =>
  loads.find(
    (row) =>
      row.server === server &&
      row.load.clients === load.clients &&
      row.load.deliveriesPerSecond === load.deliveriesPerSecond,
  );

const figuresUnder = (results: Results, server: ServerName, load: Load): LoadFigures | null =>
  rowUnder(results, server, load)?.figures ?? null;

const cpuOf = (figures: LoadFigures | null): number | null => figures?.cpuPer100kS.median ?? null;

const idleKilobytes = ({ idle }: Results): number | null => {
  const bytes = idle.find(({ server }) => server === "ours")?.bytesPerSocket?.median;
  return bytes === undefined ? null : bytes / 1000;
};

const resumeP99Ms = ({ resume }: Results): number | null =>
  resume.find(({ server }) => server === "ours")?.p99Ms ?? null;

const times = (factor: number, value: number | null): number | null => (value === null ? null : factor * value);
