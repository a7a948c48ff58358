import { mostOf, type Counted } from "../limits.ts";
import type { Stamp, Stamps } from "../stamps.ts";

/** An address's stamps in memory. */
export class MemoryStamps implements Stamps {
  #stamps: readonly (Stamp & { readonly counted: Counted })[] = [];
  #number = 0;

  of(counted: Counted): readonly Stamp[] {
    return this.#stamps.filter((stamp) => stamp.counted === counted).map(({ stampId, at }) => ({ stampId, at }));
  }

  add(counted: Counted, now: number): string {
    this.#number += 1;
    const stamp = { stampId: `stamp-${this.#number}`, counted, at: now };
    const kept = this.of(counted).slice(-mostOf(counted) + 1);
    const isKept = (other: Stamp): boolean => kept.some(({ stampId }) => stampId === other.stampId);
    this.#stamps = [...this.#stamps.filter((other) => other.counted !== counted || isKept(other)), stamp];
    return stamp.stampId;
  }

  remove(stampId: string): void {
    this.#stamps = this.#stamps.filter((stamp) => stamp.stampId !== stampId);
  }

  latestAt(): number | null {
    return this.#stamps.length === 0 ? null : Math.max(...this.#stamps.map(({ at }) => at));
  }
}
