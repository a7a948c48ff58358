/** The tables of a person's keys, one step of the account's migrations. Secrets are there as SHA-256 only (AU-18). */
export const keyTables = `CREATE TABLE passkeys (
    passkeyId TEXT PRIMARY KEY,
    credentialId TEXT NOT NULL UNIQUE,
    publicKey TEXT NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    label TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastUsedAt INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE recoveryCodes (
    hash TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE accessTokens (
    tokenId TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    scopes TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastUsedAt INTEGER
  ) STRICT, WITHOUT ROWID;`;
