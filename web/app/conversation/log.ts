import type { ChatEvent, StreamEvent, SystemEvent, TextFormat } from "../../../generated/types.ts";

/** Lines of one person that follow each other within this time stand under one heading, ms. */
export const MERGE_WITHIN_MS = 120_000;

/** Something that passed by and is kept only in this window. It stands after the event `after`. */
export type Moment = { readonly id: number; readonly after: number; readonly at: number } & (
  | { readonly kind: "nudge"; readonly from: string }
  /** `isPlayed` tells whether it played by itself when it came. */
  | { readonly kind: "wink"; readonly from: string; readonly winkId: string; readonly isPlayed: boolean }
  /** Something that was refused, and from when on it can be tried again, by the browser's clock, ms. */
  | { readonly kind: "notice"; readonly text: string; readonly until?: number }
);

/** A message that has not come back from the room yet. */
export interface Waiting {
  readonly cid: string;
  readonly text: string;
  readonly format?: TextFormat;
  /** When it was written, by the server's clock, ms. */
  readonly at: number;
  /** Why it was refused for good; absent while it is on its way. */
  readonly refusal?: string;
  /** Why it is not on its way at the moment. It will be sent by itself. */
  readonly obstacle?: string;
}

/** What happened to one of one's own messages. Delivered to nobody yet means stored. */
export type Delivery =
  | { readonly state: "sending" }
  | { readonly state: "waiting"; readonly reason: string }
  | { readonly state: "failed"; readonly reason: string }
  /** How many others have received it, and how many of them have read it. */
  | { readonly state: "stored"; readonly deliveredTo: number; readonly readBy: number };

/** One message. */
export interface LogLine {
  readonly cid: string;
  readonly text: string;
  readonly format?: TextFormat;
  /** Null for other people's messages. */
  readonly delivery: Delivery | null;
}

/** Why messages are new to the person: nobody looked, or the connection was lost when they were said. */
export type UnseenWhy = "away" | "lost";

/**
 * What stands in the log, from top to bottom. `position` is the seq that it stands at: of its event or of the one that
 * follows it; between two seqs for a moment, beyond all of them for what waits to be sent.
 */
export type LogEntry = { readonly key: string; readonly position: number } & (
  | { readonly kind: "day"; readonly at: number }
  | { readonly kind: "unseen"; readonly why: UnseenWhy }
  | {
      readonly kind: "said";
      readonly from: string;
      readonly at: number;
      /** It says who speaks; the lines under it go on. */
      readonly isFirst: boolean;
      readonly line: LogLine;
    }
  | { readonly kind: "system"; readonly event: SystemEvent }
  | { readonly kind: "moment"; readonly moment: Moment }
);

/** All that the log is made of. */
export interface LogSource {
  readonly you: string | null;
  readonly events: readonly StreamEvent[];
  readonly waiting: readonly Waiting[];
  /** In the order in which they came. */
  readonly moments: readonly Moment[];
  /** How far each other person has received and read. */
  readonly receipts: readonly { readonly delivered: number; readonly read: number }[];
  /** Where what is new to the person begins, or null. */
  readonly unseen: { readonly from: number; readonly why: UnseenWhy } | null;
  /** When the day of a time began, for the day lines. */
  readonly startOfDay: (at: number) => number;
}

/**
 * Entries by what they were made of. What has not changed stays the same object, so that of a log of thousands only the
 * changed lines are drawn anew.
 */
export class LogMemory {
  readonly #entries = new WeakMap<object, LogEntry>();

  /** @returns the entry as it was, if it says the same; otherwise this one */
  keep(source: object, entry: LogEntry): LogEntry {
    const before = this.#entries.get(source);
    if (before !== undefined && isSame(before, entry)) return before;
    this.#entries.set(source, entry);
    return entry;
  }
}

/** Of entries that were made of one event, only this can differ. */
function isSame(one: LogEntry, other: LogEntry): boolean {
  if (one.key !== other.key) return false;
  if (one.kind !== "said" || other.kind !== "said") return true;
  return one.isFirst === other.isFirst && isSameDelivery(one.line.delivery, other.line.delivery);
}

const isSameDelivery = (one: Delivery | null, other: Delivery | null): boolean =>
  one === other ||
  (one?.state === "stored" &&
    other?.state === "stored" &&
    one.deliveredTo === other.deliveredTo &&
    one.readBy === other.readBy);

