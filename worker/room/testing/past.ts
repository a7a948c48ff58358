import type { Migrations } from "../../storage/index.ts";

/**
 * The steps of a room's tables that rooms out there were made with, word for word: all but the newest. They are written
 * down a second time so that a step cannot be changed without a test that says so.
 */
export const releasedSteps: Migrations = [
  `CREATE TABLE room (
    epoch TEXT NOT NULL
  ) STRICT;
  CREATE TABLE stream (
    seq INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    userId TEXT NOT NULL,
    cid TEXT,
    at INTEGER NOT NULL,
    content TEXT NOT NULL
  ) STRICT;
  CREATE TABLE people (
    userId TEXT PRIMARY KEY,
    joinedAt INTEGER NOT NULL,
    name TEXT NOT NULL,
    picture TEXT NOT NULL,
    bot INTEGER NOT NULL,
    personalMessage TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE receipts (
    userId TEXT PRIMARY KEY,
    delivered INTEGER NOT NULL,
    read INTEGER NOT NULL,
    storedAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE moments (
    userId TEXT PRIMARY KEY,
    latest TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`,
  `ALTER TABLE stream RENAME TO stream_1`,
  `ALTER TABLE receipts RENAME COLUMN storedAt TO storedSeq;
  UPDATE receipts SET storedSeq = delivered;`,
];

/** The stream's table as each of these steps left it. */
export const releasedStreams: readonly string[] = ["stream", "stream_1", "stream_1"];
