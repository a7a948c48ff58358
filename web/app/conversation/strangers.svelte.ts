import type { Person } from "../../../generated/types.ts";
import type { MessengerPort } from "../state/sdk.ts";

/** People who are named in a log and not among the people of the room: looked up once each. */
export class Strangers {
  #known = $state.raw<ReadonlyMap<string, Person>>(new Map());
  readonly #asked = new Set<string>();
  readonly #messenger: MessengerPort;

  constructor(messenger: MessengerPort) {
    this.#messenger = messenger;
  }

  of(userId: string): Person | undefined {
    return this.#known.get(userId);
  }

  /** Looks somebody up, unless that was done. Until then, or without an answer, the id stands for the name. */
  async meet(userId: string): Promise<void> {
    if (this.#asked.has(userId)) return;
    this.#asked.add(userId);
    try {
      const person = await this.#messenger.person(userId);
      if (person) this.#known = new Map([...this.#known, [userId, person]]);
    } catch {
      // The next event of this person tries again.
      this.#asked.delete(userId);
    }
  }
}
