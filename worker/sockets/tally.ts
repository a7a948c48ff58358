import { waitMs, withNow, type Window } from "./windows.ts";

/**
 * Counts something against a window, for each key of its own. Memory only: for windows no longer than an object is idle
 * before it hibernates.
 */
export class Tally {
  readonly #window: Window;
  readonly #times = new Map<string, readonly number[]>();

  constructor(window: Window) {
    this.#window = window;
  }

  /** How long one more has to wait, milliseconds; 0 when it fits now. */
  waitMs(key: string, now: number): number {
    return waitMs(this.#times.get(key) ?? [], [this.#window], now);
  }

  /** Counts one more, whether it fits or not. */
  count(key: string, now: number): void {
    this.#times.set(key, withNow(this.#times.get(key) ?? [], this.#window.max, now));
  }

  forget(key: string): void {
    this.#times.delete(key);
  }
}
