import { Alarm } from "../alarm.ts";
import type { Clock } from "../clock.ts";
import { NOTHING, raised, type Progress } from "./receipts.ts";

/** Receipts within so long become one: ticks may lag a little, a busy room must not be answered event by event. */
export const RECEIPT_EVERY_MS = 500;

/** Tells the room how far this person has got: coalesced, never lowered, never told twice (ST-1). */
export class ReceiptSender {
  readonly #alarm: Alarm;
  readonly #write: (progress: Progress) => boolean;
  #reached = NOTHING;
  #told = NOTHING;

  /** @param write sends a receipt; gives false when there is no live connection */
  constructor(clock: Clock, write: (progress: Progress) => boolean) {
    this.#alarm = new Alarm(clock);
    this.#write = write;
  }

  /** The person has got so far; a lower value changes nothing. */
  reach(progress: Progress): void {
    this.#reached = raised(this.#reached, progress);
    if (!this.#alarm.isSet && this.#isNews()) this.#alarm.set(RECEIPT_EVERY_MS, () => this.#tell());
  }

  /** What the server knows at the beginning of a connection: less than before, if it has forgotten something. */
  know(progress: Progress): void {
    this.#told = progress;
  }

  /** Forgets everything: the room numbers its events anew, or another person is here. */
  reset(): void {
    this.#alarm.clear();
    this.#reached = NOTHING;
    this.#told = NOTHING;
  }

  /** What is not told yet is told on the next connection. */
  stop(): void {
    this.#alarm.clear();
  }

  #tell(): void {
    if (this.#isNews() && this.#write(this.#reached)) this.#told = this.#reached;
  }

  #isNews(): boolean {
    return raised(this.#told, this.#reached) !== this.#told;
  }
}
