import type { LogEntry } from "./log.ts";

/** So many events stand in one chunk. */
export const CHUNK_EVENTS = 50;

/** Entries that are drawn together or not at all. */
export interface LogChunk {
  /** The same for the same seqs, whatever is loaded before or comes after. */
  readonly key: number;
  readonly entries: readonly LogEntry[];
}

/** A log in two parts: what was there, and what came while the window was open. */
export interface CutLog {
  readonly chunks: readonly LogChunk[];
  /** Always drawn, and read out when it grows. */
  readonly news: readonly LogEntry[];
}

/**
 * Cuts a log for drawing.
 *
 * @param oldUpTo up to this seq nothing is news
 * @param lastSeq the newest; of a long time only the last one or two chunks are news
 */
export function cutLog(entries: readonly LogEntry[], oldUpTo: number, lastSeq: number): CutLog {
  const newest = (Math.floor(lastSeq / CHUNK_EVENTS) - 1) * CHUNK_EVENTS;
  const border = Math.max(oldUpTo, newest);
  const firstNew = entries.findLastIndex(({ position }) => position <= border) + 1;
  const chunks: { key: number; entries: LogEntry[] }[] = [];
  for (const entry of entries.slice(0, firstNew)) {
    const key = Math.floor(entry.position / CHUNK_EVENTS);
    const last = chunks.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else chunks.push({ key, entries: [entry] });
  }
  return { chunks, news: entries.slice(firstNew) };
}
