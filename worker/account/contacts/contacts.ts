import { CONTACTS_PER_USER } from "../../../generated/contract/limits.ts";
import type { ContactChange } from "../../../generated/types.ts";
import type { Block } from "../../block.ts";
import type { Errands } from "../errands/errands.ts";
import { ask } from "./asks.ts";
import {
  added,
  blockedAs,
  factsOf,
  heardOf,
  isOwn,
  isShown,
  removed,
  type Bond,
  type ContactFacts,
  type Listing,
} from "./bond.ts";
import type { ContactStore } from "./contact-store.ts";
import type { ContactVerdict, Stance } from "./standing.ts";

/** The contact list of one person, whom every method that tells others calls `me`. Each method is part of one turn of their account. */
export class Contacts {
  readonly #store: ContactStore;
  readonly #errands: Errands;

  constructor(store: ContactStore, errands: Errands) {
    this.#store = store;
    this.#errands = errands;
  }

  /** The whole list: who is on it or blocked, then who asks, the latest first, as many as one answer takes. */
  list(): readonly ContactFacts[] {
    const shown = this.#store.all().filter(isShown);
    const asking = shown.filter((bond) => !isOwn(bond)).toSorted((a, b) => b.heardAt - a.heardAt);
    return [...shown.filter(isOwn), ...asking].slice(0, CONTACTS_PER_USER).map(factsOf);
  }

  /** One of the list, or null. */
  find(userId: string): ContactFacts | null {
    const bond = this.#store.bond(userId);
    return isShown(bond) ? factsOf(bond) : null;
  }

  /** Adds somebody, or accepts one who asks, which is no request (CO-1, LM-13). Adding again changes the group alone, where one is given. */
  add(me: string, userId: string, group: string | null, now: number): ContactVerdict {
    const before = this.#store.bond(userId);
    if (this.#isOneTooMany(before)) return { kind: "full" };
    if (!before.onMyList && !before.heard) {
      const retryAfterMs = this.spendAsks(1, now);
      if (retryAfterMs > 0) return { kind: "tooMany", retryAfterMs };
    }
    return this.#done(me, before, added(before, group ?? before.group));
  }

  /** Moves a contact to another group, blocks one, or both. Anybody can be blocked; all else needs a contact. */
  change(me: string, userId: string, { group, blocked }: ContactChange): ContactVerdict {
    const before = this.#store.bond(userId);
    const after = blockedAs(
      { ...before, group: group === undefined ? before.group : group },
      blocked ?? before.blocked,
    );
    if (!isShown(before) && !after.blocked) return { kind: "unknown" };
    if (after.blocked && this.#isOneTooMany(before)) return { kind: "full" };
    return this.#done(me, before, after);
  }

  /** Takes somebody off the list, or declines one who asks (CO-2). Who was not there is not there; a block stays. */
  remove(me: string, userId: string): void {
    const before = this.#store.bond(userId);
    if (before.onMyList || before.heard) this.#done(me, before, removed(before));
  }

  /** Another account says whether its person has this one on their list. */
  note(me: string, listing: Listing, now: number): void {
    const before = this.#store.bond(listing.from);
    const after = heardOf(before, listing, now);
    if (after === before) return;
    this.#store.save(after);
    const isNews = listing.on && !after.blocked && !listing.quiet;
    if (isNews) this.#errands.add({ kind: "contactNews", to: me, userId: listing.from });
  }

  /** What the person of this account wants of another one. */
  stance(userId: string): Stance {
    const { onMyList, blocked } = this.#store.bond(userId);
    return { isListed: onMyList, isBlocked: blocked };
  }

  /** What of blocking has to be told where the two meet; null where it never came to that. */
  block(me: string, userId: string): Block | null {
    const { blocked, blockVersion } = this.#store.bond(userId);
    return blockVersion === 0 ? null : { by: me, of: userId, blocked, version: blockVersion };
  }

  /**
   * Counts people who are asked at once, all or none (LM-13).
   *
   * @returns how long to wait, milliseconds; 0 when they are counted
   */
  spendAsks(count: number, now: number): number {
    const asking = ask(this.#store.asks(), count, now);
    if (asking.kind === "tooMany") return asking.retryAfterMs;
    this.#store.saveAsks(asking.times);
    return 0;
  }

  #isOneTooMany(bond: Bond): boolean {
    return !isOwn(bond) && this.#store.all().filter(isOwn).length >= CONTACTS_PER_USER;
  }

  #done(me: string, before: Bond, after: Bond): ContactVerdict {
    const { userId } = after;
    this.#store.save(after);
    if (after.listVersion > before.listVersion) {
      const { onMyList: on, listVersion: version, blocked: quiet } = after;
      this.#errands.add({ kind: "listing", to: userId, listing: { from: me, on, version, quiet } });
    }
    const block = after.blockVersion > before.blockVersion ? this.block(me, userId) : null;
    if (block !== null) {
      this.#errands.add({ kind: "blockAtPresence", block });
      this.#errands.add({ kind: "blockInRoom", block });
    }
    return { kind: "done", contact: factsOf(after) };
  }
}
