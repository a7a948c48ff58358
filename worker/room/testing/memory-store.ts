import type { Person, StreamEvent } from "../../../generated/types.ts";
import type { Block } from "../../block.ts";
import type { RoomNotice, StoredChange } from "../effects.ts";
import { Notices } from "../../notices/index.ts";
import { MemoryNoticeStore } from "../../notices/testing/memory-store.ts";
import type { About, Circle, Membership } from "../membership/circle.ts";
import type { RoomStore } from "../ports.ts";
import type { Guest, Moment, StoredReceipt } from "../shapes.ts";

/** A room's disk in memory. Counts the rows that it writes and looks through; fails on demand. */
export class MemoryStore implements RoomStore {
  /** The events that are kept. */
  readonly stream: StreamEvent[] = [];
  about: About | null = null;
  readonly members = new Map<string, Membership>();
  readonly blocks = new Map<string, Block>();
  /** What accounts are owed. */
  readonly notices = new Notices(new MemoryNoticeStore());
  /** All that accounts were ever owed, oldest first. */
  readonly noticed: RoomNotice[] = [];
  readonly guests = new Map<string, Guest>();
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

  circle(): Circle | null {
    const { about, members, blocks } = this;
    return about === null ? null : { about, members: new Map(members), blocks: new Map(blocks) };
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

  guest(userId: string): Guest | null {
    return this.guests.get(userId) ?? null;
  }

  people(userIds: readonly string[]): readonly Person[] {
    return userIds.flatMap((userId) => this.guests.get(userId)?.person ?? []);
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
        this.guests.set(person.userId, { person, joinedAt: this.guest(person.userId)?.joinedAt ?? joinedAt });
        return this.#wrote(`person ${person.userId}`);
      }
      case "moments":
        this.savedMoments.set(change.userId, change.moments);
        return this.#wrote(`moments ${change.userId}`);
      case "storedReceipt":
        this.savedReceipts.set(change.receipt.userId, change.receipt);
        return this.#wrote(`receipt ${change.receipt.userId}`);
      case "about":
        this.about = change.about;
        return this.#wrote("about");
      case "membership":
        this.members.set(change.membership.userId, change.membership);
        return this.#wrote(`member ${change.membership.userId}`);
      case "removed":
        this.members.delete(change.userId);
        return this.#wrote(`removed ${change.userId}`);
      case "block":
        this.blocks.set(change.block.by, change.block);
        return this.#wrote(`block by ${change.block.by}`);
      case "notice":
        this.notices.addLatest(change.notice);
        this.noticed.push(change.notice);
        return this.#wrote(`notice to ${change.notice.to}`);
    }
  }

  #wrote(what: string): void {
    this.rowsWritten += 1;
    this.calls.push(`write ${what}`);
  }
}
