/** A connection that several parts of an app may have opened. */
export interface Sharable {
  /** Whether it has something to finish, though nobody holds it. */
  readonly isBusy: boolean;
  /** Nobody holds it any more: calls `done` when it is not busy. @returns stops that */
  linger(done: () => void): () => void;
  end(): void;
  reopen(): void;
}

interface Entry<Connection> {
  readonly connection: Connection;
  holders: number;
  stopLingering: () => void;
}

/** Connections by name, each opened once and counted. */
export class Shared<Connection extends Sharable> {
  readonly #open = new Map<string, Entry<Connection>>();

  /**
   * The connection of that name, connected again if it had closed.
   *
   * @param make makes it when there is none; gets what one holder calls when done, which gives whether it ends with that
   */
  open(name: string, make: (release: () => boolean) => Connection): Connection {
    const held = this.#open.get(name);
    if (held !== undefined) {
      held.stopLingering();
      held.holders++;
      held.connection.reopen();
      return held.connection;
    }
    const connection = make(() => this.#release(name, entry));
    const entry: Entry<Connection> = { connection, holders: 1, stopLingering: () => undefined };
    this.#open.set(name, entry);
    return entry.connection;
  }

  /** The connection of that name, if there is one. */
  find(name: string): Connection | undefined {
    return this.#open.get(name)?.connection;
  }

  /** Every connection by its name. */
  get all(): readonly (readonly [name: string, connection: Connection])[] {
    return [...this.#open].map(([name, { connection }]) => [name, connection]);
  }

  /** Connects again what had closed, as after a new sign-in. */
  reopenAll(): void {
    for (const { connection } of this.#open.values()) connection.reopen();
  }

  /** Ends every connection, whoever holds it. */
  endAll(): void {
    const all = [...this.#open.values()];
    this.#open.clear();
    for (const { connection, stopLingering } of all) {
      stopLingering();
      connection.end();
    }
  }

  /** @returns whether the connection is to end now; a busy one ends by itself */
  #release(name: string, entry: Entry<Connection>): boolean {
    if (this.#open.get(name) !== entry || entry.holders === 0 || --entry.holders > 0) return false;
    if (!entry.connection.isBusy) return this.#open.delete(name);
    entry.stopLingering = entry.connection.linger(() => {
      entry.stopLingering();
      this.#open.delete(name);
      entry.connection.end();
    });
    return false;
  }
}
