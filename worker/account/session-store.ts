import { placeOfText, placeToText, type Place } from "./places.ts";
import type { SessionRecord } from "./sessions.ts";

type Row = { [Column in keyof SessionRecord]: SessionRecord[Column] };

/** The sessions of one person in the SQLite of their object. Knows rows, decides nothing. */
export class SessionStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  all(): readonly SessionRecord[] {
    return this.#sql.exec<Row>("SELECT sessionId, createdAt, lastSeenAt, expiresAt, endsAt FROM sessions").toArray();
  }

  byId(sessionId: string): SessionRecord | null {
    return this.all().find((session) => session.sessionId === sessionId) ?? null;
  }

  /** Writes a session, new or changed. */
  save(session: SessionRecord): void {
    const { sessionId, createdAt, lastSeenAt, expiresAt, endsAt } = session;
    this.#sql.exec(
      "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?)",
      sessionId,
      createdAt,
      lastSeenAt,
      expiresAt,
      endsAt,
    );
  }

  /** Removes a session with its tokens, and gives the places where it may have held sockets. */
  remove(sessionId: string): readonly Place[] {
    const places = this.#sql
      .exec<{ place: string }>("DELETE FROM places WHERE sessionId = ? RETURNING place", sessionId)
      .toArray();
    this.#sql.exec("DELETE FROM tokens WHERE sessionId = ?", sessionId);
    this.#sql.exec("DELETE FROM sessions WHERE sessionId = ?", sessionId);
    return places.map(({ place }) => placeOfText(place));
  }

  token(hash: string): { readonly sessionId: string; readonly replacedAt: number | null } | null {
    type TokenRow = { sessionId: string; replacedAt: number | null };
    return (
      this.#sql.exec<TokenRow>("SELECT sessionId, replacedAt FROM tokens WHERE hash = ?", hash).toArray()[0] ?? null
    );
  }

  addToken(hash: string, sessionId: string): void {
    this.#sql.exec("INSERT INTO tokens (hash, sessionId, replacedAt) VALUES (?, ?, NULL)", hash, sessionId);
  }

  /** Notes that a token was replaced now, unless it was before. */
  retireToken(hash: string, now: number): void {
    this.#sql.exec("UPDATE tokens SET replacedAt = ? WHERE hash = ? AND replacedAt IS NULL", now, hash);
  }

  /** Forgets the tokens that were replaced before a point in time. */
  forgetTokensReplacedBefore(time: number): void {
    this.#sql.exec("DELETE FROM tokens WHERE replacedAt < ?", time);
  }

  addPlace(sessionId: string, place: Place): void {
    this.#sql.exec("INSERT OR IGNORE INTO places (sessionId, place) VALUES (?, ?)", sessionId, placeToText(place));
  }
}
