/** The first tables of an account: one step of its migrations. */
export const firstTables = `CREATE TABLE sessions (
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
  ) STRICT, WITHOUT ROWID;`;

/** How a session began and what it may do, what became of replaced tokens, and tickets. Before it, every session was a demo one and could do everything. */
export const sessionTables = `ALTER TABLE sessions ADD COLUMN how TEXT NOT NULL DEFAULT 'demo';
  ALTER TABLE sessions ADD COLUMN device TEXT NOT NULL DEFAULT '';
  ALTER TABLE sessions ADD COLUMN grants TEXT NOT NULL DEFAULT 'read chat manage account';
  ALTER TABLE sessions ADD COLUMN accessTokenId TEXT;
  ALTER TABLE tokens ADD COLUMN replacedBy TEXT;
  ALTER TABLE tokens ADD COLUMN attempt TEXT;
  CREATE TABLE tickets (
    hash TEXT PRIMARY KEY,
    sessionId TEXT NOT NULL,
    place TEXT NOT NULL,
    expiresAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;
