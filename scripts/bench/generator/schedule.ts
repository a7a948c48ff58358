/** Senders are independent, but a thread cannot be woken for each of very many messages: those share a moment. */
const FINEST_TICK_MS = 0.5;

export interface ScheduleOptions {
  readonly startMs: number;
  /** Messages in a second, all senders together. */
  readonly perSecond: number;
  readonly durationMs: number;
}

/**
 * When messages are due: evenly spaced, whatever the server answers. A message that could not be sent in time keeps the
 * time at which it was due, so that waiting counts as latency (no coordinated omission).
 */
export class Schedule {
  /** How many messages it has in all. */
  readonly count: number;
  /** The time between two moments at which messages are due. */
  readonly tickMs: number;
  readonly startMs: number;
  readonly #perTick: number;
  #taken = 0;

  constructor({ startMs, perSecond, durationMs }: ScheduleOptions) {
    this.startMs = startMs;
    this.count = Math.round((durationMs * perSecond) / 1000);
    this.tickMs = Math.max(FINEST_TICK_MS, 1000 / perSecond);
    this.#perTick = Math.max(1, (FINEST_TICK_MS * perSecond) / 1000);
  }

  get isOver(): boolean {
    return this.#taken === this.count;
  }

  /** Takes the messages that are due by now, in their order: `send` gets the when of each. */
  take(nowMs: number, send: (dueMs: number) => void): void {
    while (!this.isOver) {
      const dueMs = this.startMs + Math.floor(this.#taken / this.#perTick) * this.tickMs;
      if (dueMs > nowMs) return;
      this.#taken += 1;
      send(dueMs);
    }
  }
}
