/** A connection that several parts of an app may have opened. */
export interface Sharable {
  end(): void;
  reopen(): void;
}

interface Entry<Connection> {
  readonly connection: Connection;
  holders: number;
}

/** Connections by name, each opened once and counted. */
export class Shared<Connection extends Sharable> {
  readonly #open = new Map<string, Entry<Connection>>();

  /**
   * The connection of that name, connected again if it had closed.
   *
   * @param make makes it when there is none; gets what one holder calls when done, which gives whether it was the last
   */
  open(name: string, make: (release: () => boolean) => Connection): Connection {
    const held = this.#open.get(name);
    if (held !== undefined) {
      held.holders++;
      held.connection.reopen();
      return held.connection;
    }
    const entry: Entry<Connection> = { connection: make(() => this.#release(name, entry)), holders: 1 };
    this.#open.set(name, entry);
    return entry.connection;
  }

  /** Connects again what had closed, as after a new sign-in. */
  reopenAll(): void {
    for (const { connection } of this.#open.values()) connection.reopen();
  }

  /** Ends every connection, whoever holds it. */
  endAll(): void {
    const all = [...this.#open.values()];
    this.#open.clear();
    for (const { connection } of all) connection.end();
  }

  #release(name: string, entry: Entry<Connection>): boolean {
    if (this.#open.get(name) !== entry || --entry.holders > 0) return false;
    return this.#open.delete(name);
  }
}
