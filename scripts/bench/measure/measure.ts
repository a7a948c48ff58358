import type { Job, LoadReport, Progress, Report } from "../generator/job.ts";
import type { BenchServer } from "../servers/server.ts";
import { generate } from "./generate.ts";
import type { Load } from "./loads.ts";
import { usageOf, type Usage } from "./processes.ts";

/** A server under a load, once. */
export interface LoadSample {
  readonly deliveredPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Seconds of the server's processor time for 100,000 deliveries. */
  readonly cpuPer100kS: number;
  /** The same of the generator. */
  readonly generatorCpuPer100kS: number;
  /** How late the generator was with sending: 1 % of the messages were later than this. */
  readonly lagP99Ms: number;
  /** Memory of the server at the end: what it buffers shows here. */
  readonly residentBytes: number;
  /** Deliveries that never came; null where the server was too far behind to wait for them. */
  readonly missing: number | null;
  /** The first thing that the server complained about. */
  readonly complaint: string | null;
  readonly holds: boolean;
  /** Whether the generator did not keep its own schedule: the figures say nothing about the server then. */
  readonly isGeneratorBound: boolean;
}

/** Delivered of what was offered, while it is offered. */
export const HOLDS_SHARE = 0.98;
const HOLDS_P99_MS = 500;
const GENERATOR_KEEPS_P99_MS = 25;
/** For connecting, warming up and what is still on its way. */
const SLACK_MS = 15_000;

export async function measureLoad(server: BenchServer, load: Load): Promise<LoadSample> {
  const { clients, deliveriesPerSecond, windowMs } = load;
  const { language } = server;
  const job = { kind: "load", language, urls: server.urls(clients), deliveriesPerSecond, windowMs } as const;
  const { report, begin, end } = await observe(server, job, windowMs + SLACK_MS);
  if (report.kind !== "load") throw new Error("another job was reported");
  const per100k = 100_000 / (report.deliveredPerSecond * (report.measuredMs / 1000));
  const isGeneratorBound = report.lagMs.p99 > GENERATOR_KEEPS_P99_MS;
  return {
    deliveredPerSecond: report.deliveredPerSecond,
    p50Ms: report.latencyMs.p50,
    p99Ms: report.latencyMs.p99,
    cpuPer100kS: (end.cpuS - begin.cpuS) * per100k,
    generatorCpuPer100kS: report.generatorCpuS * per100k,
    lagP99Ms: report.lagMs.p99,
    residentBytes: end.residentBytes,
    missing: report.missing,
    complaint: report.complaint,
    holds: doesHold(report, deliveriesPerSecond),
    isGeneratorBound,
  };
}

/** Whether a server bears a load: what is offered arrives, all of it, and in bounded time. */
export const doesHold = (
  { deliveredPerSecond, missing, latencyMs }: Pick<LoadReport, "deliveredPerSecond" | "missing" | "latencyMs">,
  offeredPerSecond: number,
): boolean => deliveredPerSecond >= HOLDS_SHARE * offeredPerSecond && missing === 0 && latencyMs.p99 <= HOLDS_P99_MS;

/**
 * Lets `few` people come, and then further devices of theirs. That one more person is there is told to all, and what a
 * server keeps of talk would be counted as the sockets' own; that they have one more device is told to nobody.
 *
 * @returns bytes for each of the further sockets
 */
export async function measureIdle(server: BenchServer, few: number, many: number): Promise<number> {
  const { language } = server;
  const job = { kind: "idle", language, urls: server.urls(many, few), few } as const;
  const { begin, end } = await observe(server, job, 2 * SLACK_MS);
  return (end.residentBytes - begin.residentBytes) / (many - few);
}

/** @returns how long each return took, from dialling to `caughtUp` */
export async function measureResume(server: BenchServer, missed: number, times: number): Promise<readonly number[]> {
  const { language } = server;
  const job = { kind: "resume", language, urls: server.urls(2), missed, times } as const;
  const report = await generate(job, 2 * SLACK_MS, () => undefined);
  if (report.kind !== "resume") throw new Error("another job was reported");
  return report.caughtUpAfterMs;
}

interface Observed {
  readonly report: Report;
  readonly begin: Usage;
  readonly end: Usage;
}

/** Does a job, and looks at the server where it begins and where it ends. */
async function observe({ groupId }: BenchServer, job: Job, withinMs: number): Promise<Observed> {
  const usages = new Map<Progress, Usage>();
  const report = await generate(job, withinMs, (progress) => void usages.set(progress, usageOf(groupId)));
  const begin = usages.get("begin");
  const end = usages.get("end");
  if (begin === undefined || end === undefined) throw new Error("the generator did not say where it was");
  return { report, begin, end };
}
