import { SESSION_WARNING_MS } from "../../../generated/contract/limits.ts";
import type {
  DemoPerson,
  LoginRequest,
  Me,
  Person,
  PublicSettings,
  SignInKind,
  Status,
} from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { MessengerPort } from "../state/sdk.ts";
import { readsStatus } from "../state/statuses.ts";
import { readsFlag, readsText, type Shelves } from "../state/storage.ts";
import { SignInMemory } from "./memory.ts";

const WAYS = ["demo", "passkey", "newAccount", "recovery"] as const;

/** How the sign-in window lets people in. */
export type SignInWay = (typeof WAYS)[number];

/** A sign-in that only lacks its verification. */
export interface ReadySignIn {
  /** What the verification is told it is for (AU-2). */
  readonly cData: string;
  readonly request: (turnstileToken: string) => LoginRequest;
}

/** Where a person stands on the way in. */
export type SessionPhase =
  /** The page asks for settings, people and an existing session. */
  | { readonly kind: "starting" }
  | { readonly kind: "signedOut" }
  /** The sign-in is made ready: the browser asks for a passkey. */
  | { readonly kind: "asking" }
  /** The verification window is open. */
  | { readonly kind: "verifying"; readonly ready: ReadySignIn }
  | { readonly kind: "signingIn" }
  | { readonly kind: "signedIn"; readonly me: Person };

/** Whom the session tells of coming and going. */
export interface SessionListener {
  /** @param isNew whether the person signed in just now; false for a session that was there already */
  entered(me: Me, isNew: boolean): void;
  left(): void;
  /** Fetches what the verification window needs. Rejects when that cannot be had. */
  prepareVerification(): Promise<unknown>;
}

/** Signing in and out. */
export class Session {
  phase = $state.raw<SessionPhase>({ kind: "starting" });
  settings = $state.raw<PublicSettings | null>(null);
  people = $state.raw<readonly DemoPerson[]>([]);
  /** Whom the person chose to be. */
  chosenId = $state<string | null>(null);
  way = $state<SignInWay>("demo");
  /** The name or the recovery code in the form of this way: one that was refused is there to be corrected. */
  typed = $state("");
  /** How the session began that holds now. */
  how = $state<SignInKind | null>(null);
  /** The status to sign in with. */
  status = $state<Status>("online");
  /** Later visits know who was here. */
  remembers = $state(true);
  /** Later visits go on with a session that still holds, without asking. */
  isAutomatic = $state(true);
  /** Why the last try did not work. */
  failure = $state.raw<Failure | null>(null);
  /** When the session ends, if the server has warned of it, by the server's clock, ms. */
  endsAt = $state<number | null>(null);
  /** The same by the browser's clock. */
  endsHereAt = $state(0);
  readonly chosen = $derived(this.people.find(({ person }) => person.userId === this.chosenId)?.person ?? null);

  readonly #messenger: MessengerPort;
  readonly #memory: SignInMemory;
  readonly #listener: SessionListener;
  /** Goes up with every try, so that the answer to one that was cancelled is known as such. */
  #attempt = 0;
  #asking: AbortController | null = null;

