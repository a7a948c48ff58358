import type { Person, PersonPresence, ShownStatus, Status } from "../../../generated/types.ts";
import { nobodyThere, type PresenceMoments, type PresenceState, type StatusOptions } from "../../client/index.ts";
import type { PresencePort } from "../state/sdk.ts";

type Listen<Kind extends keyof PresenceMoments> = (...moment: PresenceMoments[Kind]) => void;

/** Presence without a server. */
export class FakePresence implements PresencePort {
  state: PresenceState;
  readonly asked: string[] = [];
  readonly #me: Person;
  readonly #listeners = new Set<(state: PresenceState) => void>();
  readonly #signedIn = new Set<Listen<"signedIn">>();

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
    for (const listen of this.#signedIn) listen({ type: "signedIn", person, at: 0 });
  }

  subscribe(listener: (state: PresenceState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  on<Kind extends keyof PresenceMoments>(kind: Kind, listener: Listen<Kind>): () => void {
    if (kind !== "signedIn") return () => undefined;
    const signedIn: Listen<"signedIn"> = (event) => Reflect.apply(listener, undefined, [event]);
    this.#signedIn.add(signedIn);
    return () => void this.#signedIn.delete(signedIn);
  }

  setStatus(status: Status, { personalMessage }: StatusOptions = {}): void {
    this.asked.push(personalMessage === undefined ? status : `${status} ${personalMessage}`);
    this.shows({ ...this.#me, ...(personalMessage !== undefined && { personalMessage }) }, status);
  }

  close(): void {
    this.asked.push("close");
  }
}
