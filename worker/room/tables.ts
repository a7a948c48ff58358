import type { Person } from "../../generated/types.ts";
import type { Guest, Moment, StoredReceipt } from "./shapes.ts";

interface PersonRow extends Record<string, SqlStorageValue> {
  readonly userId: string;
  readonly joinedAt: number;
  readonly name: string;
  readonly picture: string;
  readonly bot: number;
  readonly personalMessage: string;
}

const toPerson = ({ userId, name, picture, bot, personalMessage }: PersonRow): Person => ({
  userId,
  name,
  picture,
  bot: bot === 1,
  personalMessage,
});

/** Where a column of times takes no NULL. */
const NEVER = 0;

/** One parameter for a list of ids of any length: a statement takes 100 parameters at most. */
const IN_LIST = "userId IN (SELECT value FROM json_each(?))";

export function readGuest(sql: SqlStorage, userId: string): Guest | null {
  const [row] = sql.exec<PersonRow>("SELECT * FROM people WHERE userId = ?", userId).toArray();
  return row === undefined ? null : { person: toPerson(row), joinedAt: row.joinedAt === NEVER ? null : row.joinedAt };
}

export const readPeople = (sql: SqlStorage, userIds: readonly string[]): readonly Person[] =>
  sql.exec<PersonRow>(`SELECT * FROM people WHERE ${IN_LIST}`, JSON.stringify(userIds)).toArray().map(toPerson);

export const savePerson = (
  sql: SqlStorage,
  { userId, name, picture, bot, personalMessage }: Person,
  joinedAt: Guest["joinedAt"],
): void => {
  sql.exec(
    `INSERT INTO people (userId, joinedAt, name, picture, bot, personalMessage) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (userId) DO UPDATE SET name = excluded.name, picture = excluded.picture, bot = excluded.bot,
        personalMessage = excluded.personalMessage, joinedAt = iif(joinedAt = ${NEVER}, excluded.joinedAt, joinedAt)`,
    userId,
    joinedAt ?? NEVER,
    name,
    picture,
    bot ? 1 : 0,
    personalMessage,
  );
};

interface ReceiptRow extends Record<string, SqlStorageValue>, StoredReceipt {}

export const readReceipts = (sql: SqlStorage, userIds: readonly string[]): readonly StoredReceipt[] =>
  sql
    .exec<ReceiptRow>(
      `SELECT userId, delivered, read, storedSeq FROM receipts WHERE ${IN_LIST}`,
      JSON.stringify(userIds),
    )
    .toArray();

/** Writes a receipt, which may only rise, whatever memory believes (ST-1). */
export const saveReceipt = (sql: SqlStorage, { userId, delivered, read, storedSeq }: StoredReceipt): void => {
  sql.exec(
    `INSERT INTO receipts (userId, delivered, read, storedSeq) VALUES (?, ?, ?, ?)
      ON CONFLICT (userId) DO UPDATE SET delivered = max(delivered, excluded.delivered), read = max(read, excluded.read),
        storedSeq = excluded.storedSeq`,
    userId,
    delivered,
    read,
    storedSeq,
  );
};

export function readMoments(sql: SqlStorage, userId: string): readonly Moment[] {
  const [row] = sql.exec<{ latest: string }>("SELECT latest FROM moments WHERE userId = ?", userId).toArray();
  const moments: readonly Moment[] = JSON.parse(row?.latest ?? "[]");
  return moments;
}

export const saveMoments = (sql: SqlStorage, userId: string, moments: readonly Moment[]): void => {
  sql.exec(
    "INSERT INTO moments (userId, latest) VALUES (?, ?) ON CONFLICT (userId) DO UPDATE SET latest = excluded.latest",
    userId,
    JSON.stringify(moments),
  );
};
