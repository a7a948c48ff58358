import type { Contact, ContactChange } from "../../../generated/types.ts";
import type { ContactsPort } from "../state/sdk.ts";
import { ReadList } from "./read-list.svelte.ts";

/** Whom one knows, who waits to be known, and whom one blocked. Its requests reject like those of the SDK. */
export class ContactBook {
  readonly #list = new ReadList<Contact>();
  readonly #requests: ContactsPort;

  constructor(requests: ContactsPort) {
    this.#requests = requests;
  }

  get list(): readonly Contact[] {
    return this.#list.items;
  }

  /** The contact who is this person, or undefined. */
  of(userId: string): Contact | undefined {
    return this.list.find(({ person }) => person.userId === userId);
  }

  async load(): Promise<void> {
    await this.#list.read(() => this.#requests.list());
  }

  /** What the server says of a contact now. */
  take(contact: Contact): void {
    const isOther = ({ person }: Contact): boolean => person.userId !== contact.person.userId;
    this.#list.edit((list) => [...list.filter(isOther), contact]);
  }

  /** Adds somebody, or accepts who asks. */
  async add(userId: string): Promise<void> {
    this.take(await this.#requests.add(userId));
  }

  /** Moves a contact to another group, or blocks one. */
  async change(userId: string, change: ContactChange): Promise<void> {
    this.take(await this.#requests.change(userId, change));
  }

  async remove(userId: string): Promise<void> {
    await this.#requests.remove(userId);
    // Who is blocked stays so, and one who added us goes on to be known: only the server tells what is left.
    await this.load();
  }
}
