/** The rooms and invitations of an account, and the ids of the direct rooms that it keeps: one step of its migrations. */
export const roomTables = `CREATE TABLE rooms (
    roomId TEXT PRIMARY KEY,
    entry TEXT NOT NULL,
    hidden INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE directRooms (
    userId TEXT PRIMARY KEY,
    roomId TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`;
