import type { StreamEvent } from "../../generated/types.ts";

/**
 * A table with a stretch of the stream: it begins at `firstSeq` and ends before the next one's. Dropping a table writes no
 * row where deleting would write one for each (RM-11), so what grows old together lies together.
 */
export interface Partition {
  readonly table: string;
  readonly firstSeq: number;
}

const PREFIX = "stream_";

/** The columns of a partition, in the order of a row's values. */
export const COLUMNS = ["seq", "type", "userId", "cid", "at", "content"] as const;

export const partitionAt = (firstSeq: number): Partition => ({ table: `${PREFIX}${firstSeq}`, firstSeq });

/** The partitions on disk, oldest first. The migrations make the first of them. */
export const findPartitions = (sql: SqlStorage): readonly Partition[] =>
  sql
    .exec<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '${PREFIX}[0-9]*'`)
    .toArray()
    .map(({ name }) => partitionAt(Number(name.slice(PREFIX.length))))
    .toSorted((a, b) => a.firstSeq - b.firstSeq);

/** Makes an empty partition. Its key is given, so there is no counter to keep, and nothing else is indexed. */
export function createPartition(sql: SqlStorage, { table }: Partition): void {
  sql.exec(
    `CREATE TABLE ${table} (seq INTEGER PRIMARY KEY, type TEXT NOT NULL, userId TEXT NOT NULL, cid TEXT,
      at INTEGER NOT NULL, content TEXT NOT NULL) STRICT`,
  );
}

/** Drops a partition with all that it holds: no row written. No cursor of the object may be open, or SQLite refuses. */
export const dropPartition = (sql: SqlStorage, { table }: Partition): void => {
  sql.exec(`DROP TABLE ${table}`);
};

/** The first seq of the range of `partitionEvents` that a seq lies in. */
export const rangeStart = (seq: number, partitionEvents: number): number => seq - ((seq - 1) % partitionEvents);

/** The partitions that hold events with `after` < seq <= `upTo`, oldest first. */
export const partitionsWithin = (partitions: readonly Partition[], after: number, upTo: number): readonly Partition[] =>
  partitions.filter(({ firstSeq }, index) => {
    const next = partitions[index + 1];
    return firstSeq <= upTo && (next === undefined || next.firstSeq > after + 1);
  });

/** Whether an event begins a partition of its own: a range begins with it, or the newest partition is of an earlier range. */
export const beginsPartition = (
  newest: Partition | undefined,
  { seq }: StreamEvent,
  partitionEvents: number,
): boolean => newest === undefined || rangeStart(newest.firstSeq, partitionEvents) < rangeStart(seq, partitionEvents);
