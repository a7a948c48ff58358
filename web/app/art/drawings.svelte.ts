import type * as drawn from "./drawn.ts";

type Drawn = typeof drawn;

/** The drawings, once they are there. Like any picture of a page they come after its text. */
class Drawings {
  #drawn = $state.raw<Drawn | null>(null);
  #isFetching = false;

  /** The drawings, or null for a moment. Whoever asks first fetches them. */
  get now(): Drawn | null {
    if (!this.#isFetching) void this.#fetch();
    return this.#drawn;
  }

  async #fetch(): Promise<void> {
    this.#isFetching = true;
    try {
      this.#drawn = await import("./drawn.ts");
    } catch {
      // The page works without pictures; the next one that is shown asks again.
      this.#isFetching = false;
    }
  }
}

export const drawings = new Drawings();
