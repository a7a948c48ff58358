import type { PendingNotice } from "../notice.ts";
import type { NoticeStore } from "../store.ts";

/** Notices in memory, which outlive the object that owes them. */
export class MemoryNoticeStore implements NoticeStore {
  #rows: readonly (PendingNotice & { readonly dueAt: number })[] = [];
  #lastId = 0;

  add(to: string, body: object): void {
    this.#lastId += 1;
    const copy: unknown = JSON.parse(JSON.stringify(body));
    this.#rows = [...this.#rows, { id: this.#lastId, to, body: copy, failures: 0, dueAt: 0 }];
  }

  dueHeads(now: number, count: number): readonly PendingNotice[] {
    return this.#heads()
      .filter(({ dueAt }) => dueAt <= now)
      .slice(0, count)
      .map(({ id, to, body, failures }) => ({ id, to, body, failures }));
  }

  heads(): readonly { readonly to: string; readonly dueAt: number }[] {
    return this.#heads().map(({ to, dueAt }) => ({ to, dueAt }));
  }

  remove(id: number): void {
    this.#rows = this.#rows.filter((row) => row.id !== id);
  }

  removeBehindHead(to: string): void {
    const heads = this.#heads();
    this.#rows = this.#rows.filter((row) => row.to !== to || heads.includes(row));
  }

  putOff(id: number, failures: number, dueAt: number): void {
    this.#rows = this.#rows.map((row) => (row.id === id ? { ...row, failures, dueAt } : row));
  }

  #heads(): readonly (PendingNotice & { readonly dueAt: number })[] {
    const first = new Map(this.#rows.toReversed().map((row) => [row.to, row]));
    return this.#rows.filter((row) => first.get(row.to) === row);
  }
}
