/** A ticket as it is stored. */
interface TicketRow extends Record<string, SqlStorageValue> {
  readonly hash: string;
  readonly sessionId: string;
  readonly place: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** The tickets of one person in the SQLite of their object. Knows rows, decides nothing. */
export class TicketStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add({ hash, sessionId, place, expiresAt }: TicketRow): void {
    this.#sql.exec(
      "INSERT INTO tickets (hash, sessionId, place, expiresAt) VALUES (?, ?, ?, ?)",
      hash,
      sessionId,
      place,
      expiresAt,
    );
  }

  /** Takes a ticket away. Of many who ask at once, one gets it. */
  take(hash: string): TicketRow | null {
    return (
      this.#sql
        .exec<TicketRow>("DELETE FROM tickets WHERE hash = ? RETURNING hash, sessionId, place, expiresAt", hash)
        .toArray()[0] ?? null
    );
  }

  removeExpired(now: number): void {
    this.#sql.exec("DELETE FROM tickets WHERE expiresAt <= ?", now);
  }

  /** Removes all tickets of a session but its newest ones. */
  keepNewest(sessionId: string, count: number): void {
    this.#sql.exec(
      `DELETE FROM tickets WHERE sessionId = ? AND hash NOT IN
      (SELECT hash FROM tickets WHERE sessionId = ? ORDER BY expiresAt DESC LIMIT ?)`,
      sessionId,
      sessionId,
      count,
    );
  }
}
