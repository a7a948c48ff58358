import type { Migrations } from "../storage/index.ts";

/** The tables of presence, append only. */
export const presenceMigrations: Migrations = [
  `CREATE TABLE people (
    userId TEXT PRIMARY KEY,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE devices (
    userId TEXT NOT NULL,
    device TEXT NOT NULL,
    lastSignAt INTEGER NOT NULL,
    closedAt INTEGER,
    idle INTEGER NOT NULL,
    PRIMARY KEY (userId, device)
  ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE blocks (
    whom TEXT NOT NULL,
    blocker TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    version INTEGER NOT NULL,
    face TEXT,
    PRIMARY KEY (whom, blocker)
  ) STRICT, WITHOUT ROWID;`,
];
