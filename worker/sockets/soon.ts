/** Does something when the loop turns, once, however often it is asked for. A timer of 0 keeps no object from its sleep. */
export class Soon {
  readonly #act: () => void;
  #isComing = false;

  constructor(act: () => void) {
    this.#act = act;
  }

  ask(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    setTimeout(() => {
      this.#isComing = false;
      this.#act();
    }, 0);
  }
}
