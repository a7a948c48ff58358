/** Functions to call with the same arguments, in the order in which they came. */
export class Listeners<Args extends readonly unknown[]> {
  #entries: readonly { readonly listen: (...args: Args) => void }[] = [];

  /** @returns takes this listener out again; a second call does nothing */
  add(listen: (...args: Args) => void): () => void {
    const entry = { listen };
    this.#entries = [...this.#entries, entry];
    return () => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    };
  }

  /** Whether nobody listens. */
  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Takes out all of them. */
  clear(): void {
    this.#entries = [];
  }

  /** Calls every listener. One that throws stops neither the others nor the SDK; its error surfaces as uncaught. */
  emit(...args: Args): void {
    for (const { listen } of this.#entries) {
      try {
        listen(...args);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
