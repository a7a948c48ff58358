import type { Person } from "../../generated/types.ts";

/** Everyone of whom we have heard, and how to ask for others. */
export class People {
  readonly #known = new Map<string, Person>();
  readonly #asked = new Map<string, Promise<Person | null>>();
  readonly #ask: (userId: string) => Promise<Person | null>;

  /** @param ask looks a person up; null for one who does not exist */
  constructor(ask: (userId: string) => Promise<Person | null>) {
    this.#ask = ask;
  }

  /** The newest of these people is known. */
  learn(people: readonly Person[]): void {
    for (const person of people) this.#known.set(person.userId, person);
  }

  /** A person, looked up once however many ask. Rejects like the look-up; the next call tries again. */
  async get(userId: string): Promise<Person | null> {
    const known = this.#known.get(userId);
    if (known !== undefined) return known;
    const asked = this.#asked.get(userId) ?? this.#lookUp(userId);
    this.#asked.set(userId, asked);
    return asked;
  }

  /** Forgets everyone: another person has signed in. */
  clear(): void {
    this.#known.clear();
    this.#asked.clear();
  }

  async #lookUp(userId: string): Promise<Person | null> {
    try {
      const person = await this.#ask(userId);
      if (person !== null) this.learn([person]);
      return person;
    } finally {
      this.#asked.delete(userId);
    }
  }
}
