import { readsText, recall, remember, type Shelves } from "../state/storage.ts";

/**
 * Keeps what a person typed into one field and has not sent. Each tab keeps its own, so that two tabs with the same room
 * never overwrite each other's; a tab that is opened later begins with what was typed last in any of them.
 */
export class Draft {
  readonly #shelves: Shelves;
  readonly #name: string;
  /** What this tab gave to the others last. */
  #given: string;

  constructor(shelves: Shelves, userId: string, roomId: string) {
    this.#shelves = shelves;
    this.#name = `draft.${userId}.${roomId}`;
    this.#given = this.recall();
  }

  /** What was typed here, also before a reload; in a new tab what was typed last in another one. */
  recall(): string {
    const { tab, shared } = this.#shelves;
    return recall(tab, this.#name, readsText) ?? recall(shared, this.#name, readsText) ?? "";
  }

  /** Empty when it was sent. */
  keep(text: string): void {
    const { tab, shared } = this.#shelves;
    // Also nothing is remembered: after a reload the field is not to fill with another tab's words.
    remember(tab, this.#name, text);
    const isOurs = (recall(shared, this.#name, readsText) ?? "") === this.#given;
    if (text !== "") remember(shared, this.#name, text);
    else if (isOurs) remember(shared, this.#name, undefined);
    this.#given = text;
  }
}
