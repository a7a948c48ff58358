-- Whose account a recovery code opens, by its SHA-256: a code names nobody. The account itself decides whether it is good.
CREATE TABLE MESSENGER_recovery_codes (
  hash TEXT PRIMARY KEY,
  userId TEXT NOT NULL REFERENCES MESSENGER_people (userId) ON DELETE CASCADE
) STRICT;

CREATE INDEX MESSENGER_recovery_codes_by_person ON MESSENGER_recovery_codes (userId);
