import { TYPING_EVERY_MS, TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import type { TypingPerson } from "../../../generated/types.ts";

/** Who types, by userId, and until when at the latest by the server's clock. */
export type Typing = ReadonlyMap<string, number>;

/**
 * How others type, as of now. No `until` is further away than an indicator can live: a wrong clock on either side must
 * not leave a stale one (ST-3).
 *
 * @param serverNow the server's time in epoch milliseconds
 */
export function typingOf(people: readonly TypingPerson[], you: string | null, serverNow: number): Typing {
  const others = people.filter(({ userId, until }) => userId !== you && until > serverNow);
  return new Map(others.map(({ userId, until }) => [userId, Math.min(until, serverNow + TYPING_TTL_MS)]));
}

/** Takes out whose time is over; the same value when nobody's is. An end in the far future is a clock that jumped. */
export function withoutExpired(typing: Typing, serverNow: number): Typing {
  const isAlive = (until: number): boolean => until > serverNow && until <= serverNow + TYPING_TTL_MS;
  const alive = [...typing].filter(([, until]) => isAlive(until));
  return alive.length === typing.size ? typing : new Map(alive);
}

/** When the next indicator ends, by the server's clock; null when nobody types. */
export const nextExpiry = (typing: Typing): number | null => (typing.size === 0 ? null : Math.min(...typing.values()));

/** What this client last told others of its own typing. */
export interface OwnTyping {
  /** When `on` was sent last, by our clock; null when others believe that we do not type. */
  readonly toldAt: number | null;
}

/** Others believe that we do not type. */
export const NOT_TYPING: OwnTyping = { toldAt: null };

/**
 * Decides whether a change of our own typing goes on the wire: `on` at most every `typingEveryMs`, `off` only if others
 * may still show us.
 *
 * @returns what others believe afterwards, or null when nothing is to be sent
 */
export function tellTyping({ toldAt }: OwnTyping, on: boolean, now: number): OwnTyping | null {
  const sinceMs = toldAt === null ? Infinity : now - toldAt;
  if (on) return sinceMs >= TYPING_EVERY_MS || sinceMs < 0 ? { toldAt: now } : null;
  return toldAt !== null && sinceMs < TYPING_TTL_MS ? NOT_TYPING : null;
}
