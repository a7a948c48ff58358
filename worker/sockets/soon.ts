/** Does something in a moment, once, however often it is asked for. A timer so short keeps no object from its sleep. */
export class Soon {
  readonly #act: () => void;
  readonly #delayMs: number;
  #isComing = false;

  /** @param delayMs 0 for when the loop turns */
  constructor(act: () => void, delayMs = 0) {
    this.#act = act;
    this.#delayMs = delayMs;
  }

  ask(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    setTimeout(() => {
      this.#isComing = false;
      this.#act();
    }, this.#delayMs);
  }
}
