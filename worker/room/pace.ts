/** Does something at most so often: at once when it was not done for a while, else when that time is over. */
export class Pace {
  readonly #act: () => void;
  readonly #everyMs: number;
  #isResting = false;
  #isAsked = false;

  constructor(act: () => void, everyMs: number) {
    this.#act = act;
    this.#everyMs = everyMs;
  }

  /** Asks for it. However often it is asked for while it rests, it is done once after that. */
  ask(): void {
    if (this.#isResting) this.#isAsked = true;
    else this.#do();
  }

  #do(): void {
    this.#isResting = true;
    this.#isAsked = false;
    setTimeout(() => {
      this.#isResting = false;
      if (this.#isAsked) this.#do();
    }, this.#everyMs);
    this.#act();
  }
}
