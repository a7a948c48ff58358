import { readSession, type SessionRecord } from "../account/index.ts";
import type { Env } from "../env.ts";
import { readSessionCookie } from "./cookie.ts";
import type { Principal } from "./principal.ts";
import { hashToken, userIdOfToken } from "./token.ts";

/** A caller with a live session, and how the session came here. */
export interface Caller {
  readonly principal: Principal;
  readonly session: SessionRecord;
  readonly transport: "cookie" | "bearer";
  /** SHA-256 of the token that came, needed to replace it. */
  readonly tokenHash: string;
}

/** What a request proves: nothing, a session that has ended, or a live one. */
export type Authentication =
  | { readonly kind: "nobody" }
  | { readonly kind: "ended" }
  | { readonly kind: "caller"; readonly caller: Caller };

/** The token that a request brings, unchecked, and the way it came. */
export interface Credential {
  readonly transport: "cookie" | "bearer";
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
  const cookie = readSessionCookie({ url: request.url, environment }, request.headers.get("Cookie"));
  return cookie === null ? null : { transport: "cookie", token: cookie };
}

/** Proves who makes a request by asking the account that the token names. */
export async function authenticate(
  request: Request,
  env: Pick<Env, "ACCOUNTS" | "ENVIRONMENT">,
): Promise<Authentication> {
  const credential = readCredential(request, env.ENVIRONMENT);
  const userId = credential === null ? null : userIdOfToken(credential.token);
  if (credential === null || userId === null) return { kind: "nobody" };

  const tokenHash = await hashToken(credential.token);
  const reading = await readSession(env, userId, tokenHash);
  switch (reading.kind) {
    case "unknown":
      return { kind: "nobody" };
    case "ended":
      return { kind: "ended" };
    case "live": {
      const { session } = reading;
      const principal = { userId, sessionId: session.sessionId, sessionExpiresAt: session.expiresAt };
      return { kind: "caller", caller: { principal, session, transport: credential.transport, tokenHash } };
    }
  }
}
