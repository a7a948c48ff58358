import { errors } from "../../generated/contract/errors.ts";
import { ApiRefusal } from "../../generated/http/client.ts";
import type {
  DemoPerson,
  LoginRequest,
  Me,
  PasskeyChallenge,
  Person,
  PublicSettings,
  Room,
  Session,
  SignedIn,
} from "../../generated/types.ts";
import { systemClock, type Clock } from "./clock.ts";
import { platformEnvironment, type Environment } from "./environment.ts";
import { Http, type Fetch } from "./http.ts";
import { Listeners } from "./listeners.ts";
import { People } from "./people.ts";
import { contactRequests, type ContactRequests } from "./requests/contacts.ts";
import { conversationRequests, type ConversationRequests } from "./requests/conversations.ts";
import { keyRequests, type KeyRequests } from "./requests/keys.ts";
import { peopleRequests, readPerson, type Learn, type PeopleRequests } from "./requests/people.ts";
import { rooms } from "./requests/rooms.ts";
import {
  demoPeople,
  leave,
  me,
  refresh,
  settings,
  signIn,
  startNewAccount,
  startPasskeyLogin,
} from "./requests/session.ts";
import { sessionRequests, type SessionRequests } from "./requests/sessions.ts";
import { SessionAlarm } from "./session-alarm.ts";
import { SignOut } from "./sign-out.ts";
import { platformSocket, type SocketFactory } from "./socket.ts";
import { memoryStorage, type KeyValueStore } from "./storage.ts";
import type { Surroundings } from "./surroundings.ts";
import { newUuid } from "./uuid.ts";

/** How a messenger reaches its server and its platform. Everything but the address has a default. */
export interface MessengerOptions {
  /** Origin of the server, such as `https://messenger.example`; empty for the page's own. */
  readonly baseUrl: string;
  readonly fetch?: Fetch;
  /** Opens sockets; has to send the headers it is given, where there are any. */
  readonly WebSocket?: SocketFactory;
  readonly clock?: Clock;
  /** Keeps unsent messages over reloads: `localStorage` in a browser. By default they live as long as the messenger. */
  readonly storage?: KeyValueStore;
  /** From 0 up to 1, for jitter. */
  readonly random?: () => number;
  readonly environment?: Environment;
  /** A bearer token of an earlier sign-in. Not for browsers, which have a cookie. */
  readonly token?: string;
}

/** Who is told of the person's coming and going. */
export interface Companion {
  /** Somebody signed in, or a session goes on. */
  arrived(userId: string): void;
  /** Nobody is signed in any more. */
  left(): void;
}

/** What a companion shares with its messenger. */
export interface Shares {
  readonly http: Http;
  readonly surroundings: Surroundings;
  /** People of whom the newest is known. */
  readonly learn: Learn;
  /** Who is signed in, as far as this client knows. */
  userId(): string | null;
}

/**
 * The half of a messenger that speaks HTTP: signing in, and every request. All that a page needs before somebody is signed
 * in, without the weight of the sockets: {@link Connections} are joined later. Where size is no matter take `Messenger`.
 */
export class HttpMessenger {
  /** Passkeys, recovery codes and access tokens. */
  readonly keys: KeyRequests;
  /** Where the person is signed in. */
  readonly sessions: SessionRequests;
  readonly contacts: ContactRequests;
  /** Direct and group rooms. */
  readonly conversations: ConversationRequests;
  /** Other people, and the person's own profile. */
  readonly people: PeopleRequests;
  readonly #http: Http;
  readonly #surroundings: Surroundings;
  readonly #known: People;
  readonly #session: SessionAlarm;
  readonly #signOut: SignOut;
  readonly #sessionWarned = new Listeners<[expiresAt: number]>();
  readonly #companions: Companion[] = [];
  #unwatch: (() => void) | null = null;
  #userId: string | null = null;
  /** Names the renewal that has no answer yet: its tries repeat it (AU-12). */
  #attempt: string | null = null;
  #renewal: Promise<Session> | null = null;

  constructor(options: MessengerOptions) {
    const { baseUrl, clock = systemClock, random = Math.random, token = null } = options;
    const http = new Http({ baseUrl, clock, token, fetch: options.fetch ?? ((...request) => fetch(...request)) });
    this.#http = http;
    this.#surroundings = {
      clock,
      random,
      environment: options.environment ?? platformEnvironment(),
      storage: options.storage ?? memoryStorage(),
      openSocket: options.WebSocket ?? platformSocket,
      clientId: newUuid(),
      newId: newUuid,
      socketUrl: (path) => socketUrl(baseUrl, path),
      socketHeaders: () => http.authorization(),
      warned: (expiresAt) => this.#warned(expiresAt),
    };
    this.#known = new People((userId) => nullIf(readPerson(http, userId), "NOT_FOUND"));
    const learn = (people: readonly Person[]): void => this.#known.learn(people);
    this.keys = keyRequests(http);
    this.sessions = sessionRequests(http);
    this.contacts = contactRequests(http, learn);
    this.people = peopleRequests(http, learn);
    this.conversations = conversationRequests(http, learn, async () => this.#userId ?? (await me(http)).person.userId);
    this.#session = new SessionAlarm(clock, random, () => void this.renew().catch(() => undefined));
    this.#signOut = new SignOut(this.#surroundings);
  }

  /** Who is signed in, as far as this client knows. */
  get userId(): string | null {
    return this.#userId;
  }

  /** The bearer token that holds now; it changes when the session is renewed. Null with a cookie. */
  get token(): string | null {
    return this.#http.token;
  }

