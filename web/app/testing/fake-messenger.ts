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
  SignInKind,
  Status,
} from "../../../generated/types.ts";
import type { InitialStatus, LineNews, Observation } from "../../client/index.ts";
import type { ConnectionsPort, MessengerPort } from "../state/sdk.ts";
import { FakeContacts } from "./fake-contacts.ts";
import { FakeConversations } from "./fake-conversations.ts";
import { FakeKeys } from "./fake-keys.ts";
import { FakeLines } from "./fake-lines.ts";
import { FakePeople } from "./fake-people.ts";
import { FakePresence } from "./fake-presence.ts";
import { FakeRoom } from "./fake-room.ts";
import { FakeSessions, sessionOf } from "./fake-sessions.ts";
import { Asked } from "./asked.ts";
import { creationOptions, requestOptions } from "./passkeys.ts";
import { demoPeople, people, rooms } from "./people.ts";

/** A messenger without a server: everyone of `people.ts` can sign in, and rooms do what a test tells them. */
export class FakeMessenger implements MessengerPort, ConnectionsPort {
  /** Who is signed in already. */
  me: Person | null = null;
  /** How that session began. */
  how: SignInKind = "demo";
  demoSignIn = true;
  /** How the server knows the person who is signed in already. */
  status: Status = "online";
  presence: FakePresence | null = null;
  /** What was said with each opening of presence, in order. */
  readonly comings: InitialStatus[] = [];
  /** Rooms that only this person has. */
  ownRooms: readonly Room[] = [];
  /** The last sign-in that was tried. */
  login: LoginRequest | null = null;
  /** When a renewal makes the session end. */
  renewedUntil = 0;
  readonly #asked = new Asked();
  readonly lines = new FakeLines();
  readonly keys = new FakeKeys(this.#asked);
  readonly sessions = new FakeSessions(this.#asked);
  readonly contacts = new FakeContacts(this.#asked);
  readonly conversations = new FakeConversations(this.#asked);
  readonly people = new FakePeople(this.#asked, () => this.me);
  readonly #warned = new Set<(expiresAt: number) => void>();
  readonly #rooms = new Map<string, FakeRoom>();
  readonly #siteKey: string;

  constructor(siteKey = "key") {
    this.#siteKey = siteKey;
  }

  /** Everything that the app asked for, in order. */
  get asked(): readonly string[] {
    return this.#asked.list;
  }

  /** What the next requests are refused with. */
  set refusal(refusal: Error | null) {
    this.#asked.refusal = refusal;
  }

  room(roomId: string): FakeRoom {
    const known = this.#rooms.get(roomId);
    if (known) return known;
    const room = this.#listed.find((each) => each.roomId === roomId);
    if (!room) throw new Error(`no room ${roomId}`);
    const made = new FakeRoom(this.me?.userId ?? "", room, people);
    this.#rooms.set(roomId, made);
    return made;
  }

  settings(): Promise<PublicSettings> {
    const scriptUrl = new URL("verification-double.ts", import.meta.url).href;
    const turnstile = { siteKey: this.#siteKey, scriptUrl, action: "login" };
    return Promise.resolve({ protocol: "cfm.v1", release: "test", turnstile, demoSignIn: this.demoSignIn });
  }

  demoPeople(): Promise<readonly DemoPerson[]> {
    return Promise.resolve(demoPeople);
  }

  startPasskeyLogin(): Promise<PasskeyChallenge> {
    return this.#asked.ask("startPasskeyLogin", () => ({ challengeId: "c1", options: requestOptions }));
  }

  startNewAccount(name: string): Promise<PasskeyChallenge> {
    return this.#asked.ask(`startNewAccount ${name}`, () => ({ challengeId: "c2", options: creationOptions }));
  }

  signIn(request: LoginRequest): Promise<SignedIn> {
    this.login = request;
    return this.#asked.ask(`signIn ${request.kind}`, () => {
      const person = request.kind === "demo" ? people.find(({ userId }) => userId === request.userId) : people[0];
      if (!person) throw new Error("nobody");
      this.me = person;
      this.how = request.kind;
      return { person, session: sessionOf(this.how) };
    });
  }

  resume(): Promise<Me | null> {
    return Promise.resolve(this.me && { person: this.me, session: sessionOf(this.how) });
  }

  renew(): Promise<Session> {
    return this.#asked.ask("renew", () => ({ ...sessionOf(this.how), expiresAt: this.renewedUntil }));
  }

  signOut(): Promise<void> {
    this.#asked.list.push("signOut");
    this.me = null;
    return Promise.resolve();
  }

  ended(): void {
    this.#asked.list.push("ended");
    this.me = null;
  }

  rooms(): Promise<readonly Room[]> {
    return Promise.resolve([...this.ownRooms, ...rooms]);
  }

  person(userId: string): Promise<Person | null> {
    return Promise.resolve(people.find((each) => each.userId === userId) ?? null);
  }

  onSessionWarned(listener: (expiresAt: number) => void): () => void {
    this.#warned.add(listener);
    return () => void this.#warned.delete(listener);
  }

  /** The server says that the session ends soon. */
  warns(expiresAt: number): void {
    for (const listen of this.#warned) listen(expiresAt);
  }

  connect(): Promise<ConnectionsPort> {
    return Promise.resolve(this);
  }

  openRoom(roomId: string): FakeRoom {
    this.#asked.list.push(`openRoom ${roomId}`);
    return this.room(roomId);
  }

  observe(tell: (news: LineNews) => void): Observation {
    return this.lines.observe(tell);
  }

  openPresence(initial: InitialStatus = {}): FakePresence {
    if (!this.me) throw new Error("nobody is signed in");
    this.comings.push(initial);
    this.presence = new FakePresence(this.me, initial.status ?? this.status);
    return this.presence;
  }

  get #listed(): readonly Room[] {
    return [...this.ownRooms, ...this.conversations.made, ...rooms];
  }
}
