import type { ChatEvent, StreamEvent, SystemEvent } from "../../generated/types.ts";

/** A row of the stream. `content` holds, as JSON, what only its type has. */
interface StreamRow extends Record<string, SqlStorageValue> {
  readonly seq: number;
  readonly type: string;
  readonly userId: string;
  readonly cid: string | null;
  readonly at: number;
  readonly content: string;
}

const COLUMNS = "seq, type, userId, cid, at, content";

/** Writes the next event of the stream: one row written, no more. */
export function appendEvent(sql: SqlStorage, event: StreamEvent): void {
  const { seq, type, userId, cid, at, content } = toRow(event);
  sql.exec(`INSERT INTO stream (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`, seq, type, userId, cid, at, content);
}

/** Stream events with `after` < seq <= `upTo`, oldest first. */
export const readEvents = (sql: SqlStorage, after: number, upTo: number): readonly StreamEvent[] =>
  sql
    .exec<StreamRow>(`SELECT ${COLUMNS} FROM stream WHERE seq > ? AND seq <= ? ORDER BY seq`, after, upTo)
    .toArray()
    .map(toEvent);

/** The newest events, oldest first: at least `count`, and every one younger than `since`. Reads no row more than that. */
export function readNewest(sql: SqlStorage, count: number, since: number): readonly StreamEvent[] {
  const newest: StreamEvent[] = [];
  for (const row of sql.exec<StreamRow>(`SELECT ${COLUMNS} FROM stream ORDER BY seq DESC`)) {
    if (newest.length >= count && row.at <= since) break;
    newest.push(toEvent(row));
  }
  return newest.toReversed();
}

/** The chats of one person with `after` < seq <= `upTo`: seq by cid. */
export const readCids = (sql: SqlStorage, sender: string, after: number, upTo: number): ReadonlyMap<string, number> =>
  new Map(
    sql
      .exec<{ cid: string; seq: number }>(
        "SELECT cid, seq FROM stream WHERE seq > ? AND seq <= ? AND userId = ? AND type = 'chat'",
        after,
        upTo,
        sender,
      )
      .toArray()
      .map(({ cid, seq }) => [cid, seq]),
  );

function toRow(event: StreamEvent): StreamRow {
  switch (event.type) {
    case "chat": {
      const { type, seq, from, cid, at, ...content } = event;
      return { seq, type, userId: from, cid, at, content: JSON.stringify(content) };
    }
    case "system": {
      const { type, seq, userId, at, ...content } = event;
      return { seq, type, userId, cid: null, at, content: JSON.stringify(content) };
    }
  }
}

type ChatContent = Omit<ChatEvent, "type" | "seq" | "from" | "cid" | "at">;
type SystemContent = Omit<SystemEvent, "type" | "seq" | "userId" | "at">;

/** @throws Error for a type that this version does not know: it was written by a newer one */
function toEvent({ seq, type, userId, cid, at, content }: StreamRow): StreamEvent {
  if (type === "chat" && cid !== null) {
    const { text, format }: ChatContent = JSON.parse(content);
    return { type, seq, from: userId, cid, text, ...(format === undefined ? {} : { format }), at };
  }
  if (type === "system") {
    const { kind, ...rest }: SystemContent = JSON.parse(content);
    return { type, seq, kind, userId, ...rest, at };
  }
  throw new Error(`stream row ${seq} has the unknown type ${type}`);
}
