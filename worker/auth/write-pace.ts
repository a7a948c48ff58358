/** The store takes one write a second for each key. */
const EVERY_MS = 1_000;

/** Holds back writes that come too soon after one of the same key. Remembers the keys of the last second only. */
export class WritePace {
  readonly #writtenAt = new Map<string, number>();

  /** Whether a key may be written now, which is then taken as done. */
  allows(key: string, now: number): boolean {
    for (const [other, at] of this.#writtenAt) {
      if (Math.abs(now - at) < EVERY_MS) break;
      this.#writtenAt.delete(other);
    }
    const writtenAt = this.#writtenAt.get(key);
    if (writtenAt !== undefined && Math.abs(now - writtenAt) < EVERY_MS) return false;
    this.#writtenAt.delete(key);
    this.#writtenAt.set(key, now);
    return true;
  }
}
