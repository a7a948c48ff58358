import { readSession, type EndedSession, type SessionRecord } from "../account/index.ts";
import type { Env } from "../env.ts";
import { readSessionCookie } from "./cookie.ts";
import type { Principal } from "./principal.ts";
import { noteReuse } from "./reuse.ts";
import { readCopy } from "./session-cache.ts";
import { hashToken, userIdOfToken } from "./token.ts";

/** The ways in which a session comes with a request: by itself, or because the client put it there. */
export type Transport = "cookie" | "bearer";

/** A caller with a live session, and how the session came here. */
export interface Caller {
  readonly principal: Principal;
  readonly transport: Transport;
  /** SHA-256 of what came, needed to replace it. */
  readonly tokenHash: string;
}

/**
 * What a request proves: nothing, a session that has ended, a token that two people hold and whose session has therefore
 * just ended (AU-12), or a live session.
 */
export type Authentication =
  | { readonly kind: "nobody" }
  | { readonly kind: "ended" }
  | { readonly kind: "reused"; readonly ended: EndedSession }
  | { readonly kind: "caller"; readonly caller: Caller };

/** The token that a request brings, unchecked, and the way it came. */
export interface Credential {
  readonly transport: Transport;
  readonly token: string;
}

const BEARER = /^bearer +(\S+)$/i;

/**
 * Finds the credential of a request: the `Authorization` header if there is one, else the cookie. No other header, no
 * query and no body ever says who somebody is (AU-1).
 */
export function readCredential(request: Request, environment: string): Credential | null {
  const authorization = request.headers.get("Authorization");
  if (authorization !== null) return { transport: "bearer", token: BEARER.exec(authorization.trim())?.[1] ?? "" };
  return readCookie(request, environment);
}

function readCookie(request: Request, environment: string): Credential | null {
  const cookie = readSessionCookie({ url: request.url, environment }, request.headers.get("Cookie"));
  return cookie === null ? null : { transport: "cookie", token: cookie };
}

/** Who speaks through a live session of a person. */
export const principalOf = (userId: string, { sessionId, expiresAt, grants }: SessionRecord): Principal => ({
  userId,
  sessionId,
  sessionExpiresAt: expiresAt,
  grants,
});

/** A token that has the form of one, by the ways in which it can be looked up. */
interface Lookup {
  readonly transport: Transport;
  readonly userId: string;
  readonly tokenHash: string;
}

async function lookupOf(credential: Credential | null): Promise<Lookup | null> {
  const userId = credential === null ? null : userIdOfToken(credential.token);
  if (credential === null || userId === null) return null;
  return { transport: credential.transport, userId, tokenHash: await hashToken(credential.token) };
}

/** Who makes a request, as far as a copy of the session tells (AU-14). Null when the account has to be asked. */
export async function authenticateByCopy(
  request: Request,
  env: Pick<Env, "ENVIRONMENT" | "SESSION_KV">,
  now: number,
): Promise<Caller | null> {
  const lookup = await lookupOf(readCredential(request, env.ENVIRONMENT));
  const principal = lookup === null ? null : await readCopy(env, lookup.tokenHash, now);
  if (lookup === null || principal?.userId !== lookup.userId) return null;
  return { principal, transport: lookup.transport, tokenHash: lookup.tokenHash };
}

/** Proves who makes a request by asking the account that the token names. */
export const authenticate = (request: Request, env: AuthenticationEnv): Promise<Authentication> =>
  prove(readCredential(request, env.ENVIRONMENT), env);

/** Proves whose cookie a request carries, whatever else speaks for it. */
export const authenticateCookie = (request: Request, env: AuthenticationEnv): Promise<Authentication> =>
  prove(readCookie(request, env.ENVIRONMENT), env);

type AuthenticationEnv = Pick<Env, "ACCOUNTS" | "ENVIRONMENT">;

async function prove(credential: Credential | null, env: AuthenticationEnv): Promise<Authentication> {
  const lookup = await lookupOf(credential);
  if (lookup === null) return { kind: "nobody" };
  const { transport, userId, tokenHash } = lookup;
  const reading = await readSession(env, userId, tokenHash);
  switch (reading.kind) {
    case "unknown":
      return { kind: "nobody" };
    case "ended":
      return reading;
    case "reused":
      noteReuse(reading.ended);
      return reading;
    case "live":
      return { kind: "caller", caller: { principal: principalOf(userId, reading.session), transport, tokenHash } };
  }
}
