import { endSession as end, listSessions as list } from "../../account/index.ts";
import { extendSession } from "../../auth/index.ts";
import { endSockets } from "../end-sockets.ts";
import { answer } from "../envelope.ts";
import { handOut, takeBack, toSession } from "../hand-out.ts";
import type { Operation } from "../operation.ts";
import { ownPerson } from "../own-person.ts";
import { Refusal } from "../refusal.ts";
import { endReused } from "../session-guard.ts";

/** Who the caller is. */
export const getMe: Operation<"getMe"> = async (c) => {
  const { userId, sessionId } = c.var.caller.principal;
  const [person, sessions] = await Promise.all([ownPerson(c), list(c.env, userId)]);
  const own = sessions.find((session) => session.sessionId === sessionId);
  if (own === undefined) throw new Refusal("SESSION_EXPIRED");
  return answer(c, { person, session: toSession(own, sessionId) });
};

/** Gives the caller's session a new life, and a new token unless another request has just replaced theirs (AU-12). */
export const refreshSession: Operation<"refreshSession"> = async (c) => {
  const { caller } = c.var;
  const { attempt = null } = c.req.valid("query");
  const person = await ownPerson(c);
  const extended = await extendSession(c.env, caller, attempt);
  switch (extended.kind) {
    case "replaced":
    case "shared": {
      const token = extended.kind === "replaced" ? extended.token : null;
      return answer(c, handOut(c, { person, session: extended.session, token, transport: caller.transport }));
    }
    case "reused":
      return endReused(c.env, extended.ended);
    case "ended":
    case "unknown":
      throw new Refusal("SESSION_EXPIRED");
  }
};

/** Ends the caller's session and closes its sockets (AU-9). */
export const logout: Operation<"logout"> = async (c) => {
  const { principal, transport } = c.var.caller;
  const ended = await end(c.env, principal);
  if (ended !== null) await endSockets(c.env, [ended]);
  if (transport === "cookie") takeBack(c);
  return answer(c, {});
};

/** The caller's sign-ins, oldest first. */
export const listSessions: Operation<"listSessions"> = async (c) => {
  const { userId, sessionId } = c.var.caller.principal;
  const sessions = await list(c.env, userId);
  return answer(c, { sessions: sessions.map((session) => toSession(session, sessionId)) });
};

/** Ends one of the caller's sign-ins and closes its sockets (AU-9). Somebody else's is as unknown as none. */
export const endSession: Operation<"endSession"> = async (c) => {
  const { principal, transport } = c.var.caller;
  const { sessionId } = c.req.valid("param");
  const ended = await end(c.env, { userId: principal.userId, sessionId });
  if (ended === null) throw new Refusal("NOT_FOUND");
  await endSockets(c.env, [ended]);
  if (sessionId === principal.sessionId && transport === "cookie") takeBack(c);
  return answer(c, {});
};
