import type { Load } from "./measure/loads.ts";
import type { LoadSample } from "./measure/measure.ts";
import type { ServerName } from "./servers/server.ts";
import { figure, percentile, type Figure } from "./statistics.ts";

/** What came of one attempt to measure something. */
export type Outcome<Value> =
  | { readonly kind: "measured"; readonly value: Value }
  | { readonly kind: "failed"; readonly reason: string };

/** One attempt, with what it was about. */
export interface Attempt<Value> {
  readonly server: ServerName;
  readonly outcome: Outcome<Value>;
}

export interface LoadAttempt extends Attempt<LoadSample> {
  readonly load: Load;
}

/** All that a run has tried. */
export interface Attempts {
  readonly loads: readonly LoadAttempt[];
  /** Bytes for each idle socket. */
  readonly idle: readonly Attempt<number>[];
  /** Milliseconds of each resume. */
  readonly resume: readonly Attempt<readonly number[]>[];
}

/** A server under a load, over all rounds. The figures are null where no round came to an end. */
export interface LoadRow {
  readonly server: ServerName;
  readonly load: Load;
  readonly rounds: number;
  /** In so many rounds it bore the load. */
  readonly held: number;
  /** In so many rounds the generator could not keep its own schedule. */
  readonly generatorBound: number;
  readonly figures: LoadFigures | null;
  /** Why rounds failed. */
  readonly failures: readonly string[];
}

export interface LoadFigures {
  readonly deliveredPerSecond: Figure;
  readonly p50Ms: Figure;
  readonly p99Ms: Figure;
  readonly cpuPer100kS: Figure;
  readonly generatorCpuPer100kS: Figure;
  readonly lagP99Ms: Figure;
  readonly residentBytes: Figure;
}

export interface IdleRow {
  readonly server: ServerName;
  readonly bytesPerSocket: Figure | null;
  readonly failures: readonly string[];
}

export interface ResumeRow {
  readonly server: ServerName;
  readonly times: number;
  /** Over all rounds; null where none came to an end. */
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly failures: readonly string[];
}

/** What a run has found. */
export interface Results {
  readonly loads: readonly LoadRow[];
  readonly idle: readonly IdleRow[];
  readonly resume: readonly ResumeRow[];
}

/** Sums the rounds up. */
export const summarise = ({ loads, idle, resume }: Attempts): Results => ({
  loads: groupBy(loads, ({ server, load }) => `${load.clients} ${load.deliveriesPerSecond} ${server}`).map(loadRow),
  idle: groupBy(idle, ({ server }) => server).map(idleRow),
  resume: groupBy(resume, ({ server }) => server).map(resumeRow),
});

function loadRow(attempts: Group<LoadAttempt>): LoadRow {
  const [{ server, load }] = attempts;
  const samples = measured(attempts);
  return {
    server,
    load,
    rounds: attempts.length,
    held: samples.filter(({ holds }) => holds).length,
    generatorBound: samples.filter(({ isGeneratorBound }) => isGeneratorBound).length,
    figures: figuresOf(samples),
    failures: failures(attempts),
  };
}

function figuresOf(samples: readonly LoadSample[]): LoadFigures | null {
  const over = (of: (sample: LoadSample) => number): Figure => figure(samples.map(of));
  return samples.length === 0
    ? null
    : {
        deliveredPerSecond: over((sample) => sample.deliveredPerSecond),
        p50Ms: over((sample) => sample.p50Ms),
        p99Ms: over((sample) => sample.p99Ms),
        cpuPer100kS: over((sample) => sample.cpuPer100kS),
        generatorCpuPer100kS: over((sample) => sample.generatorCpuPer100kS),
        lagP99Ms: over((sample) => sample.lagP99Ms),
        residentBytes: over((sample) => sample.residentBytes),
      };
}

function idleRow(attempts: Group<Attempt<number>>): IdleRow {
  const bytes = measured(attempts);
  return {
    server: attempts[0].server,
    bytesPerSocket: bytes.length === 0 ? null : figure(bytes),
    failures: failures(attempts),
  };
}

function resumeRow(attempts: Group<Attempt<readonly number[]>>): ResumeRow {
  const times = measured(attempts).flat();
  const sorted = [...times].sort((a, b) => a - b);
  return {
    server: attempts[0].server,
    times: times.length,
    p50Ms: times.length === 0 ? null : percentile(sorted, 0.5),
    p99Ms: times.length === 0 ? null : percentile(sorted, 0.99),
    failures: failures(attempts),
  };
}

const measured = <Value>(attempts: readonly Attempt<Value>[]): readonly Value[] =>
  attempts.flatMap(({ outcome }) => (outcome.kind === "measured" ? [outcome.value] : []));

const failures = (attempts: readonly Attempt<unknown>[]): readonly string[] =>
  attempts.flatMap(({ outcome }) => (outcome.kind === "failed" ? [outcome.reason] : []));

type Group<Item> = readonly [Item, ...Item[]];

/** Items with the same key, in the order in which the keys came. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
