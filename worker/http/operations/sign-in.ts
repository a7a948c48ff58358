import { endSession, type EndedSession } from "../../account/index.ts";
import {
  authenticateCookie,
  beginSession,
  prove,
  startNewAccount as startAccount,
  startPasskeyLogin as startLogin,
} from "../../auth/index.ts";
import { newUserId } from "../../ids.ts";
import { listDemoPeople as listDirectory, plainName } from "../../people/index.ts";
import type { AnyContext } from "../context.ts";
import { endSockets } from "../end-sockets.ts";
import { answer } from "../envelope.ts";
import { handOut } from "../hand-out.ts";
import type { Operation } from "../operation.ts";
import { requireOwnPage } from "../origin.ts";
import { Refusal } from "../refusal.ts";
import { requireRelyingParty } from "../relying-party.ts";

/** The people that anyone may sign in as. */
export const listDemoPeople: Operation<"listDemoPeople"> = async (c) =>
  answer(c, { people: await listDirectory(c.env) });

/** Begins to sign in with a passkey (AU-13). */
export const startPasskeyLogin: Operation<"startPasskeyLogin"> = async (c) =>
  answer(c, await startLogin(c.env, { relyingParty: requireRelyingParty(c), now: c.var.now }));

/** Begins to make an account, whose name must be one that can be shown (PF-1). */
export const startNewAccount: Operation<"startNewAccount"> = async (c) => {
  const relyingParty = requireRelyingParty(c);
  const name = plainName(c.req.valid("json").name);
  if (name === null) {
    throw new Refusal("INVALID_MESSAGE", { details: [{ path: "/name", message: "not a name that can be shown" }] });
  }
  return answer(c, await startAccount(c.env, { relyingParty, now: c.var.now }, { userId: newUserId(), name }));
};

/** Signs in (AU-2). */
export const login: Operation<"login"> = async (c) => {
  const request = c.req.valid("json");
  const transport = request.kind === "accessToken" ? "bearer" : request.transport;
  if (transport === "cookie") requireOwnPage(c);

  const proof = await prove(c.env, request, c.req.raw);
  if ("refused" in proof) throw new Refusal(proof.refused);
  const { person, ...allowed } = proof;
  const begun = await beginSession(c.env, person.userId, { how: request.kind, ...allowed }, c.req.raw);
  if (begun === null) throw new Refusal("CREDENTIAL_REFUSED");
  const { session, token, ended } = begun;
  await endSockets(c.env, transport === "cookie" ? [...ended, ...(await endOverwritten(c))] : ended);
  return answer(c, handOut(c, { person, session, token, transport }));
};

/** Ends the session whose cookie is about to be overwritten: nobody would be left to sign it out. */
async function endOverwritten(c: AnyContext): Promise<readonly EndedSession[]> {
  const found = await authenticateCookie(c.req.raw, c.env);
  if (found.kind === "reused") return [found.ended];
  const ended = found.kind === "caller" ? await endSession(c.env, found.caller.principal) : null;
  return ended === null ? [] : [ended];
}
