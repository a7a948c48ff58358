import { createTicket, useTicket, type Place, type SessionKey } from "../account/index.ts";
import type { Env } from "../env.ts";
import { principalOf, type Caller } from "./authenticate.ts";
import { hashToken, newToken, userIdOfToken } from "./token.ts";

const OFFER = "cfm.ticket.";

/**
 * The tickets that a request for a socket offers beside the version of the protocol, unchecked.
 *
 * @param protocols the values of `Sec-WebSocket-Protocol`
 */
export const offeredTickets = (protocols: readonly string[]): readonly string[] =>
  protocols.filter((protocol) => protocol.startsWith(OFFER)).map((protocol) => protocol.slice(OFFER.length));

/** Makes a ticket that opens one socket in a place, once and soon (AU-11). Null when the session has ended. */
export async function makeTicket(
  env: Pick<Env, "ACCOUNTS">,
  session: SessionKey,
  place: Place,
): Promise<{ readonly ticket: string; readonly expiresAt: number } | null> {
  const ticket = newToken(session.userId);
  const expiresAt = await createTicket(env, session, await hashToken(ticket), place);
  return expiresAt === null ? null : { ticket, expiresAt };
}

/**
 * Spends a ticket, whatever it is worth (AU-11).
 *
 * @param place where the socket is to be opened; null only spends it
 * @returns who comes by it: the person and the session that it was made for. Null for a ticket that opens nothing
 */
export async function spendTicket(
  env: Pick<Env, "ACCOUNTS">,
  ticket: string,
  place: Place | null,
): Promise<Caller | null> {
  const userId = userIdOfToken(ticket);
  if (userId === null) return null;
  const tokenHash = await hashToken(ticket);
  const session = await useTicket(env, userId, tokenHash, place);
  return session === null ? null : { principal: principalOf(userId, session), transport: "bearer", tokenHash };
}
