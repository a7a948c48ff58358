import { openSession, replaceToken, type Opened, type Opening, type Replacement } from "../account/index.ts";
import type { Env } from "../env.ts";
import type { Caller } from "./authenticate.ts";
import { deviceOf } from "./device.ts";
import { locationHintOf } from "./location-hint.ts";
import { noteReuse } from "./reuse.ts";
import { hashToken, newToken } from "./token.ts";

/**
 * Begins a session of a person with a token that nobody had before, whatever the request brought along.
 *
 * @param request says roughly what signs in, and from which part of the world
 * @returns null when the access token that should open it is void (AU-10)
 */
export async function beginSession(
  env: Pick<Env, "ACCOUNTS">,
  userId: string,
  opening: Omit<Opening, "device">,
  request: Pick<Request, "cf" | "headers">,
): Promise<(Opened & { readonly token: string }) | null> {
  const token = newToken(userId);
  const device = deviceOf(request.headers.get("User-Agent") ?? "");
  const opened = await openSession(
    env,
    userId,
    await hashToken(token),
    { ...opening, device },
    locationHintOf(request.cf),
  );
  return opened === null ? null : { ...opened, token };
}

/**
 * Gives the session of a caller a new life, and a new token unless another request has just replaced theirs (AU-12).
 *
 * @param attempt how the client calls this try; null for a client that names none
 */
export async function extendSession(
  env: Pick<Env, "ACCOUNTS">,
  { principal, tokenHash }: Caller,
  attempt: string | null,
): Promise<Replacement & { readonly token: string }> {
  const token = newToken(principal.userId);
  const rotation = { present: tokenHash, next: await hashToken(token), attempt };
  const replacement = await replaceToken(env, principal.userId, rotation);
  if (replacement.kind === "reused") noteReuse(replacement.ended);
  return { ...replacement, token };
}
