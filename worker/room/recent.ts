import type { ChatEvent, StreamEvent } from "../../generated/types.ts";
import { RECENT_EVENTS } from "./config.ts";
import type { RoomReader } from "./reader.ts";

/** Commands of one person in rows older than memory, once they have been looked for. */
export interface OlderCids {
  /** Every command of this person in a row above this seq is known. */
  readonly after: number;
  readonly seqs: ReadonlyMap<string, number>;
}

/** The newest stretch of the stream, as deciders see it. */
export interface RecentView {
  readonly head: number;
  /** Memory holds every event above this seq. */
  readonly after: number;
  /** The events above `after`, oldest first. */
  readonly events: readonly StreamEvent[];
  /** The seq of a command in memory, by sender and cid. */
  seqOf(sender: string, cid: string): number | undefined;
  /** What was found of a person in older rows. */
  olderOf(sender: string): OlderCids | undefined;
}

const keyOf = (sender: string, cid: string): string => `${sender} ${cid}`;

/** The newest stretch of the stream. Grows with every event and forgets its older half from time to time. */
export class Recent implements RecentView {
  #after: number;
  #events: StreamEvent[] = [];
  readonly #seqs = new Map<string, number>();
  readonly #older = new Map<string, OlderCids>();

  /** @param events the newest events of the stream, oldest first; none for an empty stream */
  constructor(events: readonly StreamEvent[]) {
    const first = events[0];
    this.#after = first === undefined ? 0 : first.seq - 1;
    for (const event of events) this.append(event);
  }

  get after(): number {
    return this.#after;
  }

  get head(): number {
    return this.#after + this.#events.length;
  }

  get events(): readonly StreamEvent[] {
    return this.#events;
  }

  seqOf(sender: string, cid: string): number | undefined {
    return this.#seqs.get(keyOf(sender, cid));
  }

  olderOf(sender: string): OlderCids | undefined {
    return this.#older.get(sender);
  }

  /** Takes the next event in. */
  append(event: StreamEvent): void {
    this.#events.push(event);
    if (event.type === "chat") this.#seqs.set(keyOf(event.from, event.cid), event.seq);
    if (this.#events.length > RECENT_EVENTS) this.#forgetOlderHalf();
  }

  /** Remembers what a look into older rows has found, so that it is not looked for again. */
  learn(sender: string, older: OlderCids): void {
    this.#older.set(sender, older);
  }

  #forgetOlderHalf(): void {
    const gone = this.#events.splice(0, RECENT_EVENTS / 2);
    for (const event of gone) {
      if (event.type === "chat") this.#seqs.delete(keyOf(event.from, event.cid));
    }
    this.#after += gone.length;
    // What was learnt ended where memory began, and there is a gap now.
    this.#older.clear();
  }
}

/** The events above `after`, from memory where it reaches so far, else from disk. */
export const eventsAfter = (
  recent: RecentView,
  log: Pick<RoomReader, "events">,
  after: number,
): readonly StreamEvent[] =>
  after >= recent.after ? recent.events.slice(after - recent.after) : log.events(after, recent.head);

/** A look for an earlier copy of a command: the copy, and what was learnt of older rows on the way. */
export interface EarlierCopy {
  readonly event: ChatEvent | null;
  readonly learnt: OlderCids | null;
}

/**
 * Finds an earlier copy of a chat by its sender and cid (RM-3). Memory answers where it can. Below it, the rows above
 * `after` are read once: an earlier copy lies above the head that the client knew (RM-5), so no index is needed.
 */
export function findEarlierCopy(
  recent: RecentView,
  log: Pick<RoomReader, "events" | "cidsOf">,
  chat: { readonly sender: string; readonly cid: string; readonly after: number },
): EarlierCopy {
  const { sender, cid } = chat;
  const older = recent.olderOf(sender);
  const known = recent.seqOf(sender, cid) ?? older?.seqs.get(cid);
  if (known !== undefined) return { event: chatAt(recent, log, known), learnt: null };

  const coveredAfter = older?.after ?? recent.after;
  if (chat.after >= coveredAfter) return { event: null, learnt: null };

  const found = log.cidsOf(sender, chat.after, coveredAfter);
  const seq = found.get(cid);
  return {
    event: seq === undefined ? null : chatAt(recent, log, seq),
    learnt: { after: chat.after, seqs: new Map([...(older?.seqs ?? []), ...found]) },
  };
}

function chatAt(recent: RecentView, log: Pick<RoomReader, "events">, seq: number): ChatEvent | null {
  const event = seq > recent.after ? recent.events[seq - recent.after - 1] : log.events(seq - 1, seq)[0];
  return event?.type === "chat" ? event : null;
}
