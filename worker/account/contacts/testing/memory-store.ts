import { stranger, type Bond } from "../bond.ts";
import type { ContactStore } from "../contact-store.ts";

/** What an account keeps of other people, in memory. */
export class MemoryContactStore implements ContactStore {
  readonly #bonds = new Map<string, Bond>();
  #asks: readonly number[] = [];

  bond(userId: string): Bond {
    return this.#bonds.get(userId) ?? stranger(userId);
  }

  all(): readonly Bond[] {
    return [...this.#bonds.values()].toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
  }

  save(bond: Bond): void {
    this.#bonds.set(bond.userId, bond);
  }

  asks(): readonly number[] {
    return this.#asks;
  }

  saveAsks(times: readonly number[]): void {
    this.#asks = times;
  }
}
