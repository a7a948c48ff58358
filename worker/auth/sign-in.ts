import { openSession, replaceToken, type Opened, type SessionRecord } from "../account/index.ts";
import type { Env } from "../env.ts";
import type { Caller } from "./authenticate.ts";
import { hashToken, newToken } from "./token.ts";

/** Begins a session of a person with a token that nobody had before, whatever the request brought along. */
export async function beginSession(
  env: Pick<Env, "ACCOUNTS">,
  userId: string,
): Promise<Opened & { readonly token: string }> {
  const token = newToken(userId);
  return { ...(await openSession(env, userId, await hashToken(token))), token };
}

/** Gives the session of a caller a new life and a new token. Null when it has ended meanwhile. */
export async function extendSession(
  env: Pick<Env, "ACCOUNTS">,
  { principal, tokenHash }: Caller,
): Promise<{ readonly session: SessionRecord; readonly token: string } | null> {
  const token = newToken(principal.userId);
  const session = await replaceToken(env, principal, { present: tokenHash, next: await hashToken(token) });
  return session === null ? null : { session, token };
}
