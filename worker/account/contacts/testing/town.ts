import type { Notice } from "../../../notices/index.ts";
import { parseErrand, type Errand } from "../../errands/errand.ts";
import { Errands } from "../../errands/errands.ts";
import { Contacts } from "../contacts.ts";
import { MemoryContactStore } from "./memory-store.ts";

/** A point in time at which tests begin. */
export const NOON = Date.UTC(2004, 5, 1, 12);

/** The account of one person, and what it owes to others, oldest first. */
export interface Account {
  readonly me: string;
  readonly store: MemoryContactStore;
  readonly contacts: Contacts;
  readonly owed: Errand[];
}

/** Accounts of several people whose errands the test runs, or does not. */
export class Town {
  readonly #accounts = new Map<string, Account>();
  now = NOON;

  of(me: string): Account {
    const known = this.#accounts.get(me);
    if (known !== undefined) return known;
    const owed: Errand[] = [];
    const errands = new Errands({ add: ({ body }: Notice) => void owed.push(parseErrand(body)) });
    const store = new MemoryContactStore();
    const account = { me, store, contacts: new Contacts(store, errands), owed };
    this.#accounts.set(me, account);
    return account;
  }

  /** Adds somebody to a person's contacts. */
  add(me: string, userId: string, group: string | null = null): unknown {
    return this.of(me).contacts.add(me, userId, group, this.now);
  }

  change(me: string, userId: string, change: { readonly group?: string | null; readonly blocked?: boolean }): unknown {
    return this.of(me).contacts.change(me, userId, change);
  }

  remove(me: string, userId: string): void {
    this.of(me).contacts.remove(me, userId);
  }

  /** Runs one errand, once or again. */
  run(errand: Errand): void {
    if (errand.kind === "listing") this.of(errand.to).contacts.note(errand.to, errand.listing, this.now);
  }

  /** Runs everything that is owed, and gives whom it made news for: `anna hears of bert`. */
  settle(): readonly string[] {
    const news: string[] = [];
    for (let isBusy = true; isBusy;) {
      const owed = [...this.#accounts.values()].flatMap((account) => account.owed.splice(0));
      for (const errand of owed) {
        this.run(errand);
        if (errand.kind === "contactNews") news.push(`${errand.to} hears of ${errand.userId}`);
      }
      isBusy = owed.length > 0;
    }
    return news;
  }

  /** How somebody stands on a person's list: the relation, or nothing. */
  sees(me: string, userId: string): string | null {
    return this.of(me).contacts.find(userId)?.relation ?? null;
  }
}
