import { mostOf, type Counted } from "./limits.ts";

/** That something happened, and when. */
export interface Stamp {
  readonly stampId: string;
  readonly at: number;
}

/** When what happened, of one address. Keeps the newest of each kind that a window can need, whatever the clock says. */
export interface Stamps {
  of(counted: Counted): readonly Stamp[];
  /** @returns the id of the stamp, by which it can be taken back */
  add(counted: Counted, now: number): string;
  remove(stampId: string): void;
  /** When the latest thing happened, by the clock; null without any. */
  latestAt(): number | null;
}

/** The tables of an address, append only. */
export const addressMigrations = [
  `CREATE TABLE stamps (
    number INTEGER PRIMARY KEY,
    stampId TEXT NOT NULL UNIQUE,
    counted TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;`,
] as const;

/** The stamps in an object's SQLite, where neither a restart nor an eviction forgets them. */
export class DiskStamps implements Stamps {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  of(counted: Counted): readonly Stamp[] {
    return this.#sql
      .exec<{ stampId: string; at: number }>(
        "SELECT stampId, at FROM stamps WHERE counted = ? ORDER BY number",
        counted,
      )
      .toArray();
  }

  add(counted: Counted, now: number): string {
    const stampId = crypto.randomUUID();
    this.#sql.exec("INSERT INTO stamps (stampId, counted, at) VALUES (?, ?, ?)", stampId, counted, now);
    this.#sql.exec(
      `DELETE FROM stamps WHERE counted = ?1 AND number NOT IN
        (SELECT number FROM stamps WHERE counted = ?1 ORDER BY number DESC LIMIT ?2)`,
      counted,
      mostOf(counted),
    );
    return stampId;
  }

  remove(stampId: string): void {
    this.#sql.exec("DELETE FROM stamps WHERE stampId = ?", stampId);
  }

  latestAt(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT MAX(at) AS at FROM stamps").one().at;
  }
}
