import type { LanguageName } from "./languages.ts";

/** How to get at a server. */
interface Target {
  readonly language: LanguageName;
  /** The address of each client. */
  readonly urls: readonly string[];
}

/** Every client sends in its turn, at a fixed rate whatever the server does. */
export interface LoadJob extends Target {
  readonly kind: "load";
  /** One message to so many clients is so many deliveries. */
  readonly deliveriesPerSecond: number;
  readonly windowMs: number;
}

/** Clients come and then say nothing. */
export interface IdleJob extends Target {
  readonly kind: "idle";
  /** So many have come before the first look at the server's memory. */
  readonly few: number;
}

/** A client comes back again and again, and has missed as many events each time. */
export interface ResumeJob extends Target {
  readonly kind: "resume";
  readonly missed: number;
  readonly times: number;
}

export type Job = LoadJob | IdleJob | ResumeJob;

export interface LoadReport {
  readonly kind: "load";
  /** How long was looked at. */
  readonly measuredMs: number;
  readonly deliveredPerSecond: number;
  /** From when a message was due to when a client had it. */
  readonly latencyMs: Spread;
  /** Deliveries that never came, also not within a second after the end; null where the server was too far behind to wait. */
  readonly missing: number | null;
  /** The first thing the server complained about. */
  readonly complaint: string | null;
  /** How late the generator itself was with sending. */
  readonly lagMs: Spread;
  /** Seconds of processor time that the generator took. */
  readonly generatorCpuS: number;
}

export interface IdleReport {
  readonly kind: "idle";
}

export interface ResumeReport {
  readonly kind: "resume";
  /** From dialling to `caughtUp`, each time. */
  readonly caughtUpAfterMs: readonly number[];
}

export type Report = LoadReport | IdleReport | ResumeReport;

/** Percentiles of times. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Where a job is, told to whoever looks at the server: both come twice, at the beginning and end of what is looked at. */
export type Progress = "begin" | "end";

/** What the generator's process says. */
export type Saying =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "failed"; readonly reason: string };
