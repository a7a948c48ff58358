import type { Load } from "../measure/loads.ts";
import type { LoadSample } from "../measure/measure.ts";
import type { LoadAttempt } from "../results.ts";
import type { ServerName } from "../servers/server.ts";

/** A server that bears its load with ease. */
export const sample = (changes: Partial<LoadSample> = {}): LoadSample => ({
  deliveredPerSecond: 135_000,
  p50Ms: 1,
  p99Ms: 10,
  cpuPer100kS: 0.4,
  generatorCpuPer100kS: 0.2,
  lagP99Ms: 0.5,
  residentBytes: 100_000_000,
  missing: 0,
  complaint: null,
  holds: true,
  isGeneratorBound: false,
  ...changes,
});

/** An attempt that was measured. */
export const measuredAs = (server: ServerName, load: Load, changes: Partial<LoadSample> = {}): LoadAttempt => ({
  server,
  load,
  outcome: { kind: "measured", value: sample(changes) },
});

/** An attempt that was not. */
export const failedWith = (server: ServerName, load: Load, reason: string): LoadAttempt => ({
  server,
  load,
  outcome: { kind: "failed", reason },
});
