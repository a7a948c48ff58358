import type { StreamEvent, TextFormat } from "../../../generated/types.ts";

/** Lines of one person that follow each other within this time stand under one heading, ms. */
export const MERGE_WITHIN_MS = 120_000;

/** Something that passed by and is kept only in this window. It stands after the event `after`. */
export type Moment = { readonly id: number; readonly after: number; readonly at: number } & (
  | { readonly kind: "nudge"; readonly from: string }
  | { readonly kind: "wink"; readonly from: string; readonly winkId: string }
  | { readonly kind: "notice"; readonly text: string }
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

/** What happened to one of one's own messages. `read` by nobody yet means stored. */
export type Delivery =
  | { readonly state: "sending" }
  | { readonly state: "waiting"; readonly reason: string }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "stored"; readonly readBy: number };

/** One message. */
export interface LogLine {
  readonly key: string;
  readonly cid: string;
  readonly text: string;
  readonly format?: TextFormat;
  /** Null for other people's messages. */
  readonly delivery: Delivery | null;
}

/** What stands in the log, from top to bottom. */
export type LogEntry =
  | { readonly kind: "day"; readonly key: string; readonly at: number }
  | { readonly kind: "unseen"; readonly key: string }
  | {
      readonly kind: "said";
      readonly key: string;
      readonly from: string;
      readonly at: number;
      readonly lines: readonly LogLine[];
    }
  | { readonly kind: "system"; readonly key: string; readonly event: Extract<StreamEvent, { type: "system" }> }
  | { readonly kind: "moment"; readonly key: string; readonly moment: Moment };

/** All that the log is made of. */
export interface LogSource {
  readonly you: string | null;
  readonly events: readonly StreamEvent[];
  readonly waiting: readonly Waiting[];
  /** In the order in which they came. */
  readonly moments: readonly Moment[];
  /** How far each other person has read, by seq. */
  readonly readUpTo: readonly number[];
  /** The first event that came while nobody looked, or null. */
  readonly unseenFrom: number | null;
  /** The calendar day of a time, for the day lines. */
  readonly dayOf: (at: number) => string;
}

/** Makes the log out of the room's stream, this window's moments and what waits to be sent. */
export function logEntries(source: LogSource): readonly LogEntry[] {
  const log = new LogBuilder(source.dayOf);
  let moment = 0;
  const momentsBefore = (seq: number): void => {
    for (let next = source.moments[moment]; next && next.after < seq; next = source.moments[moment]) {
      log.addMoment(next);
      moment += 1;
    }
  };
  for (const event of source.events) {
    momentsBefore(event.seq);
    if (event.seq === source.unseenFrom) log.addUnseen();
    if (event.type === "chat") log.addLine(event.from, event.at, lineOfEvent(event, source));
    else log.addSystem(event);
  }
  momentsBefore(Number.POSITIVE_INFINITY);
  for (const each of source.waiting) log.addLine(source.you ?? "", each.at, lineOfWaiting(each, source.you));
  return log.entries;
}

function lineOfEvent(event: Extract<StreamEvent, { type: "chat" }>, source: LogSource): LogLine {
  const readBy = source.readUpTo.filter((upTo) => upTo >= event.seq).length;
  return {
    key: `${event.from} ${event.cid}`,
    cid: event.cid,
    text: event.text,
    ...(event.format && { format: event.format }),
    delivery: event.from === source.you ? { state: "stored", readBy } : null,
  };
}

function lineOfWaiting(waiting: Waiting, you: string | null): LogLine {
  return {
    // The key of the event that it will become: the line stays the same element when it is stored.
    key: `${you ?? ""} ${waiting.cid}`,
    cid: waiting.cid,
    text: waiting.text,
    ...(waiting.format && { format: waiting.format }),
    delivery: deliveryOf(waiting),
  };
}

function deliveryOf({ refusal, obstacle }: Waiting): Delivery {
  if (refusal !== undefined) return { state: "failed", reason: refusal };
  if (obstacle !== undefined) return { state: "waiting", reason: obstacle };
  return { state: "sending" };
}

type Said = { kind: "said"; key: string; from: string; at: number; lastAt: number; lines: LogLine[] };

class LogBuilder {
  readonly entries: LogEntry[] = [];
  readonly #dayOf: (at: number) => string;
  #day: string | null = null;
  #said: Said | null = null;

  constructor(dayOf: (at: number) => string) {
    this.#dayOf = dayOf;
  }

  addLine(from: string, at: number, line: LogLine): void {
    this.#turnDay(at);
    if (this.#said?.from === from && at - this.#said.lastAt <= MERGE_WITHIN_MS) {
      this.#said.lines.push(line);
      this.#said.lastAt = at;
      return;
    }
    this.#said = { kind: "said", key: line.key, from, at, lastAt: at, lines: [line] };
    this.entries.push(this.#said);
  }

  addSystem(event: Extract<StreamEvent, { type: "system" }>): void {
    this.#turnDay(event.at);
    this.#add({ kind: "system", key: `system ${event.seq}`, event });
  }

  addMoment(moment: Moment): void {
    this.#add({ kind: "moment", key: `moment ${moment.id}`, moment });
  }

  addUnseen(): void {
    this.#add({ kind: "unseen", key: "unseen" });
  }

  #turnDay(at: number): void {
    const day = this.#dayOf(at);
    if (this.#day !== null && this.#day !== day) this.#add({ kind: "day", key: `day ${day}`, at });
    this.#day = day;
  }

  /** Anything but a message begins a new heading. */
  #add(entry: LogEntry): void {
    this.#said = null;
    this.entries.push(entry);
  }
}
