import { stranger, type Bond } from "./bond.ts";

/** What an account keeps of other people. Knows rows, decides nothing. */
export interface ContactStore {
  /** What is known of somebody, who may be a stranger. */
  bond(userId: string): Bond;
  all(): readonly Bond[];
  save(bond: Bond): void;
  /** When people were last asked, epoch milliseconds. */
  asks(): readonly number[];
  saveAsks(times: readonly number[]): void;
}

interface Row extends Record<string, SqlStorageValue> {
  readonly userId: string;
  readonly onMyList: number;
  readonly onTheirs: number;
  readonly heard: number;
  readonly heading: string | null;
  readonly blocked: number;
  readonly listVersion: number;
  readonly theirVersion: number;
  readonly blockVersion: number;
  readonly heardAt: number;
}

/** Other people in the SQLite of an account. */
export class SqliteContactStore implements ContactStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  bond(userId: string): Bond {
    const [row] = this.#sql.exec<Row>("SELECT * FROM contacts WHERE userId = ?", userId).toArray();
    return row === undefined ? stranger(userId) : toBond(row);
  }

  all(): readonly Bond[] {
    return this.#sql.exec<Row>("SELECT * FROM contacts ORDER BY userId").toArray().map(toBond);
  }

  save(bond: Bond): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO contacts
        (userId, onMyList, onTheirs, heard, heading, blocked, listVersion, theirVersion, blockVersion, heardAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      bond.userId,
      Number(bond.onMyList),
      Number(bond.onTheirs),
      Number(bond.heard),
      bond.group,
      Number(bond.blocked),
      bond.listVersion,
      bond.theirVersion,
      bond.blockVersion,
      bond.heardAt,
    );
  }

  asks(): readonly number[] {
    return this.#sql
      .exec<{ at: number }>("SELECT at FROM asks ORDER BY at")
      .toArray()
      .map(({ at }) => at);
  }

  saveAsks(times: readonly number[]): void {
    this.#sql.exec("DELETE FROM asks");
    for (const at of times) this.#sql.exec("INSERT INTO asks (at) VALUES (?)", at);
  }
}

const toBond = ({ heading, onMyList, onTheirs, heard, blocked, ...row }: Row): Bond => ({
  userId: row.userId,
  onMyList: onMyList === 1,
  onTheirs: onTheirs === 1,
  heard: heard === 1,
  group: heading,
  blocked: blocked === 1,
  listVersion: row.listVersion,
  theirVersion: row.theirVersion,
  blockVersion: row.blockVersion,
  heardAt: row.heardAt,
});
