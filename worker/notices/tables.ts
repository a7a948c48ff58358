/** The table of an object's notices, for its migrations. Ids are never used twice, so that a late answer removes nothing else. */
export const noticesTable = `CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    receiver TEXT NOT NULL,
    body TEXT NOT NULL,
    failures INTEGER NOT NULL,
    dueAt INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX notices_by_receiver ON notices (receiver, id);`;
