/** Code that comes after the first window, for components that show it as soon as it is there. */
export class Fetched<T extends object> {
  readonly #fetch: () => Promise<T>;
  #fetched = $state.raw<T | null>(null);
  #isFetching = false;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** What was fetched, or null for a moment. Whoever asks first fetches it. */
  get now(): T | null {
    void this.fetch();
    return this.#fetched;
  }

  /** What was fetched because somebody else asked for it. */
  get ifAsked(): T | null {
    return this.#fetched;
  }

  /** Fetches it before somebody shows it. */
  async fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      this.#fetched = await this.#fetch();
    } catch {
      // The page works without it; the next one that shows it asks again.
      this.#isFetching = false;
    }
  }
}
