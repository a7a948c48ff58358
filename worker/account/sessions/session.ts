import { SESSION_MAX_MS, SESSION_TTL_MS, SESSIONS_PER_KIND } from "../../../generated/contract/limits.ts";
import type { SignInKind } from "../../../generated/types.ts";
import type { Grant } from "../../grants.ts";

/** How a session comes to be, and what it may do. */
export interface Opening {
  readonly how: SignInKind;
  /** Roughly what signed in, for the person's eyes; may be empty. */
  readonly device: string;
  readonly grants: readonly Grant[];
  /** The access token that opened it, with which it ends (AU-10); null for a person's own sign-in. */
  readonly accessTokenId: string | null;
}

/** One sign-in of a person. All times are epoch milliseconds of the server. */
export interface SessionRecord extends Opening {
  readonly sessionId: string;
  readonly createdAt: number;
  /** When a request last came with it, to within {@link LAST_SEEN_STEP_MS}. */
  readonly lastSeenAt: number;
  /** The end of its present life; a renewal moves it. */
  readonly expiresAt: number;
  /** The end that no renewal moves. */
  readonly endsAt: number;
}

/** Being seen is noted at most this often, so that a request costs no write. */
export const LAST_SEEN_STEP_MS = 60_000;

/** A session that begins now (AU-3). */
export const newSession = (sessionId: string, opening: Opening, now: number): SessionRecord => ({
  ...opening,
  sessionId,
  createdAt: now,
  lastSeenAt: now,
  expiresAt: now + SESSION_TTL_MS,
  endsAt: now + SESSION_MAX_MS,
});

/** Whether a session still opens anything. */
export const isLive = (session: Pick<SessionRecord, "expiresAt">, now: number): boolean => now < session.expiresAt;

/** A live session with a new life, which never ends later than `endsAt` and never earlier than before (AU-3). */
export const renewed = (session: SessionRecord, now: number): SessionRecord => ({
  ...session,
  lastSeenAt: now,
  expiresAt: Math.min(Math.max(session.expiresAt, now + SESSION_TTL_MS), session.endsAt),
});

/** Whether it is time to write down that a session was seen. */
export const isSeenAnew = (session: SessionRecord, now: number): boolean =>
  now - session.lastSeenAt >= LAST_SEEN_STEP_MS;

/**
 * The sessions that have to go before one more begins: those that are over, and the oldest of its kind beyond the limit.
 * What an access token opens is a kind of its own, and never ends what a person opened (LM-14).
 */
export function sessionsToEnd(
  sessions: readonly SessionRecord[],
  { accessTokenId }: Pick<Opening, "accessTokenId">,
  now: number,
): readonly SessionRecord[] {
  const over = sessions.filter((session) => !isLive(session, now));
  const live = sessions
    .filter((session) => isLive(session, now))
    .filter((session) => (session.accessTokenId === null) === (accessTokenId === null))
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const surplus = Math.max(0, live.length + 1 - SESSIONS_PER_KIND);
  return [...over, ...live.slice(0, surplus)];
}
