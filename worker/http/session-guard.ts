import type { MiddlewareHandler } from "hono";
import type { EndedSession, Place } from "../account/index.ts";
import {
  authenticate,
  authenticateByCopy,
  offeredTickets,
  readCredential,
  spendTicket,
  type Caller,
} from "../auth/index.ts";
import type { Env } from "../env.ts";
import type { AnyContext, CallerApp } from "./context.ts";
import { endSockets } from "./end-sockets.ts";
import { listed } from "./listed.ts";
import { Refusal } from "./refusal.ts";
import { copySession } from "./session-copies.ts";

type SessionGuard = MiddlewareHandler<CallerApp>;

/** Lets through only callers with a live session, and says who they are (AU-1). The account itself is asked. */
export const sessionGuard: SessionGuard = async (c, next) => {
  c.set("caller", await callerOf(c));
  await next();
};

/** The same for what every signed-in person may see: believes a copy of the session, if there is a young one (AU-14). */
export const cachedSessionGuard: SessionGuard = async (c, next) => {
  const known = await authenticateByCopy(c.req.raw, c.env, c.var.now);
  const caller = known ?? (await callerOf(c));
  if (known === null) copySession(c, caller.principal, caller.tokenHash);
  c.set("caller", caller);
  await next();
};

/** The same for a socket, which a ticket opens too (AU-11). */
export const socketSessionGuard: SessionGuard = async (c, next) => {
  const tickets = offeredTickets(listed(c.req.header("Sec-WebSocket-Protocol")));
  c.set("caller", tickets.length === 0 ? await callerOf(c) : await ticketHolder(c, tickets));
  await next();
};

/**
 * The caller of a request, by the session that comes with it.
 *
 * @throws Refusal UNAUTHENTICATED for nobody, SESSION_EXPIRED for a session that has ended
 */
async function callerOf(c: AnyContext): Promise<Caller> {
  const found = await authenticate(c.req.raw, c.env);
  switch (found.kind) {
    case "nobody":
      throw new Refusal("UNAUTHENTICATED");
    case "ended":
      throw new Refusal("SESSION_EXPIRED");
    case "reused":
      return endReused(c.env, found.ended);
    case "caller":
      return found.caller;
  }
}

/**
 * Who comes by a ticket. It is spent by coming beside another proof of who somebody is: what is used in two ways at once
 * is not used as it was meant. Several tickets are none, and not one account is asked about them.
 *
 * @throws Refusal UNAUTHENTICATED
 */
async function ticketHolder(c: AnyContext, tickets: readonly string[]): Promise<Caller> {
  const [ticket] = tickets;
  if (ticket === undefined || tickets.length > 1) throw new Refusal("UNAUTHENTICATED");
  const isAlone = readCredential(c.req.raw, c.env.ENVIRONMENT) === null;
  const caller = await spendTicket(c.env, ticket, isAlone ? placeOf(c) : null);
  if (caller === null) throw new Refusal("UNAUTHENTICATED");
  return caller;
}

/** The place whose socket a request asks for. */
function placeOf(c: AnyContext): Place {
  const roomId = c.req.param("roomId");
  return roomId === undefined ? { channel: "presence" } : { channel: "room", roomId };
}

/**
 * Closes the sockets of a session that has ended because two people held a token of it (AU-12).
 *
 * @throws Refusal SESSION_EXPIRED in any case
 */
export async function endReused(env: Env, ended: EndedSession): Promise<never> {
  await endSockets(env, [ended]);
  throw new Refusal("SESSION_EXPIRED");
}
