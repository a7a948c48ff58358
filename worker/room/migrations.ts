import { noticesTable } from "../notices/index.ts";
import type { Migrations } from "../storage/index.ts";

/**
 * The tables of a room, append only. What is written for every message is one row of the stream: its key is given, so
 * there is no counter to keep, and nothing else is indexed. The first table of the stream begins at 1; the store makes
 * the others and drops them all in their turn (RM-11). A public room has no row in `about`, `members`, `blocks` and the
 * notices.
 */
export const roomMigrations: Migrations = [
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
  `CREATE TABLE about (
    roomId TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    pair TEXT,
    createdAt INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE members (
    userId TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    invitationId TEXT,
    askedBy TEXT,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE blocks (
    blocker TEXT PRIMARY KEY,
    whom TEXT NOT NULL,
    blocked INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  ${noticesTable}`,
];
