import { backOffMs } from "./back-off.ts";
import type { Notice, PendingNotice } from "./notice.ts";
import type { NoticeStore } from "./store.ts";

/**
 * The notices that an object owes to others: each is kept until it was delivered, however often that fails, or until a later
 * one says all that it said; and no receiver gets a later one before an earlier one. A receiver may get one twice.
 */
export class Notices {
  readonly #store: NoticeStore;
  /** Known to be so: then nothing is read from disk. Most objects owe nothing, most of the time. */
  #isEmpty = false;

  constructor(store: NoticeStore) {
    this.#store = store;
  }

  /** Takes one in, to be delivered at once. It is as durable as the transaction in which this is called. */
  add({ to, body }: Notice): void {
    this.#isEmpty = false;
    this.#store.add(to, body);
  }

  /**
   * Takes one in that says all that earlier ones to the same receiver said: those that wait behind the first are forgotten.
   * However often something changes while a receiver is away, two are the most that wait for them.
   */
  addLatest(notice: Notice): void {
    this.#store.removeBehindHead(notice.to);
    this.add(notice);
  }

  /** What has to be delivered now, at most `count`, and at most one for each receiver. */
  due(now: number, count: number): readonly PendingNotice[] {
    return this.#isEmpty ? [] : this.#store.dueHeads(now, count);
  }

  /** One has arrived. Nothing is known of one that has arrived before. */
  delivered({ id }: PendingNotice): void {
    this.#store.remove(id);
  }

  /** One could not be delivered. It is tried again later, and later ones to the same receiver wait for it. */
  failed({ id, failures }: PendingNotice, now: number): void {
    this.#store.putOff(id, failures + 1, now + backOffMs(failures + 1));
  }

  /**
   * When something has to be delivered next, epoch milliseconds, or null for never.
   *
   * @param except receivers that are not asked about
   */
  nextDueAt(except: ReadonlySet<string> = new Set()): number | null {
    if (this.#isEmpty) return null;
    const heads = this.#store.heads();
    this.#isEmpty = heads.length === 0;
    const dues = heads.filter(({ to }) => !except.has(to)).map(({ dueAt }) => dueAt);
    return dues.length === 0 ? null : Math.min(...dues);
  }
}
