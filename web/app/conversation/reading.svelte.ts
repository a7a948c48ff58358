/** How far the person has seen a log, and where the unseen part begins. Positions are seqs of one epoch. */
export class Reading {
  /** The first event that came while nobody looked, or null. */
  unseenFrom = $state<number | null>(null);
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
    if (this.#isLooking) this.unseenFrom = null;
    this.#isLooking = false;
  }

  /** Something of somebody else came. */
  comes(seq: number): void {
    if (!this.#isLooking) this.unseenFrom ??= seq;
  }

  /** What was there when the window was opened, or when the room began a new numbering, is no news. */
  beginAt(position: number): void {
    this.unseenFrom = null;
    this.upTo = position;
    this.#reported = 0;
  }
}
