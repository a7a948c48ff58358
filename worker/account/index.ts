import type { Env } from "../env.ts";
import type { EndedSession, Opened, Reading } from "./account-object.ts";
import type { Place } from "./places.ts";
import type { SessionRecord } from "./sessions.ts";

export type { EndedSession, Opened, Reading } from "./account-object.ts";
export type { Place } from "./places.ts";
export type { SessionRecord } from "./sessions.ts";

/** Names one session of one person. A `Principal` is one. */
export interface SessionKey {
  readonly userId: string;
  readonly sessionId: string;
}

type AccountEnv = Pick<Env, "ACCOUNTS">;

const accountOf = (env: AccountEnv, userId: string) => env.ACCOUNTS.getByName(userId);

/**
 * Begins a session of a person (AU-3).
 *
 * @param tokenHash SHA-256 of the token that will open it
 */
export const openSession = async (env: AccountEnv, userId: string, tokenHash: string): Promise<Opened> =>
  accountOf(env, userId).openSession(tokenHash);

/** What a token opens, by its SHA-256. */
export const readSession = async (env: AccountEnv, userId: string, tokenHash: string): Promise<Reading> =>
  accountOf(env, userId).readSession(tokenHash);

/**
 * Renews a session in band: a new life, the same token (AU-5).
 *
 * @returns the new `expiresAt` in epoch milliseconds, or null when the session has ended
 */
export async function renewSession(env: AccountEnv, key: SessionKey): Promise<number | null> {
  const session = await accountOf(env, key.userId).renewSession(key.sessionId);
  return session?.expiresAt ?? null;
}

/**
 * Renews a session and replaces its token; the present one is good for a moment longer.
 *
 * @returns the session as it is now, or null when it has ended
 */
export const replaceToken = async (
  env: AccountEnv,
  key: SessionKey,
  hashes: { readonly present: string; readonly next: string },
): Promise<SessionRecord | null> => accountOf(env, key.userId).replaceToken(key.sessionId, hashes.present, hashes.next);

/** Ends a session; one that has ended before is no error. The caller closes the sockets in the places that it gives (AU-9). */
export const endSession = async (env: AccountEnv, key: SessionKey): Promise<EndedSession> =>
  accountOf(env, key.userId).endSession(key.sessionId);

/**
 * Notes where a session holds a socket. To be called when the socket is open, and before anyone has it: then a logout
 * either finds the place, or is found here.
 *
 * @returns false when the session has ended
 */
export const notePlace = async (env: AccountEnv, key: SessionKey, place: Place): Promise<boolean> =>
  accountOf(env, key.userId).notePlace(key.sessionId, place);
