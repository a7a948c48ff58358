import type { Person, SignedIn } from "../../../generated/types.ts";
import { endSession, type EndedSession, type SessionRecord } from "../../account/index.ts";
import {
  authenticate,
  beginSession,
  extendSession,
  noSessionCookie,
  prove,
  sessionCookie,
  type Caller,
  type CookieSite,
} from "../../auth/index.ts";
import { listDemoPeople as listDirectory } from "../../people/index.ts";
import type { AnyContext } from "../context.ts";
import { endSockets } from "../end-sockets.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { requireOwnPage } from "../origin.ts";
import { ownPerson } from "../own-person.ts";
import { Refusal } from "../refusal.ts";

/** The people that anyone may sign in as. */
export const listDemoPeople: Operation<"listDemoPeople"> = async (c) =>
  answer(c, { people: await listDirectory(c.env) });

/** Signs in (AU-2). */
export const login: Operation<"login"> = async (c) => {
  const request = c.req.valid("json");
  const transport = request.kind === "accessToken" ? "bearer" : request.transport;
  if (transport === "cookie") requireOwnPage(c);

  const proof = await prove(c.env, request, c.req.header("CF-Connecting-IP") ?? null);
  if ("refused" in proof) throw new Refusal(proof.refused);
  const { person } = proof;
  const { session, token, ended } = await beginSession(c.env, person.userId);
  await endSockets(c.env, transport === "cookie" ? [...ended, ...(await endOverwritten(c))] : ended);
  return answer(c, handOut(c, { person, session, token, transport }));
};

/** Ends the session whose cookie is about to be overwritten: nobody would be left to sign it out. */
async function endOverwritten(c: AnyContext): Promise<readonly EndedSession[]> {
  const found = await authenticate(c.req.raw, c.env);
  return found.kind === "caller" && found.caller.transport === "cookie"
    ? [await endSession(c.env, found.caller.principal)]
    : [];
}

/** Who the caller is. */
export const getMe: Operation<"getMe"> = async (c) =>
  answer(c, { person: await ownPerson(c), session: { ...c.var.caller.session, current: true } });

/** Gives the caller's session a new life and a new token (AU-3). */
export const refreshSession: Operation<"refreshSession"> = async (c) => {
  const { caller } = c.var;
  const [person, extended] = await Promise.all([ownPerson(c), extendSession(c.env, caller)]);
  if (extended === null) throw new Refusal("SESSION_EXPIRED");
  return answer(c, handOut(c, { person, ...extended, transport: caller.transport }));
};

/** Ends the caller's session and closes its sockets (AU-9). */
export const logout: Operation<"logout"> = async (c) => {
  const { principal, transport } = c.var.caller;
  await endSockets(c.env, [await endSession(c.env, principal)]);
  if (transport === "cookie") c.header("Set-Cookie", noSessionCookie(cookieSite(c)));
  return answer(c, {});
};

const cookieSite = (c: AnyContext): CookieSite => ({ url: c.req.url, environment: c.env.ENVIRONMENT });

interface NewSession {
  readonly person: Person;
  readonly session: SessionRecord;
  readonly token: string;
  readonly transport: Caller["transport"];
}

/** The answer with a new token: in it for a bearer, beside it in the cookie for a browser, whose scripts never see it. */
function handOut(c: AnyContext, { person, session, token, transport }: NewSession): SignedIn {
  const signedIn = { person, session: { ...session, current: true } };
  switch (transport) {
    case "bearer":
      return { ...signedIn, token };
    case "cookie":
      c.header("Set-Cookie", sessionCookie(cookieSite(c), token, session.endsAt, c.var.now));
      return signedIn;
  }
}
