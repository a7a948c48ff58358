import { scopesOfText, scopesToText, type AccessTokenRecord } from "./access-tokens.ts";
import type { PasskeyRecord } from "./passkeys.ts";

type PasskeyRow = { [Column in keyof Omit<PasskeyRecord, "transports">]: PasskeyRecord[Column] } & {
  transports: string;
};
type TokenRow = { [Column in keyof Omit<AccessTokenRecord, "scopes">]: AccessTokenRecord[Column] } & { scopes: string };

const toPasskey = ({ transports, ...row }: PasskeyRow): PasskeyRecord => ({
  ...row,
  transports: transports.split(" ").filter((transport) => transport !== ""),
});
const toToken = ({ scopes, ...row }: TokenRow): AccessTokenRecord => ({ ...row, scopes: scopesOfText(scopes) });

/** The keys of one person in the SQLite of their object. Knows rows, decides nothing. */
export class KeyStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Oldest first. */
  passkeys(): readonly PasskeyRecord[] {
    return this.#sql
      .exec<PasskeyRow>(
        `SELECT passkeyId, credentialId, publicKey, counter, transports, label, createdAt, lastUsedAt
        FROM passkeys ORDER BY createdAt, passkeyId`,
      )
      .toArray()
      .map(toPasskey);
  }

  passkeyByCredential(credentialId: string): PasskeyRecord | null {
    return this.passkeys().find((passkey) => passkey.credentialId === credentialId) ?? null;
  }

  addPasskey(passkey: PasskeyRecord): void {
    this.#sql.exec(
      `INSERT INTO passkeys (passkeyId, credentialId, publicKey, counter, transports, label, createdAt, lastUsedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      passkey.passkeyId,
      passkey.credentialId,
      passkey.publicKey,
      passkey.counter,
      passkey.transports.join(" "),
      passkey.label,
      passkey.createdAt,
      passkey.lastUsedAt,
    );
  }

  notePasskeyUse(passkeyId: string, counter: number, now: number): void {
    this.#sql.exec("UPDATE passkeys SET counter = ?, lastUsedAt = ? WHERE passkeyId = ?", counter, now, passkeyId);
  }

  removePasskey(passkeyId: string): void {
    this.#sql.exec("DELETE FROM passkeys WHERE passkeyId = ?", passkeyId);
  }

  recoveryCodesLeft(): number {
    return this.#sql.exec<{ count: number }>("SELECT COUNT(*) AS count FROM recoveryCodes").one().count;
  }

  /** Puts new codes in the place of all that were there, and gives those. */
  replaceRecoveryCodes(hashes: readonly string[]): readonly string[] {
    const before = this.#sql.exec<{ hash: string }>("DELETE FROM recoveryCodes RETURNING hash").toArray();
    for (const hash of hashes) this.#sql.exec("INSERT INTO recoveryCodes (hash) VALUES (?)", hash);
    return before.map(({ hash }) => hash);
  }

  /** Takes a code away. False when it was not there. */
  removeRecoveryCode(hash: string): boolean {
    return this.#sql.exec("DELETE FROM recoveryCodes WHERE hash = ? RETURNING hash", hash).toArray().length > 0;
  }

  /** Oldest first. */
  accessTokens(): readonly AccessTokenRecord[] {
    return this.#sql
      .exec<TokenRow>(
        "SELECT tokenId, label, scopes, createdAt, lastUsedAt FROM accessTokens ORDER BY createdAt, tokenId",
      )
      .toArray()
      .map(toToken);
  }

  addAccessToken(token: AccessTokenRecord, hash: string): void {
    this.#sql.exec(
      "INSERT INTO accessTokens (tokenId, hash, label, scopes, createdAt, lastUsedAt) VALUES (?, ?, ?, ?, ?, ?)",
      token.tokenId,
      hash,
      token.label,
      scopesToText(token.scopes),
      token.createdAt,
      token.lastUsedAt,
    );
  }

  /** Notes that the token of a hash is used, and gives it. Null for an unknown hash. */
  useAccessToken(hash: string, now: number): AccessTokenRecord | null {
    const [row] = this.#sql
      .exec<TokenRow>(
        `UPDATE accessTokens SET lastUsedAt = ? WHERE hash = ?
        RETURNING tokenId, label, scopes, createdAt, lastUsedAt`,
        now,
        hash,
      )
      .toArray();
    return row === undefined ? null : toToken(row);
  }

  /** Takes a token away. False when it was not there. */
  removeAccessToken(tokenId: string): boolean {
    return this.#sql.exec("DELETE FROM accessTokens WHERE tokenId = ? RETURNING tokenId", tokenId).toArray().length > 0;
  }
}
