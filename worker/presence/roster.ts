import type { Person } from "../../generated/types.ts";
import type { Connection } from "../sockets/index.ts";
import { arrive } from "./arrival.ts";
import type { Block } from "../block.ts";
import { Blocks } from "./blocks.ts";
import { deviceDueAt, renewedSign } from "./due.ts";
import { News, type Telling } from "./news.ts";
import { isSame, shown, withDevice, withLooks, withoutGone, type PersonRecord, type SaidStatus } from "./record.ts";
import type { PresenceStore } from "./store.ts";

/** The device that a socket belongs to. */
export const deviceOf = ({ client, connectionId }: Connection): string => client ?? connectionId;

/** When a device that holds a socket last gave a sign, epoch milliseconds; null for a device without one. */
export type SignOf = (userId: string, device: string) => number | null;

/** Everyone who was ever here and how they are, in memory and on disk, and what is to be told of it. */
export class Roster {
  readonly #store: PresenceStore;
  readonly #signOf: SignOf;
  readonly #records: Map<string, PersonRecord>;
  readonly #blocks: Blocks;
  readonly #news = new News();
  /** Before this, no lease ends and no sign has to be written, epoch milliseconds; null for never. */
  #dueAt: number | null;

  constructor(store: PresenceStore, signOf: SignOf) {
    this.#store = store;
    this.#signOf = signOf;
    this.#records = new Map(store.records().map((record) => [record.person.userId, record]));
    this.#blocks = new Blocks(store);
    // Who holds a device on disk may have lost their lease while the object slept.
    this.#dueAt = [...this.#records.values()].some(({ devices }) => devices.size > 0) ? 0 : null;
  }

  get records(): ReadonlyMap<string, PersonRecord> {
    return this.#records;
  }

  get blocks(): Blocks {
    return this.#blocks;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    return !this.#news.isEmpty;
  }

  /** When `sweep` may have something to do next, epoch milliseconds; null for never. */
  get dueAt(): number | null {
    return this.#dueAt;
  }

  /** A device of a person comes through a socket, with a status or without (PR-9). */
  arrive(person: Person, said: SaidStatus | null, connection: Connection, now: number): void {
    const arrival = { person, device: deviceOf(connection), said };
    const { record, signsIn } = arrive(this.#records.get(person.userId), arrival, now);
    this.put(record, now);
    if (signsIn) this.#news.signedIn(record, connection, now);
  }

  /** A socket of a device is gone. A goodbye ends the lease soon, else it runs out by itself, a lease after `signAt`. */
  part(connection: Connection, how: { readonly goodbye: boolean; readonly signAt: number }, now: number): void {
    const record = this.#records.get(connection.userId);
    const device = record?.devices.get(deviceOf(connection));
    if (record === undefined || device === undefined) return;
    const lastSignAt = Math.max(device.lastSignAt, how.signAt);
    this.put(shown(withDevice(record, { ...device, lastSignAt, closedAt: how.goodbye ? now : null }), now), now);
  }

  /** Somebody looks different from now on (PF-3). Who was never here is nobody's business. */
  lookDifferent(person: Person, now: number): void {
    const record = this.#records.get(person.userId);
    if (record !== undefined) this.put(withLooks(record, person), now);
  }

  /** Somebody blocks somebody, or does not any more (CO-3). What is old is nothing. */
  block(block: Block, now: number): void {
    if (this.#blocks.take(block, this.#records.get(block.by), now)) this.#news.turned(block.of, block.by);
  }

  /** Brings a person up to date, on disk first. */
  put(after: PersonRecord, now: number): void {
    const before = this.#records.get(after.person.userId);
    if (before === undefined || !isSame(before, after)) {
      this.#store.save(before, after);
      this.#records.set(after.person.userId, after);
      this.#news.changed(before, after);
    }
    this.#lookAgainAt(after, now);
  }

  /** Takes new signs of life in, and finds who is gone. Before something is due it does nothing. */
  sweep(now: number): void {
    if (this.#dueAt === null || now < this.#dueAt) return;
    this.#dueAt = null;
    for (const record of this.#records.values()) {
      // Who holds no lease cannot lose one. Most people, most of the time.
      if (record.devices.size > 0) this.#sweepOne(record, now);
    }
  }

  /** Takes all news, as what to tell to whom. */
  takeNews(connections: Iterable<Connection>): readonly Telling[] {
    return this.#news.take({ records: this.#records, connections, blocks: this.#blocks });
  }

  #lookAgainAt({ person, devices }: PersonRecord, now: number): void {
    for (const device of devices.values()) {
      const isConnected = this.#signOf(person.userId, device.device) !== null;
      const dueAt = deviceDueAt(device, isConnected, now);
      if (this.#dueAt === null || dueAt < this.#dueAt) this.#dueAt = dueAt;
    }
  }

  #sweepOne(record: PersonRecord, now: number): void {
    const signOf = (device: string): number | null => this.#signOf(record.person.userId, device);
    let next = record;
    for (const device of record.devices.values()) {
      const signAt = signOf(device.device);
      if (signAt !== null) next = withDevice(next, renewedSign(device, signAt, now));
    }
    const left = withoutGone(next, (device) => signOf(device) !== null, now);
    this.put(shown(left, now), now);
  }
}
