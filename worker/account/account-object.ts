import { DurableObject } from "cloudflare:workers";
import { TOKEN_GRACE_MS } from "../../generated/contract/limits.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { isUntouched, migrate } from "../storage/index.ts";
import { accountMigrations } from "./migrations.ts";
import type { Place } from "./places.ts";
import { SessionStore } from "./session-store.ts";
import { isLive, isSeenAnew, isTokenGood, newSession, renewed, sessionsToEnd, type SessionRecord } from "./sessions.ts";

/** A session that has ended, and where its sockets have to be closed. */
export interface EndedSession {
  readonly sessionId: string;
  readonly places: readonly Place[];
}

/** What opening a session brought: the new one, and those that had to go for it. */
export interface Opened {
  readonly session: SessionRecord;
  readonly ended: readonly EndedSession[];
}

/** What a token opens: a live session, one that has ended, or nothing that is known. */
export type Reading =
  | { readonly kind: "live"; readonly session: SessionRecord }
  | { readonly kind: "ended" }
  | { readonly kind: "unknown" };

/** The account of one person: the authority on their sessions. It never sees a token, only its SHA-256. */
export class Account extends DurableObject<Env> {
  readonly #store: SessionStore;
  #hasTables = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new SessionStore(ctx.storage.sql);
    // Anyone can name an account that does not exist; asking about it must leave no trace.
    if (!isUntouched(ctx.storage.sql)) this.#prepare();
  }

  /** Begins a session; the oldest ones end when there are too many. */
  openSession(tokenHash: string): Opened {
    this.#prepare();
    const now = systemClock();
    return this.ctx.storage.transactionSync(() => {
      const ended = sessionsToEnd(this.#store.all(), now).map(({ sessionId }) => this.#end(sessionId));
      const session = newSession(crypto.randomUUID(), now);
      this.#store.save(session);
      this.#store.addToken(tokenHash, session.sessionId);
      return { session, ended };
    });
  }

  /** What a token opens now. */
  readSession(tokenHash: string): Reading {
    if (!this.#hasTables) return { kind: "unknown" };
    const now = systemClock();
    const token = this.#store.token(tokenHash);
    const session = token === null ? null : this.#store.byId(token.sessionId);
    if (token === null || session === null) return { kind: "unknown" };
    if (!isLive(session, now) || !isTokenGood(token.replacedAt, now)) return { kind: "ended" };
    if (!isSeenAnew(session, now)) return { kind: "live", session };
    const seen = { ...session, lastSeenAt: now };
    this.#store.save(seen);
    return { kind: "live", session: seen };
  }

  /** Gives a live session a new life. Null when it has ended. */
  renewSession(sessionId: string): SessionRecord | null {
    const now = systemClock();
    const session = this.#live(sessionId, now);
    if (session === null) return null;
    const next = renewed(session, now);
    this.#store.save(next);
    return next;
  }

  /** Gives a live session a new life and a new token; the present one is good for a moment longer. Null when it has ended. */
  replaceToken(sessionId: string, presentHash: string, nextHash: string): SessionRecord | null {
    return this.ctx.storage.transactionSync(() => {
      const session = this.renewSession(sessionId);
      if (session === null) return null;
      this.#store.retireToken(presentHash, session.lastSeenAt);
      this.#store.forgetTokensReplacedBefore(session.lastSeenAt - TOKEN_GRACE_MS);
      this.#store.addToken(nextHash, sessionId);
      return session;
    });
  }

  /** Ends a session, which may be over already, and gives the places where its sockets have to be closed. */
  endSession(sessionId: string): EndedSession {
    if (!this.#hasTables) return { sessionId, places: [] };
    return this.ctx.storage.transactionSync(() => this.#end(sessionId));
  }

  /** Notes that a live session holds a socket somewhere. False when it has ended. */
  notePlace(sessionId: string, place: Place): boolean {
    if (this.#live(sessionId, systemClock()) === null) return false;
    this.#store.addPlace(sessionId, place);
    return true;
  }

  #live(sessionId: string, now: number): SessionRecord | null {
    const session = this.#hasTables ? this.#store.byId(sessionId) : null;
    return session !== null && isLive(session, now) ? session : null;
  }

  #end(sessionId: string): EndedSession {
    return { sessionId, places: this.#store.remove(sessionId) };
  }

  #prepare(): void {
    if (this.#hasTables) return;
    migrate(this.ctx.storage, accountMigrations);
    this.#hasTables = true;
  }
}
