import type { Person, StreamEvent } from "../../generated/types.ts";
import type { StoredChange } from "./effects.ts";
import { newEpoch } from "./epoch.ts";
import { appendEvent, readCids, readEvents, readNewest } from "./log.ts";
import type { RoomStore } from "./ports.ts";
import type { Member, Moment, StoredReceipt } from "./shapes.ts";
import { readMember, readMoments, readPeople, readReceipts, saveMoments, savePerson, saveReceipt } from "./tables.ts";

/** The room's disk: the SQLite of its object, whose tables are there. */
export class SqliteRoomStore implements RoomStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  epoch(): string {
    const [row] = this.#sql.exec<{ epoch: string }>("SELECT epoch FROM room").toArray();
    if (row !== undefined) return row.epoch;
    const epoch = newEpoch();
    this.#sql.exec("INSERT INTO room (epoch) VALUES (?)", epoch);
    return epoch;
  }

  newest(count: number, since: number): readonly StreamEvent[] {
    return readNewest(this.#sql, count, since);
  }

  events(after: number, upTo: number): readonly StreamEvent[] {
    return readEvents(this.#sql, after, upTo);
  }

  cidsOf(sender: string, after: number, upTo: number): ReadonlyMap<string, number> {
    return readCids(this.#sql, sender, after, upTo);
  }

  moments(userId: string): readonly Moment[] {
    return readMoments(this.#sql, userId);
  }

  member(userId: string): Member | null {
    return readMember(this.#sql, userId);
  }

  people(userIds: readonly string[]): readonly Person[] {
    return readPeople(this.#sql, userIds);
  }

  receipts(userIds: readonly string[]): readonly StoredReceipt[] {
    return readReceipts(this.#sql, userIds);
  }

  commit(changes: readonly StoredChange[]): void {
    this.#storage.transactionSync(() => {
      for (const change of changes) this.#write(change);
    });
  }

  #write(change: StoredChange): void {
    switch (change.kind) {
      case "append":
        return appendEvent(this.#sql, change.event);
      case "person":
        return savePerson(this.#sql, change.person, change.joinedAt);
      case "moments":
        return saveMoments(this.#sql, change.userId, change.moments);
      case "storedReceipt":
        return saveReceipt(this.#sql, change.receipt);
    }
  }
}
