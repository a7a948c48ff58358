import type { Block } from "../../block.ts";
import type { About, Circle, Membership } from "./circle.ts";

interface AboutRow extends Record<string, SqlStorageValue>, Omit<About, "pair"> {
  readonly pair: string | null;
}

interface MemberRow extends Record<string, SqlStorageValue>, Omit<Membership, "by"> {
  readonly askedBy: string | null;
}

interface BlockRow extends Record<string, SqlStorageValue> {
  readonly blocker: string;
  readonly whom: string;
  readonly blocked: number;
  readonly version: number;
}

/** To whom the room belongs, or null for a public one. */
export function readCircle(sql: SqlStorage): Circle | null {
  const [row] = sql.exec<AboutRow>("SELECT * FROM about").toArray();
  if (row === undefined) return null;
  const pair: About["pair"] = JSON.parse(row.pair ?? "null");
  const members = sql.exec<MemberRow>("SELECT * FROM members").toArray().map(toMembership);
  const blocks = sql.exec<BlockRow>("SELECT * FROM blocks").toArray().map(toBlock);
  return {
    about: { ...row, pair },
    members: new Map(members.map((membership) => [membership.userId, membership])),
    blocks: new Map(blocks.map((block) => [block.by, block])),
  };
}

const toMembership = ({ askedBy, ...row }: MemberRow): Membership => ({ ...row, by: askedBy });

const toBlock = ({ blocker, whom, blocked, version }: BlockRow): Block => ({
  by: blocker,
  of: whom,
  blocked: blocked === 1,
  version,
});

/** Writes what the room is: its one row. */
export function saveAbout(sql: SqlStorage, { roomId, kind, title, pair, createdAt, version }: About): void {
  const isNew = sql.exec("SELECT 1 FROM about").toArray().length === 0;
  if (!isNew) return void sql.exec("UPDATE about SET title = ?, version = ?", title, version);
  const values = [roomId, kind, title, pair === null ? null : JSON.stringify(pair), createdAt, version];
  sql.exec("INSERT INTO about (roomId, kind, title, pair, createdAt, version) VALUES (?, ?, ?, ?, ?, ?)", ...values);
}

export const saveMembership = (
  sql: SqlStorage,
  { userId, role, state, invitationId, by, at, seq }: Membership,
): void => {
  sql.exec(
    "INSERT OR REPLACE INTO members (userId, role, state, invitationId, askedBy, at, seq) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ...[userId, role, state, invitationId, by, at, seq],
  );
};

export const removeMember = (sql: SqlStorage, userId: string): void => {
  sql.exec("DELETE FROM members WHERE userId = ?", userId);
};

export const saveBlock = (sql: SqlStorage, { by, of, blocked, version }: Block): void => {
  sql.exec(
    "INSERT OR REPLACE INTO blocks (blocker, whom, blocked, version) VALUES (?, ?, ?, ?)",
    ...[by, of, blocked ? 1 : 0, version],
  );
};
