import type { Person, StreamEvent } from "../../../generated/types.ts";
import type { StoredChange } from "../effects.ts";
import type { RoomStore } from "../ports.ts";
import type { Member, Moment, StoredReceipt } from "../shapes.ts";

/** A room's disk in memory. Counts the rows that it writes and looks through; fails on demand. */
export class MemoryStore implements RoomStore {
  /** The events that are kept. */
  readonly stream: StreamEvent[] = [];
  readonly members = new Map<string, Member>();
  readonly savedReceipts = new Map<string, StoredReceipt>();
  readonly savedMoments = new Map<string, readonly Moment[]>();
  /** What was asked and written, in order, in words. */
  readonly calls: string[];
  readonly #epoch: string;
  #firstSeq = 1;
  fails = false;
  rowsWritten = 0;
  rowsScanned = 0;

  constructor({ epoch = "epoch0000001", calls = [] }: { readonly epoch?: string; readonly calls?: string[] } = {}) {
    this.#epoch = epoch;
    this.calls = calls;
  }

  epoch(): string {
    return this.#epoch;
  }

  firstSeq(): number {
    return this.#firstSeq;
  }

  newest(count: number, since: number): readonly StreamEvent[] {
    const last = this.stream.length;
    let first = Math.max(0, last - count);
    while (first > 0 && (this.stream[first - 1]?.at ?? 0) > since) first -= 1;
    return this.stream.slice(first);
  }

  events(after: number, upTo: number): readonly StreamEvent[] {
    const gone = this.#firstSeq - 1;
    return this.stream.slice(Math.max(0, after - gone), Math.max(0, upTo - gone));
  }

  cidsOf(sender: string, after: number, upTo: number): ReadonlyMap<string, number> {
    const rows = this.events(after, upTo);
    this.rowsScanned += rows.length;
    return new Map(rows.flatMap((row) => (row.type === "chat" && row.from === sender ? [[row.cid, row.seq]] : [])));
  }

  moments(userId: string): readonly Moment[] {
    return this.savedMoments.get(userId) ?? [];
  }

  member(userId: string): Member | null {
    return this.members.get(userId) ?? null;
  }

  people(userIds: readonly string[]): readonly Person[] {
    return userIds.flatMap((userId) => this.members.get(userId)?.person ?? []);
  }

  receipts(userIds: readonly string[]): readonly StoredReceipt[] {
    return userIds.flatMap((userId) => this.savedReceipts.get(userId) ?? []);
  }

  commit(changes: readonly StoredChange[]): void {
    if (this.fails) {
      this.calls.push("commit failed");
      throw new Error("disk full");
    }
    const appended = changes.flatMap((change) => (change.kind === "append" ? [change.event.seq] : []));
    const isDense = appended.every((seq, index) => seq === this.#firstSeq + this.stream.length + index);
    if (!isDense) throw new Error("seq is not dense");
    for (const change of changes) this.#write(change);
  }

  #write(change: StoredChange): void {
    switch (change.kind) {
      case "append":
        this.stream.push(change.event);
        return this.#wrote(`row ${change.event.seq}`);
      case "pruned":
        this.stream.splice(0, change.firstSeq - this.#firstSeq);
        this.#firstSeq = change.firstSeq;
        return void this.calls.push(`prune below ${change.firstSeq}`);
      case "person": {
        const { person, joinedAt } = change;
        this.members.set(person.userId, { person, joinedAt: this.member(person.userId)?.joinedAt ?? joinedAt });
        return this.#wrote(`person ${person.userId}`);
      }
      case "moments":
        this.savedMoments.set(change.userId, change.moments);
        return this.#wrote(`moments ${change.userId}`);
      case "storedReceipt":
        this.savedReceipts.set(change.receipt.userId, change.receipt);
        return this.#wrote(`receipt ${change.receipt.userId}`);
    }
  }

  #wrote(what: string): void {
    this.rowsWritten += 1;
    this.calls.push(`write ${what}`);
  }
}
