-- The directory: who there is and which rooms there are. What happens in a room is kept by the room itself.
CREATE TABLE MESSENGER_people (
  userId TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  picture TEXT NOT NULL,
  bot INTEGER NOT NULL CHECK (bot IN (0, 1)),
  personalMessage TEXT NOT NULL
) STRICT;

-- The people that anyone may sign in as, where the server allows it.
CREATE TABLE MESSENGER_demo_people (
  userId TEXT PRIMARY KEY REFERENCES MESSENGER_people (userId) ON DELETE CASCADE,
  persona TEXT NOT NULL,
  archetype TEXT NOT NULL
) STRICT;

-- listedAs: the place in the list of rooms, smallest first.
CREATE TABLE MESSENGER_rooms (
  roomId TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('public', 'direct', 'group')),
  title TEXT NOT NULL,
  topic TEXT NOT NULL,
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  listedAs INTEGER NOT NULL
) STRICT;
