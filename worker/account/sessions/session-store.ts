import { SignInKindSchema } from "../../../generated/zod/classic.ts";
import { grantsSchema } from "../../grants.ts";
import { placeOfText, placeToText, type Place } from "./place.ts";
import type { TokenRecord } from "./rotation.ts";
import type { SessionRecord } from "./session.ts";

type SessionRow = {
  sessionId: string;
  how: string;
  device: string;
  grants: string;
  accessTokenId: string | null;
  createdAt: number;
  lastSeenAt: number;
  expiresAt: number;
  endsAt: number;
};
type TokenRow = { [Column in keyof TokenRecord]: TokenRecord[Column] };

const toSession = ({ how, grants, ...row }: SessionRow): SessionRecord => ({
  ...row,
  how: SignInKindSchema.parse(how),
  grants: grantsSchema.parse(grants.split(" ").filter((grant) => grant !== "")),
});

/** The sessions of one person in the SQLite of their object. Knows rows, decides nothing. */
export class SessionStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  all(): readonly SessionRecord[] {
    return this.#sql
      .exec<SessionRow>(
        `SELECT sessionId, how, device, grants, accessTokenId, createdAt, lastSeenAt, expiresAt, endsAt
        FROM sessions ORDER BY createdAt, sessionId`,
      )
      .toArray()
      .map(toSession);
  }

  byId(sessionId: string): SessionRecord | null {
    return this.all().find((session) => session.sessionId === sessionId) ?? null;
  }

  /** Writes a session, new or changed. */
  save(session: SessionRecord): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO sessions
      (sessionId, how, device, grants, accessTokenId, createdAt, lastSeenAt, expiresAt, endsAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      session.sessionId,
      session.how,
      session.device,
      session.grants.join(" "),
      session.accessTokenId,
      session.createdAt,
      session.lastSeenAt,
      session.expiresAt,
      session.endsAt,
    );
  }

  /** Removes a session with its tokens, tickets and places. */
  remove(sessionId: string): void {
    for (const table of ["sessions", "tokens", "tickets", "places"]) {
      this.#sql.exec(`DELETE FROM ${table} WHERE sessionId = ?`, sessionId);
    }
  }

  token(hash: string): TokenRecord | null {
    return (
      this.#sql
        .exec<TokenRow>("SELECT hash, sessionId, replacedAt, replacedBy, attempt FROM tokens WHERE hash = ?", hash)
        .toArray()[0] ?? null
    );
  }

  /** Every token of a session that is remembered. */
  tokens(sessionId: string): readonly TokenRecord[] {
    return this.#sql
      .exec<TokenRow>(
        "SELECT hash, sessionId, replacedAt, replacedBy, attempt FROM tokens WHERE sessionId = ?",
        sessionId,
      )
      .toArray();
  }

  /** Writes a token, new or changed. */
  saveToken({ hash, sessionId, replacedAt, replacedBy, attempt }: TokenRecord): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO tokens (hash, sessionId, replacedAt, replacedBy, attempt) VALUES (?, ?, ?, ?, ?)",
      hash,
      sessionId,
      replacedAt,
      replacedBy,
      attempt,
    );
  }

  removeToken(hash: string): void {
    this.#sql.exec("DELETE FROM tokens WHERE hash = ?", hash);
  }

  /** The places where a session may hold sockets. */
  places(sessionId: string): readonly Place[] {
    return this.#sql
      .exec<{ place: string }>("SELECT place FROM places WHERE sessionId = ?", sessionId)
      .toArray()
      .map(({ place }) => placeOfText(place));
  }

  addPlace(sessionId: string, place: Place): void {
    this.#sql.exec("INSERT OR IGNORE INTO places (sessionId, place) VALUES (?, ?)", sessionId, placeToText(place));
  }
}
