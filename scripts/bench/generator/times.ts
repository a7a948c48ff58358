import { percentile } from "../statistics.ts";
import type { Spread } from "./job.ts";

/** Collects very many times without a thought for each. Beyond what was expected it only counts. */
export class Times {
  readonly #values: Float64Array;
  #count = 0;

  /** @param expected how many there will be at most */
  constructor(expected: number) {
    this.#values = new Float64Array(expected);
  }

  get count(): number {
    return this.#count;
  }

  add(ms: number): void {
    this.#values[this.#count] = ms;
    this.#count += 1;
  }

  spread(): Spread {
    const sorted = this.#values.slice(0, this.#count).sort();
    return { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: percentile(sorted, 1) };
  }
}
