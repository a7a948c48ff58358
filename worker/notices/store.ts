import type { PendingNotice } from "./notice.ts";

/** Where notices wait. The first one of each receiver is its head; only heads are ever delivered. */
export interface NoticeStore {
  add(to: string, body: object): void;
  /** The heads that are due, in the order of their coming, at most `count`. */
  dueHeads(now: number, count: number): readonly PendingNotice[];
  /** When each head is due, epoch milliseconds. */
  heads(): readonly { readonly to: string; readonly dueAt: number }[];
  remove(id: number): void;
  /** Forgets what waits for a receiver behind their head. The head may be on its way, and stays. */
  removeBehindHead(to: string): void;
  putOff(id: number, failures: number, dueAt: number): void;
}

interface Row extends Record<string, SqlStorageValue> {
  readonly id: number;
  readonly receiver: string;
  readonly body: string;
  readonly failures: number;
}

const IS_HEAD = "NOT EXISTS (SELECT 1 FROM notices WHERE receiver = head.receiver AND id < head.id)";

/** Notices in the SQLite of an object that has the table of them. They are written with whatever else its transaction writes. */
export class SqliteNoticeStore implements NoticeStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  add(to: string, body: object): void {
    this.#sql.exec(
      "INSERT INTO notices (receiver, body, failures, dueAt) VALUES (?, ?, 0, 0)",
      to,
      JSON.stringify(body),
    );
  }

  dueHeads(now: number, count: number): readonly PendingNotice[] {
    return this.#sql
      .exec<Row>(
        `SELECT id, receiver, body, failures FROM notices AS head WHERE dueAt <= ? AND ${IS_HEAD} ORDER BY id LIMIT ?`,
        now,
        count,
      )
      .toArray()
      .map(({ id, receiver, body, failures }) => ({ id, to: receiver, body: JSON.parse(body), failures }));
  }

  heads(): readonly { readonly to: string; readonly dueAt: number }[] {
    return this.#sql
      .exec<{ receiver: string; dueAt: number }>(`SELECT receiver, dueAt FROM notices AS head WHERE ${IS_HEAD}`)
      .toArray()
      .map(({ receiver, dueAt }) => ({ to: receiver, dueAt }));
  }

  remove(id: number): void {
    this.#sql.exec("DELETE FROM notices WHERE id = ?", id);
  }

  removeBehindHead(to: string): void {
    this.#sql.exec(
      "DELETE FROM notices WHERE receiver = ? AND id > (SELECT min(id) FROM notices WHERE receiver = ?)",
      to,
      to,
    );
  }

  putOff(id: number, failures: number, dueAt: number): void {
    this.#sql.exec("UPDATE notices SET failures = ?, dueAt = ? WHERE id = ?", failures, dueAt, id);
  }
}
