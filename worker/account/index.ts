import type { Env } from "../env.ts";
import type { ContactChange, Invitation, Room } from "../../generated/types.ts";
import type { ContactFacts, Listing } from "./contacts/bond.ts";
import type { ContactVerdict, Standing } from "./contacts/standing.ts";
import type { AccessTokenRecord, AccessTokenWish } from "./keys/access-tokens.ts";
import type { PasskeyOverview } from "./keys/keys.ts";
import type { Addition, MadePasskey, PasskeyKey, Removal } from "./keys/passkeys.ts";
import type { RoomEntry } from "./rooms/entry.ts";
import type { Place } from "./sessions/place.ts";
import type { Rotation } from "./sessions/rotation.ts";
import type { Opening, SessionRecord } from "./sessions/session.ts";
import type { EndedSession, Opened, Reading, Replacement } from "./sessions/sessions.ts";

export type { ContactFacts } from "./contacts/bond.ts";
export type { ContactVerdict, Standing } from "./contacts/standing.ts";
export { parseRoomEntry, roomSeenBy, type RoomEntry } from "./rooms/entry.ts";
export type { AccessTokenRecord, AccessTokenWish } from "./keys/access-tokens.ts";
export type { PasskeyOverview } from "./keys/keys.ts";
export type { MadePasskey, PasskeyKey } from "./keys/passkeys.ts";
export type { Place } from "./sessions/place.ts";
export type { Rotation } from "./sessions/rotation.ts";
export type { Opening, SessionRecord } from "./sessions/session.ts";
export type { EndedSession, Opened, Reading, Replacement } from "./sessions/sessions.ts";

/** Names one session of one person. A `Principal` is one. */
export interface SessionKey {
  readonly userId: string;
  readonly sessionId: string;
}

type AccountEnv = Pick<Env, "ACCOUNTS">;

const accountOf = (env: AccountEnv, userId: string) => env.ACCOUNTS.getByName(userId);

// sessions

/**
 * Begins a session of a person (AU-3).
 *
 * @param tokenHash SHA-256 of the token that will open it
 * @param locationHint where the account should live if this is the first that is heard of it
 * @returns null when the access token that should open it is void (AU-10)
 */
export const openSession = async (
  env: AccountEnv,
  userId: string,
  tokenHash: string,
  opening: Opening,
  locationHint: DurableObjectLocationHint | null,
): Promise<Opened | null> =>
  env.ACCOUNTS.getByName(userId, locationHint === null ? {} : { locationHint }).openSession(tokenHash, opening);

/** What a token opens, by its SHA-256. The caller sees to a session that ends by it. */
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

/** Renews the session of a token and replaces the token, unless another request has just done so (AU-12). */
export const replaceToken = async (env: AccountEnv, userId: string, rotation: Rotation): Promise<Replacement> =>
  accountOf(env, userId).replaceToken(rotation);

/** The live sessions of a person, oldest first. */
export const listSessions = async (env: AccountEnv, userId: string): Promise<readonly SessionRecord[]> =>
  accountOf(env, userId).listSessions();

/**
 * Ends a session of a person. The caller closes its sockets (AU-9).
 *
 * @returns null when they have no such session, or not any more
 */
export const endSession = async (env: AccountEnv, key: SessionKey): Promise<EndedSession | null> =>
  accountOf(env, key.userId).endSession(key.sessionId);

/** Ends every session of a person. The caller closes their sockets (AU-9). */
export const endAllSessions = async (env: AccountEnv, userId: string): Promise<readonly EndedSession[]> =>
  accountOf(env, userId).endAllSessions();

/**
 * Notes where a session holds a socket. To be called when the socket is open, and before anyone has it: then a logout
 * either finds the place, or is found here.
 *
 * @returns false when the session has ended
 */
export const notePlace = async (env: AccountEnv, key: SessionKey, place: Place): Promise<boolean> =>
  accountOf(env, key.userId).notePlace(key.sessionId, place);

/** Where the live sessions of a person may hold sockets. */
export const placesOf = async (env: AccountEnv, userId: string): Promise<readonly Place[]> =>
  accountOf(env, userId).placesOf();

