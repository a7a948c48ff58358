/** How a set of measured times spreads, in milliseconds. */
export interface Percentiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** The spread of times; NaN throughout where there are none. */
export function percentiles(timesMs: readonly number[]): Percentiles {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** The spread in words. */
export const describePercentiles = ({ count, p50, p95, p99, max }: Percentiles): string =>
  `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}, max ${ms(max)} (${count} measured)`;

/** Milliseconds as they stand in a report. */
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
