import type { AccessToken } from "../../../generated/types.ts";
import {
  addAccessToken,
  listAccessTokens as listKept,
  revokeAccessToken as makeVoid,
  type AccessTokenRecord,
} from "../../account/index.ts";
import { hashToken, newAccessToken } from "../../auth/index.ts";
import { refuseDemoPerson } from "../demo-people.ts";
import { endSockets } from "../end-sockets.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";

/** The caller's access tokens, without the secrets. */
export const listAccessTokens: Operation<"listAccessTokens"> = async (c) =>
  answer(c, { tokens: (await listKept(c.env, c.var.caller.principal.userId)).map(toAccessToken) });

/** Makes an access token. Its secret stands in this answer and nowhere else (AU-18). */
export const createAccessToken: Operation<"createAccessToken"> = async (c) => {
  await refuseDemoPerson(c);
  const { userId } = c.var.caller.principal;
  const secret = newAccessToken(userId);
  const kept = await addAccessToken(c.env, userId, c.req.valid("json"), await hashToken(secret));
  if (kept === null) throw new Refusal("LIMIT_REACHED");
  return answer(c, { accessToken: toAccessToken(kept), secret });
};

/** Makes an access token void; what it opened is closed (AU-10). */
export const revokeAccessToken: Operation<"revokeAccessToken"> = async (c) => {
  const ended = await makeVoid(c.env, c.var.caller.principal.userId, c.req.valid("param").tokenId);
  if (ended === null) throw new Refusal("NOT_FOUND");
  await endSockets(c.env, ended);
  return answer(c, {});
};

const toAccessToken = ({ scopes, ...token }: AccessTokenRecord): AccessToken => ({ ...token, scopes: [...scopes] });
