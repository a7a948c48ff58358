import type { Person } from "../../generated/types.ts";
import type { Connection } from "../sockets/index.ts";
import { arrive } from "./arrival.ts";
import { deviceDueAt, renewedSign } from "./due.ts";
import type { PresenceSend } from "./effects.ts";
import { News } from "./news.ts";
import { isSame, shown, withDevice, withoutGone, type PersonRecord } from "./record.ts";
import type { PresenceStore } from "./store.ts";

/** The device that a socket belongs to. */
export const deviceOf = ({ client, connectionId }: Connection): string => client ?? connectionId;

/** When the devices that hold a socket last gave a sign, epoch milliseconds, by person and device. */
export type Signs = ReadonlyMap<string, number>;

/** Names a device among those of everyone: two people may have clients of the same id. */
export const signKey = (userId: string, device: string): string => `${userId} ${device}`;

/** Everyone who was ever here and how they are, in memory and on disk, and what is to be told of it. */
export class Roster {
  readonly #store: PresenceStore;
  readonly #records: Map<string, PersonRecord>;
  readonly #news = new News();

  constructor(store: PresenceStore) {
    this.#store = store;
    this.#records = new Map(store.records().map((record) => [record.person.userId, record]));
  }

  get records(): ReadonlyMap<string, PersonRecord> {
    return this.#records;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    return !this.#news.isEmpty;
  }

  /** A device of a person comes through a socket. */
  arrive(person: Person, connection: Connection, now: number): void {
    const { record, signsIn } = arrive(this.#records.get(person.userId), person, deviceOf(connection), now);
    this.put(record);
    if (signsIn) this.#news.signedIn(record, connection, now);
  }

  /** A socket of a device is gone. A goodbye ends the lease soon, else it runs out by itself, a lease after `signAt`. */
  part(connection: Connection, how: { readonly goodbye: boolean; readonly signAt: number }, now: number): void {
    const record = this.#records.get(connection.userId);
    const device = record?.devices.get(deviceOf(connection));
    if (record === undefined || device === undefined) return;
    const lastSignAt = Math.max(device.lastSignAt, how.signAt);
    this.put(shown(withDevice(record, { ...device, lastSignAt, closedAt: how.goodbye ? now : null }), now));
  }

  /** Brings a person up to date, on disk first. */
  put(after: PersonRecord): void {
    const before = this.#records.get(after.person.userId);
    if (before !== undefined && isSame(before, after)) return;
    this.#store.save(before, after);
    this.#records.set(after.person.userId, after);
    this.#news.changed(before, after);
  }

  /** Takes new signs of life in, and finds who is gone. */
  sweep(signs: Signs, now: number): void {
    for (const record of this.#records.values()) {
      // Who holds no lease cannot lose one. Most people, most of the time.
      if (record.devices.size > 0) this.#sweepOne(record, signs, now);
    }
  }

  /** When the next lease ends or the next sign is to be written, epoch milliseconds; null for never. */
  dueAt(signs: Signs, now: number): number | null {
    let nearestAt: number | null = null;
    for (const { person, devices } of this.#records.values()) {
      for (const device of devices.values()) {
        const dueAt = deviceDueAt(device, signs.has(signKey(person.userId, device.device)), now);
        if (dueAt !== null && (nearestAt === null || dueAt < nearestAt)) nearestAt = dueAt;
      }
    }
    return nearestAt;
  }

  /** Takes all news, as what to tell. */
  takeNews(connections: Iterable<Connection>): readonly PresenceSend[] {
    return this.#news.take(this.#records, connections);
  }

  #sweepOne(record: PersonRecord, signs: Signs, now: number): void {
    const { userId } = record.person;
    let next = record;
    for (const device of record.devices.values()) {
      const signAt = signs.get(signKey(userId, device.device));
      if (signAt !== undefined) next = withDevice(next, renewedSign(device, signAt, now));
    }
    this.put(
      shown(
        withoutGone(next, (device) => signs.has(signKey(userId, device)), now),
        now,
      ),
    );
  }
}
