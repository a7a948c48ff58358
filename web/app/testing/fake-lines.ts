import type { KeptNews, Line, LineNews, Observation } from "../../client/index.ts";

/** What goes over lines that do not exist, by the word of a test. */
export class FakeLines {
  /** The connections that are open. */
  open: readonly Line[] = [];
  /** What happened before anybody looked. */
  before: readonly KeptNews[] = [];
  readonly #observers = new Set<(news: LineNews) => void>();

  /** How many look on. */
  get observers(): number {
    return this.#observers.size;
  }

  observe(tell: (news: LineNews) => void): Observation {
    this.#observers.add(tell);
    return { before: this.before, lines: () => this.open, stop: () => void this.#observers.delete(tell) };
  }

  /** Something happens on a line. */
  tell(...all: readonly LineNews[]): void {
    for (const news of all) for (const hear of this.#observers) hear(news);
  }
}
