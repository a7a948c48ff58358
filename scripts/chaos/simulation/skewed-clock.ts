import type { Clock, TimerId } from "../../../web/client/clock.ts";

/** A machine's clock that somebody sets forwards and backwards, while time and timers run as before. */
export class SkewedClock implements Clock {
  readonly #time: Clock;
  #skewMs = 0;

  /** @param time what all machines share */
  constructor(time: Clock) {
    this.#time = time;
  }

  now(): number {
    return this.#time.now() + this.#skewMs;
  }

  setTimeout(run: () => void, delayMs: number): TimerId {
    return this.#time.setTimeout(run, delayMs);
  }

  clearTimeout(timer: TimerId): void {
    this.#time.clearTimeout(timer);
  }

  /** Somebody sets the clock to so much later, or earlier. */
  jump(ms: number): void {
    this.#skewMs += ms;
  }
}
