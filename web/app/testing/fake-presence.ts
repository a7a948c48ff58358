import type { Person, PersonPresence, ShownStatus, Status } from "../../../generated/types.ts";
import { nobodyThere, type PresenceMoments, type PresenceState, type StatusOptions } from "../../client/index.ts";
import type { PresencePort } from "../state/sdk.ts";

type Listen<Kind extends keyof PresenceMoments> = (...moment: PresenceMoments[Kind]) => void;

/** Presence without a server. */
export class FakePresence implements PresencePort {
  state: PresenceState;
  readonly asked: string[] = [];
  /** The server shows nothing of what it is told. */
  isMute = false;
  readonly #me: Person;
  readonly #listeners = new Set<(state: PresenceState) => void>();
  readonly #moments: { readonly [Kind in keyof PresenceMoments]: Set<Listen<Kind>> } = {
    signedIn: new Set(),
    unread: new Set(),
    nudged: new Set(),
    winked: new Set(),
    invitation: new Set(),
    contact: new Set(),
    error: new Set(),
  };

  constructor(me: Person, status: Status) {
    this.#me = me;
    this.state = { ...nobodyThere, you: me.userId, connection: { phase: "live" } };
    this.shows(me, status);
  }

  set(change: Partial<PresenceState>): void {
    this.state = { ...this.state, ...change };
    for (const listen of this.#listeners) listen(this.state);
  }

  /** Someone is seen with a status. */
  shows(person: Person, status: ShownStatus): void {
    const seen: PersonPresence = { person, status, since: 0 };
    this.set({ people: new Map([...this.state.people, [person.userId, seen]]) });
  }

  signsIn(person: Person): void {
    this.shows(person, "online");
    this.tells("signedIn", { type: "signedIn", person, at: 0 });
  }

  /** The server tells something. */
  tells<Kind extends keyof PresenceMoments>(kind: Kind, ...moment: PresenceMoments[Kind]): void {
    for (const listen of this.#moments[kind]) listen(...moment);
  }

  subscribe(listener: (state: PresenceState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  on<Kind extends keyof PresenceMoments>(kind: Kind, listener: Listen<Kind>): () => void {
    this.#moments[kind].add(listener);
    return () => void this.#moments[kind].delete(listener);
  }

  setStatus(status: Status, { personalMessage, auto = false }: StatusOptions = {}): void {
    const words = [status, ...(auto ? ["auto"] : []), ...(personalMessage === undefined ? [] : [personalMessage])];
    this.asked.push(words.join(" "));
    if (!this.isMute) this.shows({ ...this.#me, ...(personalMessage !== undefined && { personalMessage }) }, status);
  }

  setPersonalMessage(personalMessage: string): void {
    this.asked.push(`line: ${personalMessage}`);
    const status = this.state.people.get(this.#me.userId)?.status ?? "online";
    if (!this.isMute) this.shows({ ...this.#me, personalMessage }, status);
  }

  close(): void {
    this.asked.push("close");
  }
}
