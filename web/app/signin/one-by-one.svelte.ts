/** One more each time so much has passed, ms: no key and no click ever waits for all of a long list. */
const EVERY_MS = 40;

/** Counts up to a number while a component is there: one by one. */
export class OneByOne {
  #done = $state(0);

  /**
   * @param goal how many there shall be; the count waits while it is 0
   */
  constructor(goal: () => number) {
    $effect(() => {
      if (this.#done >= goal()) return undefined;
      const next = setTimeout(() => (this.#done += 1), EVERY_MS);
      return () => clearTimeout(next);
    });
  }

  /** Whether the one at this index is there by now. */
  has(index: number): boolean {
    return index < this.#done;
  }
}
