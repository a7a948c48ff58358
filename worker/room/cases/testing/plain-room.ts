import {
  CHAT_PER_MINUTE,
  CHAT_PER_WINDOW,
  CHAT_WINDOW_MS,
  NUDGE_PER_WINDOW,
  NUDGE_WINDOW_MS,
} from "../../../../generated/contract/limits.ts";
import { PEOPLE, type Step } from "./evening.ts";

const MINUTE_MS = 60_000;

interface Row {
  readonly who: string;
  readonly number: number;
  readonly changed: boolean;
  readonly at: number;
}

/** What a room has to answer: an ack with a seq, an ack of a moment, a refusal, or nothing. */
export type Answer =
  | { readonly type: "ack"; readonly seq?: number; readonly duplicate?: true }
  | { readonly type: "error"; readonly code: string; readonly retryAfterMs?: number };

/** How long until one more fits: the time when the `max`-th newest is `windowMs` old. */
const waitMs = (times: readonly number[], max: number, windowMs: number, now: number): number => {
  const inside = times.filter((at) => at > now - windowMs);
  return inside.length < max ? 0 : (inside.at(-max) ?? now) + windowMs - now;
};

const isDuplicate = { duplicate: true } as const;

/** The room as the rules describe it, without sockets, disk or sleep: a list of rows and two tables. */
export class PlainRoom {
  readonly rows: (Row | null)[] = PEOPLE.map(() => null);
  readonly receipts = new Map<string, { readonly delivered: number; readonly read: number }>();
  readonly #shakes: Omit<Row, "changed">[] = [];
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  /** Plays a step. @returns what its person has to be answered, null for nothing */
  play({ who, deed, afterMs }: Step): Answer | null {
    this.#now += afterMs;
    switch (deed.kind) {
      case "say":
        return this.#say(who, deed.number, deed.changed);
      case "shake":
        return this.#shake(who, deed.number);
      case "receipt": {
        const known = this.receipts.get(who) ?? { delivered: 0, read: 0 };
        const read = Math.max(known.read, Math.min(deed.read, this.rows.length));
        const delivered = Math.max(known.delivered, read, Math.min(deed.delivered, this.rows.length));
        if (read + delivered > 0) this.receipts.set(who, { delivered, read });
        return null;
      }
      case "typing":
      case "come":
      case "go":
        return null;
    }
  }

  #say(who: string, number: number, changed: boolean): Answer {
    const index = this.rows.findIndex((row) => row?.who === who && row.number === number);
    const earlier = this.rows[index];
    if (earlier) {
      if (earlier.changed !== changed) return { type: "error", code: "CONFLICT" };
      return { type: "ack", seq: index + 1, ...isDuplicate };
    }
    const times = this.rows.flatMap((row) => (row?.who === who ? [row.at] : []));
    const retryAfterMs = Math.max(
      waitMs(times, CHAT_PER_WINDOW, CHAT_WINDOW_MS, this.#now),
      waitMs(times, CHAT_PER_MINUTE, MINUTE_MS, this.#now),
    );
    if (retryAfterMs > 0) return { type: "error", code: "RATE_LIMITED", retryAfterMs };
    this.rows.push({ who, number, changed, at: this.#now });
    return { type: "ack", seq: this.rows.length };
  }

  #shake(who: string, number: number): Answer {
    const own = this.#shakes.filter((shake) => shake.who === who);
    if (own.some((shake) => shake.number === number)) return { type: "ack", ...isDuplicate };
    const times = own.map(({ at }) => at);
    const retryAfterMs = waitMs(times, NUDGE_PER_WINDOW, NUDGE_WINDOW_MS, this.#now);
    if (retryAfterMs > 0) return { type: "error", code: "RATE_LIMITED", retryAfterMs };
    this.#shakes.push({ who, number, at: this.#now });
    return { type: "ack" };
  }
}
