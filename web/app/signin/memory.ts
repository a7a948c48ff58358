import { recall, remember, type Shelves } from "../state/storage.ts";

/**
 * What the sign-in window remembers: for every later visit, or in this tab alone, where a reload finds it and nobody else.
 */
export class SignInMemory {
  readonly #shelves: Shelves;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  /** What this tab remembers counts first. */
  recall<T>(name: string, reads: (stored: unknown) => T | undefined): T | undefined {
    const { tab, shared } = this.#shelves;
    return recall(tab, name, reads) ?? recall(shared, name, reads);
  }

  /** What a reload brings over: found once. */
  take<T>(name: string, reads: (stored: unknown) => T | undefined): T | undefined {
    const { tab } = this.#shelves;
    const taken = recall(tab, name, reads);
    remember(tab, name, undefined);
    return taken;
  }

  /** @param value undefined forgets it. @param lasts whether later visits shall find it */
  keep(name: string, value: unknown, lasts: boolean): void {
    const { tab, shared } = this.#shelves;
    remember(tab, name, lasts ? undefined : value);
    remember(shared, name, lasts ? value : undefined);
  }
}
