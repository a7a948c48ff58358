import type { Clock, TimerId } from "../../../web/client/clock.ts";

/**
 * The time of a client in a hurry: everything that it waits for comes so many times sooner, so that heartbeats, patience
 * and back-off fit into a test. The server's time stays as it is; a client takes nothing of its own clock for it (RS-7).
 */
export class HastyClock implements Clock {
  readonly #haste: number;
  readonly #beganAt = Date.now();
  readonly #beganMs = performance.now();

  /** @param haste how many times faster than real time */
  constructor(haste: number) {
    this.#haste = haste;
  }

  now(): number {
    return Math.round(this.#beganAt + (performance.now() - this.#beganMs) * this.#haste);
  }

  setTimeout(run: () => void, delayMs: number): TimerId {
    return Number(setTimeout(run, delayMs / this.#haste));
  }

  clearTimeout(timer: TimerId): void {
    clearTimeout(timer);
  }
}