/**
 * Keeps a ticket that opens one socket in a place (AU-11).
 *
 * @param ticketHash SHA-256 of the ticket
 * @returns when it expires, epoch milliseconds, or null when the session has ended
 */
export const createTicket = async (
  env: AccountEnv,
  key: SessionKey,
  ticketHash: string,
  place: Place,
): Promise<number | null> => accountOf(env, key.userId).createTicket(ticketHash, key.sessionId, place);

/**
 * Spends a ticket, whatever it is worth (AU-11).
 *
 * @param place where the socket is to be opened; null only spends it
 * @returns the live session that it was made for, or null
 */
export const useTicket = async (
  env: AccountEnv,
  userId: string,
  ticketHash: string,
  place: Place | null,
): Promise<SessionRecord | null> => accountOf(env, userId).useTicket(ticketHash, place);

// keys

/** A person's passkeys, oldest first, and how many recovery codes are unused. */
export const listPasskeys = async (env: AccountEnv, userId: string): Promise<PasskeyOverview> =>
  accountOf(env, userId).listPasskeys();

/** What is needed to verify a passkey of a person, or null when they have no such one. */
export const findPasskey = async (env: AccountEnv, userId: string, credentialId: string): Promise<PasskeyKey | null> =>
  accountOf(env, userId).findPasskey(credentialId);

/**
 * Keeps one more passkey of a person, unless it is there already or they have too many (LM-14).
 *
 * @param locationHint where the account should live if this is the first that is heard of it
 */
export const addPasskey = async (
  env: AccountEnv,
  userId: string,
  made: MadePasskey,
  label: string,
  locationHint: DurableObjectLocationHint | null,
): Promise<Addition> =>
  env.ACCOUNTS.getByName(userId, locationHint === null ? {} : { locationHint }).addPasskey(made, label);

/**
 * Notes that a verified passkey opens the account.
 *
 * @returns false when it was removed meanwhile, or its device counts backwards (AU-13)
 */
export const usePasskey = async (
  env: AccountEnv,
  userId: string,
  credentialId: string,
  counter: number,
): Promise<boolean> => accountOf(env, userId).usePasskey(credentialId, counter);

/** Removes a passkey of a person, unless nothing else would open the account any more (AU-17). */
export const removePasskey = async (env: AccountEnv, userId: string, passkeyId: string): Promise<Removal> =>
  accountOf(env, userId).removePasskey(passkeyId);

/**
 * Puts new recovery codes in the place of all that a person has (AU-16).
 *
 * @param hashes their SHA-256
 * @returns the SHA-256 of those that are void now
 */
export const replaceRecoveryCodes = async (
  env: AccountEnv,
  userId: string,
  hashes: readonly string[],
): Promise<readonly string[]> => accountOf(env, userId).replaceRecoveryCodes(hashes);

/** Uses a recovery code of a person up: true for one of all who come with it (AU-16). */
export const spendRecoveryCode = async (env: AccountEnv, userId: string, hash: string): Promise<boolean> =>
  accountOf(env, userId).spendRecoveryCode(hash);

/** A person's access tokens, oldest first, without their secrets. */
export const listAccessTokens = async (env: AccountEnv, userId: string): Promise<readonly AccessTokenRecord[]> =>
  accountOf(env, userId).listAccessTokens();

/**
 * Keeps one more access token of a person.
 *
 * @param hash SHA-256 of its secret
 * @returns null when they have too many (LM-14)
 */
export const addAccessToken = async (
  env: AccountEnv,
  userId: string,
  wish: AccessTokenWish,
  hash: string,
): Promise<AccessTokenRecord | null> => accountOf(env, userId).addAccessToken(wish, hash);

/** The access token of a person that has this SHA-256, noted as used now. Null for one that is unknown or revoked. */
export const useAccessToken = async (
  env: AccountEnv,
  userId: string,
  hash: string,
): Promise<AccessTokenRecord | null> => accountOf(env, userId).useAccessToken(hash);

/**
 * Makes an access token void and ends the sessions that it opened (AU-10). The caller closes their sockets.
 *
 * @returns null when the person has no such token
 */
