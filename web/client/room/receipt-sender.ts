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
  #isHeld = false;

  /** @param write sends a receipt; gives false when there is no live connection */
  constructor(clock: Clock, write: (progress: Progress) => boolean) {
    this.#alarm = new Alarm(clock);
    this.#write = write;
  }

  /** The person has got so far; a lower value changes nothing. */
  reach(progress: Progress): void {
    this.#reached = raised(this.#reached, progress);
    this.#tellSoon();
  }

  /** Nothing is told before it is held no longer: then everything that was reached meanwhile (PR-11). */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (isHeld) this.#alarm.clear();
    else this.#tellSoon();
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

  #tellSoon(): void {
    if (this.#isHeld || this.#alarm.isSet || !this.#isNews()) return;
    this.#alarm.set(RECEIPT_EVERY_MS, () => this.#tell());
  }

  #tell(): void {
    if (this.#isNews() && this.#write(this.#reached)) this.#told = this.#reached;
  }

  #isNews(): boolean {
    return raised(this.#told, this.#reached) !== this.#told;
  }
}
