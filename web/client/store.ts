import { Listeners } from "./listeners.ts";

/** An immutable value and who wants to know when it is replaced. */
export class Store<State> {
  #state: State;
  #open = 0;
  readonly #listeners = new Listeners<[]>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Replaces the value. The same value again tells nobody. */
  set(state: State): void {
    this.batch(() => {
      this.#state = state;
    });
  }

  /** Runs `work`; however often it replaces the value, listeners hear of the last one, once. */
  batch(work: () => void): void {
    const before = this.#state;
    this.#open++;
    try {
      work();
    } finally {
      this.#open--;
      if (this.#open === 0 && this.#state !== before) this.#listeners.emit();
    }
  }

  /** @returns ends the subscription */
  subscribe(listen: (state: State) => void): () => void {
    // The value is read when it is told: a listener that changes it must not make the next one hear the past.
    return this.#listeners.add(() => listen(this.#state));
  }

  /** Forgets everyone who listens. */
  hush(): void {
    this.#listeners.clear();
  }
}
