import type { Contact, ContactChange } from "../../../generated/types.ts";
import type { ContactsPort } from "../state/sdk.ts";
import type { Asked } from "./asked.ts";
import { people } from "./people.ts";

/** A contact list without a server. */
export class FakeContacts implements ContactsPort {
  all: readonly Contact[] = [];
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  list(): Promise<readonly Contact[]> {
    return Promise.resolve(this.all);
  }

  add(userId: string, group?: string): Promise<Contact> {
    return this.#asked.ask(`addContact ${userId}`, () => {
      const relation = this.#find(userId)?.relation === "asking" ? "mutual" : "asked";
      return this.#keep(userId, { relation, group: group ?? null });
    });
  }

  change(userId: string, change: ContactChange): Promise<Contact> {
    return this.#asked.ask(`changeContact ${userId} ${JSON.stringify(change)}`, () => this.#keep(userId, change));
  }

  remove(userId: string): Promise<void> {
    return this.#asked.ask(`removeContact ${userId}`, () => {
      this.all = this.all.filter(({ person }) => person.userId !== userId);
    });
  }

  #find(userId: string): Contact | undefined {
    return this.all.find(({ person }) => person.userId === userId);
  }

  #keep(userId: string, change: Partial<Contact>): Contact {
    const person = people.find((each) => each.userId === userId);
    if (!person) throw new Error(`nobody is called ${userId}`);
    const before = this.#find(userId) ?? { person, group: null, relation: "none", blocked: false };
    const contact: Contact = { ...before, ...change };
    this.all = [...this.all.filter((each) => each.person.userId !== userId), contact];
    return contact;
  }
}