/** Makes the log out of the room's stream, this window's moments and what waits to be sent. */
export function logEntries(source: LogSource, memory: LogMemory = new LogMemory()): readonly LogEntry[] {
  const log = new LogBuilder(source.startOfDay, memory);
  const delivered = new Reached(source.receipts.map((receipt) => receipt.delivered));
  const read = new Reached(source.receipts.map((receipt) => receipt.read));
  let moment = 0;
  const momentsBefore = (seq: number): void => {
    for (let next = source.moments[moment]; next && next.after < seq; next = source.moments[moment]) {
      log.addMoment(next);
      moment += 1;
    }
  };
  for (const event of source.events) {
    momentsBefore(event.seq);
    if (event.seq === source.unseen?.from) log.addUnseen(event.seq, source.unseen.why);
    if (event.type === "system") {
      log.addSystem(event);
      continue;
    }
    const isOwn = event.from === source.you;
    const counts = { deliveredTo: delivered.count(event.seq), readBy: read.count(event.seq) };
    log.addLine(event, event.seq, event.from, isOwn ? { state: "stored", ...counts } : null);
  }
  momentsBefore(Number.POSITIVE_INFINITY);
  for (const each of source.waiting) log.addLine(each, Number.POSITIVE_INFINITY, source.you ?? "", deliveryOf(each));
  return log.entries;
}

function deliveryOf({ refusal, obstacle }: Waiting): Delivery {
  if (refusal !== undefined) return { state: "failed", reason: refusal };
  if (obstacle !== undefined) return { state: "waiting", reason: obstacle };
  return { state: "sending" };
}

/** Counts how many have got as far as a seq. Asked in ascending order, it looks at each of them once. */
class Reached {
  readonly #positions: readonly number[];
  #before = 0;

  constructor(positions: readonly number[]) {
    this.#positions = positions.toSorted((a, b) => a - b);
  }

  count(seq: number): number {
    while ((this.#positions[this.#before] ?? seq) < seq) this.#before += 1;
    return this.#positions.length - this.#before;
  }
}

/** The shortest day of the year, where clocks are put forward, ms. */
const LEAST_DAY_MS = 23 * 60 * 60 * 1000;

class LogBuilder {
  readonly entries: LogEntry[] = [];
  readonly #startOfDay: (at: number) => number;
  readonly #memory: LogMemory;
  /** How often each key was asked for. */
  readonly #keys = new Map<string, number>();
  #day: number | null = null;
  /** Who spoke last, if nothing stands between. */
  #speaker: { readonly from: string; readonly at: number } | null = null;

  constructor(startOfDay: (at: number) => number, memory: LogMemory) {
    this.#startOfDay = startOfDay;
    this.#memory = memory;
  }

  addLine(source: ChatEvent | Waiting, position: number, from: string, delivery: Delivery | null): void {
    const { cid, text, format, at } = source;
    this.#turnDay(position, at);
    const isFirst = this.#speaker?.from !== from || at - this.#speaker.at > MERGE_WITHIN_MS;
    this.#speaker = { from, at };
    // One key from waiting to stored: it stays the same element.
    const line: LogLine = { cid, text, ...(format && { format }), delivery };
    const entry: LogEntry = { kind: "said", key: this.#key(`${from} ${cid}`), position, from, at, isFirst, line };
    this.entries.push(this.#memory.keep(source, entry));
  }

  addSystem(event: SystemEvent): void {
    this.#turnDay(event.seq, event.at);
    const entry: LogEntry = { kind: "system", key: this.#key(`system ${event.seq}`), position: event.seq, event };
    this.#add(this.#memory.keep(event, entry));
  }

  addMoment(moment: Moment): void {
    const entry: LogEntry = {
      kind: "moment",
      key: this.#key(`moment ${moment.id}`),
      position: moment.after + 0.5,
      moment,
    };
    this.#add(this.#memory.keep(moment, entry));
  }

  addUnseen(position: number, why: UnseenWhy): void {
    this.#add({ kind: "unseen", key: this.#key("unseen"), position, why });
  }

  /**
   * The same for the same, and never twice in one log: a room that has slept may store a message again (RM-5), and a
   * clock that was put back makes a day begin twice.
   */
  #key(wanted: string): string {
    const copies = this.#keys.get(wanted) ?? 0;
    this.#keys.set(wanted, copies + 1);
    return copies === 0 ? wanted : `${wanted} ${copies}`;
  }

  #turnDay(position: number, at: number): void {
    const sinceDay = this.#day === null ? -1 : at - this.#day;
    if (sinceDay >= 0 && sinceDay < LEAST_DAY_MS) return;
    const day = this.#startOfDay(at);
    if (this.#day !== null && this.#day !== day) this.#add({ kind: "day", key: this.#key(`day ${day}`), position, at });
    this.#day = day;
  }

  /** Anything but a message begins a new heading. */
  #add(entry: LogEntry): void {
    this.#speaker = null;
    this.entries.push(entry);
  }
}