  constructor(messenger: MessengerPort, shelves: Shelves, listener: SessionListener) {
    this.#messenger = messenger;
    this.#memory = new SignInMemory(shelves);
    this.#listener = listener;
    this.chosenId = this.#memory.recall("person", readsText) ?? null;
    this.way =
      this.#memory.take("way", (stored) => WAYS.find((way) => way === stored)) ??
      (this.#memory.recall("hasPasskey", readsFlag) ? "passkey" : "demo");
    this.typed = this.#memory.take("typed", readsText) ?? "";
    this.status = this.#memory.recall("status", readsStatus) ?? "online";
    this.remembers = this.#memory.recall("remembers", readsFlag) ?? true;
    this.isAutomatic = this.#memory.recall("automatic", readsFlag) ?? true;
  }

  /** Whether there may be a session to go on with. */
  get mayResume(): boolean {
    return this.#memory.recall("wasSignedIn", readsFlag) ?? false;
  }

  /** Finds an existing session, or what is needed for a new one. Also the answer to "Try again". */
  async start(): Promise<void> {
    this.phase = { kind: "starting" };
    this.failure = null;
    const attempt = (this.#attempt += 1);
    try {
      const [settings, me, people] = await Promise.all([
        this.#messenger.settings(),
        this.#resume(),
        // Whom one can be is asked for at once where nobody is let in without a question.
        this.mayResume ? [] : this.#messenger.demoPeople(),
      ]);
      if (attempt !== this.#attempt) return;
      this.settings = settings;
      this.people = people;
      if (me) this.#enter(me, false);
      else await this.#offerPeople();
    } catch (thrown) {
      this.#refuse(attempt, failureOf(thrown));
    }
  }

  /** Another way in. */
  choose(way: SignInWay): void {
    this.way = way;
    this.typed = "";
    this.failure = null;
  }

  /** Keeps the way, and a name that is half typed, over a reload. A code is never kept. */
  keepWay(): void {
    this.#memory.keep("way", this.way, false);
    this.#memory.keep("typed", this.way === "newAccount" ? this.typed : "", false);
  }

  /** Begins to sign in as the chosen demo person. */
  signInAsChosen(): void {
    const userId = this.chosen?.userId;
    if (userId === undefined) return;
    const request = (turnstileToken: string): LoginRequest => {
      return { kind: "demo", userId, turnstileToken, transport: "cookie" };
    };
    void this.begin(() => Promise.resolve({ cData: userId, request }));
  }

  /**
   * Begins to sign in, and opens the verification window.
   *
   * @param ready makes the sign-in ready; the signal tells that the person cancels
   */
  async begin(ready: (signal: AbortSignal) => Promise<ReadySignIn>): Promise<void> {
    if (!this.settings || this.phase.kind !== "signedOut") return;
    this.failure = null;
    this.phase = { kind: "asking" };
    this.#asking = new AbortController();
    const attempt = (this.#attempt += 1);
    try {
      const [prepared] = await Promise.all([ready(this.#asking.signal), this.#listener.prepareVerification()]);
      if (attempt === this.#attempt) this.phase = { kind: "verifying", ready: prepared };
    } catch (thrown) {
      this.#refuse(attempt, failureOf(thrown));
    }
  }

  /** The verification gave its token: sign in. */
  async verified(turnstileToken: string): Promise<void> {
    if (this.phase.kind !== "verifying") return;
    const { ready } = this.phase;
    const attempt = (this.#attempt += 1);
    this.phase = { kind: "signingIn" };
    try {
      const signedIn = await this.#messenger.signIn(ready.request(turnstileToken));
      if (attempt === this.#attempt) this.#enter(signedIn, true);
      else await this.#undo();
    } catch (thrown) {
      this.#refuse(attempt, failureOf(thrown));
    }
  }

  /** The verification itself did not work. */
  verificationFailed(code: "TURNSTILE_FAILED" | "TURNSTILE_UNAVAILABLE"): void {
    if (this.phase.kind === "verifying") this.#refuse(this.#attempt, { code });
  }

  /** Back to the choice; an answer that is still on its way will not count. */
  cancel(): void {
    this.#attempt += 1;
    this.#asking?.abort();
    this.phase = { kind: "signedOut" };
  }

  /** Signs out. The page is signed out at once, whatever the server answers; what it could not be told is said. */
  async signOut(): Promise<void> {
    this.#leave(null);
    const attempt = this.#attempt;
    try {
      await this.#messenger.signOut();
    } catch (thrown) {
      if (!isEnded(failureOf(thrown)) && attempt === this.#attempt) this.failure = { code: "SIGN_OUT_UNTOLD" };
    }
    await this.#offerPeopleAgain();
  }

  /** The server ended the session. */
  async end(): Promise<void> {
    if (this.phase.kind !== "signedIn") return;
    this.#leave({ code: "SESSION_EXPIRED" });
    this.#messenger.ended();
    await this.#offerPeopleAgain();
  }

  /** The server warns: the session could not be renewed until now. */
  warned(expiresAt: number): void {
    if (this.phase.kind !== "signedIn") return;
    this.endsAt = expiresAt;
    this.endsHereAt = Date.now() + SESSION_WARNING_MS;
  }

  /** Asks for more time. Rejects like every request. @returns whether there is any: a session has a last end (AU-3) */
  async stay(): Promise<boolean> {
    const { expiresAt } = await this.#messenger.renew();
    this.holdsUntil(expiresAt);
    return this.endsAt === null;
  }

  /** The session holds at least until then: a warning of an earlier end is void. */
  holdsUntil(expiresAt: number): void {
    if (this.endsAt !== null && expiresAt > this.endsAt) this.endsAt = null;
  }

  /** Remembers the status for the next time. */
  keepStatus(status: Status): void {
    this.status = status;
    this.#memory.keep("status", status, this.remembers);
  }

  /** A cancelled sign-in came through after all. It is taken back, unless somebody is on the way in again. */
  async #undo(): Promise<void> {
    const { kind } = this.phase;
    if (kind === "signedOut" || kind === "asking" || kind === "verifying") await this.#messenger.signOut();
  }

  /** Asks for a session only where there may be one: browsers report the answer "nobody" as an error of the page. */
  async #resume(): Promise<Me | null> {
    return this.mayResume ? this.#messenger.resume() : null;
  }

  async #offerPeopleAgain(): Promise<void> {
    try {
      await this.#offerPeople();
    } catch (thrown) {
      this.failure ??= failureOf(thrown);
    }
  }

  async #offerPeople(): Promise<void> {
    if (!this.settings?.demoSignIn && this.way === "demo") this.way = "passkey";
    if (this.settings?.demoSignIn && this.people.length === 0) this.people = await this.#messenger.demoPeople();
    if (!this.chosen) this.chosenId = this.people[0]?.person.userId ?? null;
    if (this.phase.kind === "starting") this.phase = { kind: "signedOut" };
  }

  #enter(me: Me, isNew: boolean): void {
    const { person, session } = me;
    this.#memory.keep("person", person.userId, this.remembers);
    this.#memory.keep("wasSignedIn", true, this.remembers && this.isAutomatic);
    this.#memory.keep("hasPasskey", session.how !== "demo", this.remembers);
    this.#memory.keep("remembers", this.remembers, true);
    this.#memory.keep("automatic", this.isAutomatic, true);
    this.way = session.how === "demo" ? "demo" : "passkey";
    this.how = session.how;
    this.typed = "";
    this.keepStatus(this.status);
    this.phase = { kind: "signedIn", me: person };
    this.#listener.entered(me, isNew);
  }

  #leave(why: Failure | null): void {
    this.#attempt += 1;
    this.#memory.keep("wasSignedIn", undefined, true);
    this.failure = why;
    this.phase = { kind: "signedOut" };
    this.endsAt = null;
    this.how = null;
    this.#listener.left();
  }

  #refuse(attempt: number, why: Failure): void {
    if (attempt !== this.#attempt) return;
    this.failure = why;
    this.phase = { kind: "signedOut" };
  }
}

/** There was no session to end any more. */
const isEnded = ({ code }: Failure): boolean => code === "UNAUTHENTICATED" || code === "SESSION_EXPIRED";