export const revokeAccessToken = async (
  env: AccountEnv,
  userId: string,
  tokenId: string,
): Promise<readonly EndedSession[] | null> => accountOf(env, userId).revokeAccessToken(tokenId);

// contacts

/** The contact list of a person: who is on it or blocked, then who asks, the latest first. */
export const listContacts = async (env: AccountEnv, userId: string): Promise<readonly ContactFacts[]> =>
  accountOf(env, userId).listContacts();

/** Adds somebody who exists to a person's contacts, or accepts them (CO-1). */
export const addContact = async (
  env: AccountEnv,
  me: string,
  userId: string,
  group: string | null,
): Promise<ContactVerdict> => accountOf(env, me).addContact(me, userId, group);

/** Moves a contact of a person to another group, or blocks somebody who exists (CO-3, CO-5). */
export const changeContact = async (
  env: AccountEnv,
  me: string,
  userId: string,
  change: ContactChange,
): Promise<ContactVerdict> => accountOf(env, me).changeContact(me, userId, change);

/** Takes somebody off a person's contacts, or declines them (CO-2). */
export const removeContact = async (env: AccountEnv, me: string, userId: string): Promise<void> =>
  accountOf(env, me).removeContact(me, userId);

/** Tells an account whether somebody has its person on their list. Twice is once, and what comes late is nothing. */
export const noteListing = async (env: AccountEnv, me: string, listing: Listing): Promise<void> =>
  accountOf(env, me).noteListing(me, listing);

/** How a person stands towards another one. Both accounts are asked: what one has heard of the other may be late. */
export async function standingOf(env: AccountEnv, userId: string, towards: string): Promise<Standing> {
  const [stance, other] = await Promise.all([
    accountOf(env, userId).stanceOn(towards),
    accountOf(env, towards).stanceOn(userId),
  ]);
  return { isMutual: stance.isListed && other.isListed, isBlocked: stance.isBlocked };
}

/**
 * Counts people whom a person asks at once, all or none (LM-13).
 *
 * @returns how long to wait, milliseconds; 0 when they are counted
 */
export const spendAsks = async (env: AccountEnv, userId: string, count: number): Promise<number> =>
  accountOf(env, userId).spendAsks(count);

// rooms

/** Tells an account what has become of its person in a room (ME-8). Twice is once, and what comes late is nothing. */
export const noteRoom = async (env: AccountEnv, me: string, entry: RoomEntry): Promise<void> =>
  accountOf(env, me).noteRoom(me, entry);

/** The direct and group rooms that a person is in, as far as their account knows. */
export const listRooms = async (env: AccountEnv, userId: string): Promise<readonly Room[]> =>
  accountOf(env, userId).listRooms();

/** A direct or group room that a person is in, as far as their account knows, or null. */
export const findRoom = async (env: AccountEnv, userId: string, roomId: string): Promise<Room | null> =>
  accountOf(env, userId).findRoom(roomId);

/** Whether a person may be in one more room (LM-14). */
export const hasPlaceForRoom = async (env: AccountEnv, userId: string): Promise<boolean> =>
  accountOf(env, userId).hasPlaceForRoom();

/** The open invitations of a person, the latest first, but for those of people whom they block (CO-4). */
export const listInvitations = async (env: AccountEnv, userId: string): Promise<readonly Invitation[]> =>
  accountOf(env, userId).listInvitations();

/** One of the open invitations of a person, or null. */
export const findInvitation = async (
  env: AccountEnv,
  userId: string,
  invitationId: string,
): Promise<Invitation | null> => accountOf(env, userId).findInvitation(invitationId);

/** Whether somebody has answered an invitation so already, and it still holds (ME-4). */
export const wasAnswered = async (
  env: AccountEnv,
  userId: string,
  invitationId: string,
  accept: boolean,
): Promise<boolean> => accountOf(env, userId).wasAnswered(invitationId, accept);

/** The id of the direct room of two people, which is drawn the first time. The account of one of them keeps it (ME-5). */
export async function directRoomWith(env: AccountEnv, one: string, other: string): Promise<string> {
  const [keeper = one, peer = other] = [one, other].toSorted();
  return accountOf(env, keeper).directRoomWith(peer);
}
