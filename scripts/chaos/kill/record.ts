import type { AckEvent, StreamEvent } from "../../../generated/types.ts";

/** A message as its client composed it. It never changes, however often it is sent. */
export interface Composed {
  readonly cid: string;
  readonly text: string;
  /** The head that the client knew (RM-5). */
  readonly after: number;
}

/** What one client remembers of a run. */
export interface ClientRecord {
  readonly user: string;
  readonly room: string;
  /** In the order of composing, which is the order of sending. */
  readonly composed: Composed[];
  readonly acks: AckEvent[];
  /** Cids that were sent again although an ack had come, so that only `duplicate` can be the answer. */
  readonly doubted: Set<string>;
  /** What a client saw that no rule allows, as it happened. */
  readonly complaints: string[];
  /** How often a message went out again because no ack had come. */
  resends: number;
}

/** A record of nothing yet. */
export const newRecord = (user: string, room: string): ClientRecord => ({
  user,
  room,
  composed: [],
  acks: [],
  doubted: new Set(),
  complaints: [],
  resends: 0,
});

/** What makes a stream event itself; two with the same mark are the same event. */
export const markOf = (event: StreamEvent): string =>
  event.type === "chat"
    ? `${event.at} ${event.from} ${event.cid} ${event.text}`
    : `${event.at} ${event.kind} ${event.userId}`;

/** The stream of a room as all of its clients together saw it live. */
export class Witness {
  /** The mark that was seen first at each seq. */
  readonly marks = new Map<number, string>();

  /** @returns whether the event is what others saw at its seq */
  agrees(event: StreamEvent): boolean {
    const mark = markOf(event);
    const earlier = this.marks.get(event.seq);
    if (earlier === undefined) this.marks.set(event.seq, mark);
    return earlier === undefined || earlier === mark;
  }
}
