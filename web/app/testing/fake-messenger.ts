import type {
  DemoPerson,
  LoginRequest,
  Me,
  Person,
  PublicSettings,
  Room,
  Session,
  SignedIn,
  Status,
} from "../../../generated/types.ts";
import type { MessengerPort } from "../state/sdk.ts";
import { FakePresence } from "./fake-presence.ts";
import { FakeRoom } from "./fake-room.ts";
import { demoPeople, people, rooms } from "./people.ts";

const SESSION: Session = {
  sessionId: "s1",
  createdAt: 0,
  lastSeenAt: 0,
  expiresAt: 2_000_000,
  endsAt: 9_000_000,
  current: true,
};

/** A messenger without a server: everyone of `people.ts` can sign in, and rooms do what a test tells them. */
export class FakeMessenger implements MessengerPort {
  /** Who is signed in already. */
  me: Person | null = null;
  /** What the next sign-in is refused with. */
  refusal: Error | null = null;
  presence: FakePresence | null = null;
  readonly asked: string[] = [];
  readonly #warned = new Set<(expiresAt: number) => void>();
  readonly #rooms = new Map<string, FakeRoom>();
  readonly #siteKey: string;

  constructor(siteKey = "key") {
    this.#siteKey = siteKey;
  }

  room(roomId: string): FakeRoom {
    const known = this.#rooms.get(roomId);
    if (known) return known;
    const listed = rooms.find((each) => each.roomId === roomId);
    const made = new FakeRoom(this.me?.userId ?? "", listed?.title ?? roomId, listed?.topic ?? "", people);
    this.#rooms.set(roomId, made);
    return made;
  }

  settings(): Promise<PublicSettings> {
    const scriptUrl = new URL("verification-double.ts", import.meta.url).href;
    const turnstile = { siteKey: this.#siteKey, scriptUrl, action: "login" };
    return Promise.resolve({ protocol: "cfm.v1", release: "test", turnstile, demoSignIn: true });
  }

  demoPeople(): Promise<readonly DemoPerson[]> {
    return Promise.resolve(demoPeople);
  }

  signIn(request: LoginRequest): Promise<SignedIn> {
    this.asked.push(`signIn ${request.kind}`);
    const person = people.find((each) => request.kind === "demo" && each.userId === request.userId);
    if (this.refusal || !person) return Promise.reject(this.refusal ?? new Error("nobody"));
    this.me = person;
    return Promise.resolve({ person, session: SESSION });
  }

  resume(): Promise<Me | null> {
    return Promise.resolve(this.me && { person: this.me, session: SESSION });
  }

  signOut(): Promise<void> {
    this.asked.push("signOut");
    this.me = null;
    return Promise.resolve();
  }

  rooms(): Promise<readonly Room[]> {
    return Promise.resolve(rooms);
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

  openRoom(roomId: string): FakeRoom {
    this.asked.push(`openRoom ${roomId}`);
    return this.room(roomId);
  }

  openPresence({ status }: { readonly status: Status }): FakePresence {
    if (!this.me) throw new Error("nobody is signed in");
    this.presence = new FakePresence(this.me, status);
    return this.presence;
  }
}
