import { placeToText, type Place } from "./place.ts";
import { rotate, worthOf, type Rotation } from "./rotation.ts";
import { SessionStore } from "./session-store.ts";
import { isLive, isSeenAnew, newSession, renewed, sessionsToEnd, type Opening, type SessionRecord } from "./session.ts";

/** A session that has ended, and what is left of it elsewhere. */
export interface EndedSession {
  readonly sessionId: string;
  /** Where its sockets have to be closed. */
  readonly places: readonly Place[];
  /** SHA-256 of the tokens that spoke for it until now, of which copies may be kept. */
  readonly tokenHashes: readonly string[];
}

/** What opening a session brought: the new one, and those that had to go for it. */
export interface Opened {
  readonly session: SessionRecord;
  readonly ended: readonly EndedSession[];
}

/**
 * What a token opens: a live session, one that has ended, or nothing that is known. A `reused` one was replaced too long
 * ago: one of two holders has stolen it, and its session has just ended (AU-12).
 */
export type Reading =
  | { readonly kind: "live"; readonly session: SessionRecord }
  | { readonly kind: "ended" }
  | { readonly kind: "reused"; readonly ended: EndedSession }
  | { readonly kind: "unknown" };

/** How a renewal with a token went: `replaced` by the next one, or `shared` with who has just replaced it (AU-12). */
export type Replacement =
  | { readonly kind: "replaced" | "shared"; readonly session: SessionRecord }
  | Exclude<Reading, { readonly kind: "live" }>;

/** The sessions of one person: the authority on them. It never sees a token, only its SHA-256. */
export class Sessions {
  readonly #store: SessionStore;

  constructor(storage: Pick<DurableObjectStorage, "sql">) {
    this.#store = new SessionStore(storage.sql);
  }

  /** Begins a session; the oldest ones of its kind end when there are too many (LM-14). */
  open(tokenHash: string, opening: Opening, now: number): Opened {
    const ended = sessionsToEnd(this.#store.all(), opening, now).map((session) => this.#end(session, now));
    const session = newSession(crypto.randomUUID(), opening, now);
    this.#store.save(session);
    this.#addToken(tokenHash, session.sessionId);
    return { session, ended };
  }

  /** What a token opens now. */
  read(tokenHash: string, now: number): Reading {
    const token = this.#store.token(tokenHash);
    const session = token === null ? null : this.#store.byId(token.sessionId);
    if (token === null || session === null) return { kind: "unknown" };
    if (!isLive(session, now)) return { kind: "ended" };
    if (worthOf(token, now) === "reused") return { kind: "reused", ended: this.#end(session, now) };
    if (!isSeenAnew(session, now)) return { kind: "live", session };
    return { kind: "live", session: this.#save({ ...session, lastSeenAt: now }) };
  }

  /** Gives a live session a new life. Null when it has ended. */
  renew(sessionId: string, now: number): SessionRecord | null {
    const session = this.live(sessionId, now);
    return session === null ? null : this.#save(renewed(session, now));
  }

  /** Gives the session of a token a new life and, unless another request has just done so, a new token (AU-12). */
  replaceToken(rotation: Rotation, now: number): Replacement {
    const reading = this.read(rotation.present, now);
    if (reading.kind !== "live") return reading;
    const { sessionId } = reading.session;
    const rotated = rotate(this.#store.tokens(sessionId), rotation, now);
    if (rotated.kind === "reused") return { kind: "reused", ended: this.#end(reading.session, now) };
    if (rotated.kind === "replaced") {
      for (const token of rotated.retired) this.#store.saveToken(token);
      for (const hash of rotated.forgotten) this.#store.removeToken(hash);
      this.#addToken(rotation.next, sessionId);
    }
    return { kind: rotated.kind, session: this.#save(renewed(reading.session, now)) };
  }

  /** The live sessions, oldest first. */
  list(now: number): readonly SessionRecord[] {
    return this.#store.all().filter((session) => isLive(session, now));
  }

  /** A session that still opens something; null for one that has ended or never was. */
  live(sessionId: string, now: number): SessionRecord | null {
    return this.list(now).find((session) => session.sessionId === sessionId) ?? null;
  }

  /** Ends a session. Null for one that has ended or never was. */
  end(sessionId: string, now: number): EndedSession | null {
    const session = this.live(sessionId, now);
    return session === null ? null : this.#end(session, now);
  }

  /** Ends every session of the person. */
  endAll(now: number): readonly EndedSession[] {
    return this.#store.all().map((session) => this.#end(session, now));
  }

  /** Ends the sessions that an access token opened (AU-10). */
  endOfAccessToken(tokenId: string, now: number): readonly EndedSession[] {
    const opened = this.#store.all().filter(({ accessTokenId }) => accessTokenId === tokenId);
    return opened.map((session) => this.#end(session, now));
  }

  /** Notes that a live session holds a socket somewhere. False when it has ended. */
  notePlace(sessionId: string, place: Place, now: number): boolean {
    if (this.live(sessionId, now) === null) return false;
    this.#store.addPlace(sessionId, place);
    return true;
  }

  /** Where the live sessions may hold sockets, each place once. */
  places(now: number): readonly Place[] {
    const places = this.list(now).flatMap(({ sessionId }) => this.#store.places(sessionId));
    return [...new Map(places.map((place) => [placeToText(place), place])).values()];
  }

  #addToken(hash: string, sessionId: string): void {
    this.#store.saveToken({ hash, sessionId, replacedAt: null, replacedBy: null, attempt: null });
  }

  #save(session: SessionRecord): SessionRecord {
    this.#store.save(session);
    return session;
  }

  #end({ sessionId }: SessionRecord, now: number): EndedSession {
    const places = this.#store.places(sessionId);
    const tokens = this.#store.tokens(sessionId).filter((token) => worthOf(token, now) === "good");
    this.#store.remove(sessionId);
    return { sessionId, places, tokenHashes: tokens.map(({ hash }) => hash) };
  }
}
