import type { FramePart, LineId, LineNews } from "../../client/index.ts";

/** One row of the log: a frame, or how a connection stands now. */
export interface Entry {
  /** Counts up as long as the window is open. */
  readonly id: number;
  readonly news: Extract<LineNews, { kind: "frame" | "state" }>;
}

/** What a row of the log is filtered by; undefined lets all through. */
export interface Filter {
  readonly line: LineId | undefined;
  readonly type: string | undefined;
}

/** The types of messages in a row; none for one that is no frame. */
export const typesOf = ({ news }: Entry): readonly string[] =>
  news.kind === "frame" ? [...new Set(news.parts.map(typeOf))] : [];

/** What a part of a frame calls itself. */
export const typeOf = ({ type }: FramePart): string => type ?? "?";

/** Tells whether a filter lets a row through. */
export const passes = (entry: Entry, { line, type }: Filter): boolean =>
  (line === undefined || entry.news.line === line) && (type === undefined || typesOf(entry).includes(type));
