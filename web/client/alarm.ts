import type { Clock, TimerId } from "./clock.ts";

/** The longest time that the timers of platforms can hold; they take a longer one for none. */
const LONGEST_MS = 2 ** 31 - 1;

/** One timer that can be set anew; an earlier setting is forgotten. */
export class Alarm {
  readonly #clock: Clock;
  #timer: TimerId | undefined;
  #due: { readonly at: number; readonly ring: () => void } | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isSet(): boolean {
    return this.#timer !== undefined;
  }

  /** Runs `ring` once in `delayMs` milliseconds, in 24 days at the latest. */
  set(delayMs: number, ring: () => void): void {
    this.clear();
    const waitMs = Math.min(LONGEST_MS, Math.max(0, delayMs));
    this.#due = { at: this.#clock.now() + waitMs, ring };
    this.#timer = this.#clock.setTimeout(() => this.#ring(), waitMs);
  }

  /** Rings now if it should have rung by the clock: timers stand still while a machine sleeps. */
  catchUp(): void {
    if (this.#due !== null && this.#clock.now() >= this.#due.at) this.#ring();
  }

  clear(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = null;
  }

  #ring(): void {
    const due = this.#due;
    this.clear();
    due?.ring();
  }
}
