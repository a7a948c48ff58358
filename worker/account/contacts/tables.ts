/** What an account knows of other people, and when its person last asked somebody: one step of its migrations. */
export const contactTables = `CREATE TABLE contacts (
    userId TEXT PRIMARY KEY,
    onMyList INTEGER NOT NULL,
    onTheirs INTEGER NOT NULL,
    heard INTEGER NOT NULL,
    heading TEXT,
    blocked INTEGER NOT NULL,
    listVersion INTEGER NOT NULL,
    theirVersion INTEGER NOT NULL,
    blockVersion INTEGER NOT NULL,
    heardAt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE asks (
    at INTEGER NOT NULL
  ) STRICT;`;
