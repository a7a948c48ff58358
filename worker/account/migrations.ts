import type { Migrations } from "../storage/index.ts";

/** The tables of an account, append only. */
export const accountMigrations: Migrations = [
  `CREATE TABLE sessions (
    sessionId TEXT PRIMARY KEY,
    createdAt INTEGER NOT NULL,
    lastSeenAt INTEGER NOT NULL,
    expiresAt INTEGER NOT NULL,
    endsAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    sessionId TEXT NOT NULL,
    replacedAt INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE places (
    sessionId TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (sessionId, place)
  ) STRICT, WITHOUT ROWID;`,
];