  /**
   * Joins what lives as long as a session does: it hears at once who is signed in already.
   *
   * @param make makes it of what it shares with this messenger
   */
  join<Joined extends Companion>(make: (shares: Shares) => Joined): Joined {
    const joined = make({
      http: this.#http,
      surroundings: this.#surroundings,
      learn: (people) => this.#known.learn(people),
      userId: () => this.#userId,
    });
    this.#companions.push(joined);
    if (this.#userId !== null) joined.arrived(this.#userId);
    return joined;
  }

  /** What one must know before signing in. Like every request: rejects with ApiRefusal or with what `fetch` throws. */
  settings(): Promise<PublicSettings> {
    return settings(this.#http);
  }

  /** The seeded people that anyone may sign in as; none where the server does not allow it. */
  demoPeople(): Promise<readonly DemoPerson[]> {
    return demoPeople(this.#http);
  }

  /** Begins to sign in with a passkey. @returns what `navigator.credentials.get` needs */
  startPasskeyLogin(): Promise<PasskeyChallenge> {
    return startPasskeyLogin(this.#http);
  }

  /** Begins to make an account. @returns what `navigator.credentials.create` needs to make its first passkey */
  startNewAccount(name: string): Promise<PasskeyChallenge> {
    return startNewAccount(this.#http, name);
  }

  /** Signs in. Connections that ended with the former session come back; those of another person are closed. */
  async signIn(request: LoginRequest): Promise<SignedIn> {
    this.#signOut.stop();
    const signedIn = await signIn(this.#http, request);
    this.#arrived(signedIn);
    return signedIn;
  }

  /** Goes on with the session of a cookie or token. @returns null when there is none that still holds */
  async resume(): Promise<Me | null> {
    if (this.token === null && this.#signOut.isPending) await this.#endSession();
    const self = await nullIf(me(this.#http), "UNAUTHENTICATED", "SESSION_EXPIRED");
    if (self !== null) this.#arrived(self);
    return self;
  }

  /**
   * Ends the session and every connection. Unsent messages stay in the storage, for the same person's next sign-in. When
   * the server cannot be told, this rejects and tries again for some minutes, and a `resume` with the same cookie and
   * storage tells it first.
   */
  async signOut(): Promise<void> {
    this.#left();
    await this.#endSession();
  }

  /**
   * The server has ended the session, as a connection says that closed with `sessionEnded`. The server is told nothing: a
   * cookie may be somebody else's by now, and their session must not be renewed from here. What is unsent stays.
   */
  ended(): void {
    this.#left();
  }

  /**
   * Listens to the warning that the session is about to end, by the server's clock (AU-7). It is renewed by itself, if
   * that can still be done. @returns ends it
   */
  onSessionWarned(listener: (expiresAt: number) => void): () => void {
    return this.#sessionWarned.add(listener);
  }

  /**
   * Renews the session now, as it is renewed by itself in time. Rejects when that does not work; where it may work later,
   * it is tried again by itself.
   */
  renew(): Promise<Session> {
    // Two at once would each replace the other's token.
    return (this.#renewal ??= this.#renewed());
  }

  /** The rooms that the person may enter. */
  rooms(): Promise<readonly Room[]> {
    return rooms(this.#http);
  }

  /** A person by id, the newest that is known here. @returns null for one who does not exist */
  person(userId: string): Promise<Person | null> {
    return this.#known.get(userId);
  }

  #arrived({ person, session }: { readonly person: Person; readonly session: Session }): void {
    if (this.#userId !== null && this.#userId !== person.userId) this.#left();
    this.#userId = person.userId;
    this.#known.learn([person]);
    this.#session.begin(session.expiresAt, this.#http.serverNow());
    this.#unwatch ??= this.#watch();
    for (const companion of this.#companions) companion.arrived(person.userId);
  }

  /** After a sleep timers ring late, but people and networks come back at once. */
  #watch(): () => void {
    const catchUp = (): void => this.#session.catchUp();
    return this.#surroundings.environment.watch({ online: catchUp, visible: catchUp, hidden: () => undefined });
  }

  #warned(expiresAt: number): void {
    if (this.#session.warned(expiresAt)) this.#sessionWarned.emit(expiresAt);
  }

  #endSession(): Promise<void> {
    const hasCookie = this.token === null;
    const ask = leave(this.#http);
    return this.#signOut.begin(async () => {
      await nullIf(ask(), "UNAUTHENTICATED", "SESSION_EXPIRED");
    }, hasCookie);
  }

  #left(): void {
    this.#userId = null;
    this.#attempt = null;
    this.#session.stop();
    this.#unwatch?.();
    this.#unwatch = null;
    this.#known.clear();
    for (const companion of this.#companions) companion.left();
  }

  /** Sockets renew the session in band, but the cookie or token needs an answer over HTTP to live on. */
  async #renewed(): Promise<Session> {
    const userId = this.#userId;
    const isFirst = this.#attempt === null;
    const attempt = (this.#attempt ??= this.#surroundings.newId());
    try {
      const { session } = await refresh(this.#http, attempt, isFirst);
      this.#attempt = null;
      if (this.#userId === userId) this.#session.renewed(session.expiresAt, this.#http.serverNow());
      return session;
    } catch (error) {
      const isOver = error instanceof ApiRefusal && !errors[error.code].retryable;
      if (isOver) this.#attempt = null;
      else if (this.#userId === userId) this.#session.retry();
      throw error;
    } finally {
      this.#renewal = null;
    }
  }
}

function socketUrl(baseUrl: string, path: string): string {
  const url = new URL(path, baseUrl === "" ? location.href : baseUrl);
  url.protocol = url.protocol === "http:" ? "ws:" : "wss:";
  return url.href;
}

/** The answer, or null where it was refused with one of these codes. */
async function nullIf<T>(pending: Promise<T>, ...codes: readonly string[]): Promise<T | null> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof ApiRefusal && codes.includes(error.code)) return null;
    throw error;
  }
}
