import { DatabaseSync } from "node:sqlite";

/** The messages of one room on disk: a commit is there to stay, whatever dies. */
export class MessageLog {
  #database;
  #insert;

  /** @param {string} path file of the database; made when missing */
  constructor(path) {
    this.#database = new DatabaseSync(path);
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    this.#database.exec(
      "CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY, cid TEXT, text TEXT, at INTEGER)",
    );
    this.#insert = this.#database.prepare("INSERT INTO messages (cid, text, at) VALUES (?, ?, ?)");
  }

  /** Stores a message; outside of `inOneCommit` in a commit of its own. */
  append({ cid, text }) {
    const at = Date.now();
    const { lastInsertRowid } = this.#insert.run(cid, text, at);
    return { type: "chat", seq: lastInsertRowid, cid, text, at };
  }

  /** Stores whatever `act` appends in one commit. */
  inOneCommit(act) {
    this.#database.exec("BEGIN");
    act();
    this.#database.exec("COMMIT");
  }
}

/** What the sender of a stored message is told. */
export const ackOf = ({ cid, seq, at }) => ({ type: "ack", cid, seq, at });
