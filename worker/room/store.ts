import type { Person, StreamEvent } from "../../generated/types.ts";
import { Notices, SqliteNoticeStore } from "../notices/index.ts";
import { PARTITION_EVENTS } from "./config.ts";
import type { StoredChange } from "./effects.ts";
import { newEpoch } from "./epoch.ts";
import { StreamLog } from "./log.ts";
import type { Circle } from "./membership/circle.ts";
import { readCircle, removeMember, saveAbout, saveBlock, saveMembership } from "./membership/tables.ts";
import type { RoomStore } from "./ports.ts";
import type { Guest, Moment, StoredReceipt } from "./shapes.ts";
import { readGuest, readMoments, readPeople, readReceipts, saveMoments, savePerson, saveReceipt } from "./tables.ts";

/** The room's disk: the SQLite of its object, whose tables are there. */
export class SqliteRoomStore implements RoomStore {
  /** What accounts are still to be told (ME-8). */
  readonly notices: Notices;
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  readonly #log: StreamLog;

  /** @param partitionEvents how many events go into one table of the stream */
  constructor(storage: DurableObjectStorage, partitionEvents: number = PARTITION_EVENTS) {
    this.#storage = storage;
    this.#sql = storage.sql;
    this.notices = new Notices(new SqliteNoticeStore(storage.sql));
    this.#log = new StreamLog(storage.sql, partitionEvents);
  }

  epoch(): string {
    const [row] = this.#sql.exec<{ epoch: string }>("SELECT epoch FROM room").toArray();
    if (row !== undefined) return row.epoch;
    const epoch = newEpoch();
    this.#sql.exec("INSERT INTO room (epoch) VALUES (?)", epoch);
    return epoch;
  }

  firstSeq(): number {
    return this.#log.firstSeq();
  }

  circle(): Circle | null {
    return readCircle(this.#sql);
  }

  newest(count: number, since: number): readonly StreamEvent[] {
    return this.#log.newest(count, since);
  }

  events(after: number, upTo: number): readonly StreamEvent[] {
    return this.#log.events(after, upTo);
  }

  cidsOf(sender: string, after: number, upTo: number): ReadonlyMap<string, number> {
    return this.#log.cidsOf(sender, after, upTo);
  }

  moments(userId: string): readonly Moment[] {
    return readMoments(this.#sql, userId);
  }

  guest(userId: string): Guest | null {
    return readGuest(this.#sql, userId);
  }

  people(userIds: readonly string[]): readonly Person[] {
    return readPeople(this.#sql, userIds);
  }

  receipts(userIds: readonly string[]): readonly StoredReceipt[] {
    return readReceipts(this.#sql, userIds);
  }

  commit(changes: readonly StoredChange[]): void {
    const events = changes.flatMap((change) => (change.kind === "append" ? [change.event] : []));
    this.#log.undoing(() =>
      this.#storage.transactionSync(() => {
        // All or nothing, so that their order does not matter: events that came together are written together (RM-12).
        this.#log.append(events);
        for (const change of changes) this.#write(change);
      }),
    );
  }

  #write(change: StoredChange): void {
    switch (change.kind) {
      case "append":
        return;
      case "pruned":
        return this.#log.prune(change.firstSeq);
      case "person":
        return savePerson(this.#sql, change.person, change.joinedAt);
      case "moments":
        return saveMoments(this.#sql, change.userId, change.moments);
      case "storedReceipt":
        return saveReceipt(this.#sql, change.receipt);
      case "about":
        return saveAbout(this.#sql, change.about);
      case "membership":
        return saveMembership(this.#sql, change.membership);
      case "removed":
        return removeMember(this.#sql, change.userId);
      case "block":
        return saveBlock(this.#sql, change.block);
      case "notice":
        return this.notices.addLatest(change.notice);
    }
  }
}
