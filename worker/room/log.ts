import type { ChatEvent, StreamEvent, SystemEvent } from "../../generated/types.ts";
import {
  beginsPartition,
  COLUMNS,
  createPartition,
  dropPartition,
  findPartitions,
  partitionAt,
  partitionsWithin,
  type Partition,
} from "./partitions.ts";

/** A row of the stream. `content` holds, as JSON, what only its type has. */
interface StreamRow extends Record<string, SqlStorageValue> {
  readonly seq: number;
  readonly type: string;
  readonly userId: string;
  readonly cid: string | null;
  readonly at: number;
  readonly content: string;
}

const COLUMN_LIST = COLUMNS.join(", ");
const PLACEHOLDERS = `(${COLUMNS.map(() => "?").join(", ")})`;

/** SQLite in an object takes so many parameters in one statement. */
const MAX_PARAMETERS = 100;
const ROWS_PER_INSERT = Math.floor(MAX_PARAMETERS / COLUMNS.length);

/**
 * The stream on disk, in partitions. Which of them exist is read once; from then on memory knows.
 *
 * Every read ends its cursor before it answers: SQLite drops no table while one is open.
 */
export class StreamLog {
  readonly #sql: SqlStorage;
  readonly #partitionEvents: number;
  #partitions: readonly Partition[];
  #head: number;

  /** @param partitionEvents how many events a partition holds */
  constructor(sql: SqlStorage, partitionEvents: number) {
    this.#sql = sql;
    this.#partitionEvents = partitionEvents;
    this.#partitions = findPartitions(sql);
    this.#head = this.newest(1, Infinity)[0]?.seq ?? 0;
  }

  /** Where the oldest partition begins: the lowest seq that is kept. */
  firstSeq(): number {
    return this.#partitions[0]?.firstSeq ?? 1;
  }

  /** Stream events with `after` < seq <= `upTo`, oldest first. */
  events(after: number, upTo: number): readonly StreamEvent[] {
    return partitionsWithin(this.#partitions, after, upTo).flatMap(({ table }) =>
      this.#sql
        .exec<StreamRow>(`SELECT ${COLUMN_LIST} FROM ${table} WHERE seq > ? AND seq <= ? ORDER BY seq`, after, upTo)
        .toArray()
        .map(toEvent),
    );
  }

  /** The newest events, oldest first: at least `count`, and every one younger than `since`. Reads fewer than `count` rows beyond. */
  newest(count: number, since: number): readonly StreamEvent[] {
    const newest: StreamEvent[] = [];
    const isEnough = ({ at }: StreamEvent): boolean => newest.length >= count && at <= since;
    for (const event of this.#fromTheEnd(Math.max(1, count))) {
      if (isEnough(event)) break;
      newest.push(event);
      // The next one is older still, and need not be read.
      if (isEnough(event)) break;
    }
    return newest.toReversed();
  }

  /** The chats of one person with `after` < seq <= `upTo`: seq by cid. */
  cidsOf(sender: string, after: number, upTo: number): ReadonlyMap<string, number> {
    const found = partitionsWithin(this.#partitions, after, upTo).flatMap(({ table }) =>
      this.#sql
        .exec<{ cid: string; seq: number }>(
          `SELECT cid, seq FROM ${table} WHERE seq > ? AND seq <= ? AND userId = ? AND type = 'chat'`,
          after,
          upTo,
          sender,
        )
        .toArray(),
    );
    return new Map(found.map(({ cid, seq }) => [cid, seq]));
  }

  /**
   * Writes the next events of the stream: one row for each, in as few statements as their parameters allow.
   *
   * @throws Error for an event that does not follow the one before (RM-1)
   */
  append(events: readonly StreamEvent[]): void {
    let waiting: StreamEvent[] = [];
    for (const event of events) {
      if (event.seq !== this.#head + 1) throw new Error(`seq ${event.seq} does not follow ${this.#head}`);
      this.#head = event.seq;
      const begins = beginsPartition(this.#partitions.at(-1), event, this.#partitionEvents);
      if (begins || waiting.length === ROWS_PER_INSERT) {
        this.#insert(waiting);
        waiting = [];
      }
      if (begins) this.#begin(partitionAt(event.seq));
      waiting.push(event);
    }
    this.#insert(waiting);
  }

  /** Drops the partitions that hold nothing from `firstSeq` on: no row written. */
  prune(firstSeq: number): void {
    const kept = partitionsWithin(this.#partitions, firstSeq - 1, Infinity);
    for (const partition of this.#partitions) if (!kept.includes(partition)) dropPartition(this.#sql, partition);
    this.#partitions = kept;
  }

  /** Runs `write`; where that throws, the transaction around it has undone it, and memory follows. */
  undoing<Result>(write: () => Result): Result {
    const partitions = this.#partitions;
    const head = this.#head;
    try {
      return write();
    } catch (error) {
      this.#partitions = partitions;
      this.#head = head;
      throw error;
    }
  }

  *#fromTheEnd(rowsPerRead: number): Iterable<StreamEvent> {
    for (const { table } of this.#partitions.toReversed()) {
      let before = Number.MAX_SAFE_INTEGER;
      let rows: StreamRow[];
      do {
        rows = this.#sql
          .exec<StreamRow>(
            `SELECT ${COLUMN_LIST} FROM ${table} WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
            before,
            rowsPerRead,
          )
          .toArray();
        for (const row of rows) yield toEvent(row);
        before = rows.at(-1)?.seq ?? before;
      } while (rows.length === rowsPerRead);
    }
  }

  #begin(partition: Partition): void {
    createPartition(this.#sql, partition);
    this.#partitions = [...this.#partitions, partition];
  }

  #insert(events: readonly StreamEvent[]): void {
    const table = this.#partitions.at(-1)?.table;
    if (events.length === 0 || table === undefined) return;
    const values = events.map(toRow).flatMap((row) => COLUMNS.map((column) => row[column]));
    const rows = events.map(() => PLACEHOLDERS).join(", ");
    this.#sql.exec(`INSERT INTO ${table} (${COLUMN_LIST}) VALUES ${rows}`, ...values);
  }
}

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
