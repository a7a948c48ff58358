import type { UnseenWhy } from "./log.ts";

/** How far the person has seen a log, and where the unseen part begins. Positions are seqs of one epoch. */
export class Reading {
  /** The first event that is new to the person, and why; or null. */
  unseen = $state.raw<{ readonly from: number; readonly why: UnseenWhy } | null>(null);
  /** Everything up to here was seen. */
  upTo = $state(0);
  #isLooking = false;
  #reported = 0;

  /**
   * The person looks at the end of the log.
   *
   * @returns whether that is news to the server
   */
  look(position: number): boolean {
    this.#isLooking = true;
    this.upTo = Math.max(this.upTo, position);
    if (position <= this.#reported) return false;
    this.#reported = position;
    return true;
  }

  /** The person looks away: what comes now is unseen. */
  lookAway(): void {
    if (this.#isLooking) this.unseen = null;
    this.#isLooking = false;
  }

  /** Something of somebody else came. */
  comes(seq: number): void {
    if (!this.#isLooking) this.unseen ??= { from: seq, why: "away" };
  }

  /** The first of what others said while the connection was lost. It is told apart, also before the person's eyes. */
  catchesUp(seq: number): void {
    this.unseen ??= { from: seq, why: "lost" };
  }

  /** The person goes on: nothing is new to them any more. */
  goOn(): void {
    this.unseen = null;
  }

  /** What was there when the window was opened, or when the room began a new numbering, is no news. */
  beginAt(position: number): void {
    this.unseen = null;
    this.upTo = position;
    this.#reported = 0;
  }
}
