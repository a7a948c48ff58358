/**
 * A list that the server gives and that changes meanwhile. What changes while it is being read is changed in the answer,
 * too: that may be older. So an edit must mean the same when it is made twice.
 */
export class ReadList<Item> {
  items = $state.raw<readonly Item[]>([]);
  #readings = 0;
  #edits: ((items: readonly Item[]) => readonly Item[])[] = [];

  edit(edit: (items: readonly Item[]) => readonly Item[]): void {
    this.items = edit(this.items);
    if (this.#readings > 0) this.#edits.push(edit);
  }

  /** Rejects like what it asks. */
  async read(ask: () => Promise<readonly Item[]>): Promise<void> {
    this.#readings += 1;
    try {
      const answer = await ask();
      this.items = this.#edits.reduce((items, edit) => edit(items), answer);
    } finally {
      this.#readings -= 1;
      if (this.#readings === 0) this.#edits = [];
    }
  }
}
