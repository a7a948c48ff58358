import type { Principal } from "../../../worker/auth/index.ts";
import { FULL_GRANTS } from "../../../worker/grants.ts";
import type { Renewal } from "../../../worker/sockets/index.ts";

/** Short, so that sessions end and are renewed within a simulated evening. */
export const SESSION_MS = 150_000;

/** Who is signed in. The real accounts live in another object; only what they say to a room matters here. */
export class Accounts {
  readonly #expiresAt = new Map<string, number>();
  readonly #current = new Map<string, string>();
  #begun = 0;

  /** Somebody signs in. @returns the session that this ends, or null */
  signIn(userId: string, now: number): string | null {
    const former = this.sessionOf(userId);
    if (former !== null) this.end(former);
    this.#begun += 1;
    const sessionId = `session-${userId}-${this.#begun}`;
    this.#current.set(userId, sessionId);
    this.#expiresAt.set(sessionId, now + SESSION_MS);
    return former;
  }

  /** The session that somebody's cookie names, whether it still holds or not; null before the first sign-in. */
  sessionOf(userId: string): string | null {
    return this.#current.get(userId) ?? null;
  }

  /** Whom a session stands for; null when it is over. */
  principalOf(userId: string, sessionId: string, now: number): Principal | null {
    const sessionExpiresAt = this.#expiresAt.get(sessionId) ?? 0;
    return sessionExpiresAt > now ? { userId, sessionId, sessionExpiresAt, grants: FULL_GRANTS } : null;
  }

  end(sessionId: string): void {
    this.#expiresAt.delete(sessionId);
  }

  /** What a renewal brings (AU-5). */
  renew(sessionId: string, now: number): Renewal {
    if ((this.#expiresAt.get(sessionId) ?? 0) <= now) return { kind: "ended" };
    this.#expiresAt.set(sessionId, now + SESSION_MS);
    return { kind: "renewed", expiresAt: now + SESSION_MS };
  }
}
