import * as z from "zod";
import { PersonPresenceSchema, PersonSchema, ShownStatusSchema, StatusSchema } from "../../generated/zod/classic.ts";
import type { KeptBlock } from "./block.ts";
import { isSameDevice, looksSame, type Device, type PersonRecord } from "./record.ts";

/** The presence object's disk. */
export interface PresenceStore {
  /** Everyone who was ever here. */
  records(): readonly PersonRecord[];
  /** Writes what makes the difference, in one synchronous transaction. */
  save(before: PersonRecord | undefined, after: PersonRecord): void;
  /** Every block that was ever told, also those that have ended. */
  blocks(): readonly KeptBlock[];
  saveBlock(block: KeptBlock): void;
}

/** A person without their devices. */
const faceSchema = z.object({
  person: PersonSchema,
  status: StatusSchema,
  // Rows of before do not have it.
  changedAt: z.array(z.number()).default([]),
  own: z.object({ status: ShownStatusSchema, since: z.number() }),
  face: PersonPresenceSchema.nullable(),
});

interface DeviceRow extends Record<string, SqlStorageValue> {
  readonly userId: string;
  readonly device: string;
  readonly lastSignAt: number;
  readonly closedAt: number | null;
  readonly idle: number;
}

interface BlockRow extends Record<string, SqlStorageValue> {
  readonly whom: string;
  readonly blocker: string;
  readonly blocked: number;
  readonly version: number;
  readonly face: string | null;
}

/** The presence object's disk: the SQLite of its object, whose tables are there. One row a person, one a device. */
export class SqlitePresenceStore implements PresenceStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  records(): readonly PersonRecord[] {
    const devices = Map.groupBy(this.#sql.exec<DeviceRow>("SELECT * FROM devices"), ({ userId }) => userId);
    return this.#sql
      .exec<{ userId: string; record: string }>("SELECT userId, record FROM people")
      .toArray()
      .map(({ userId, record }) => ({
        ...faceSchema.parse(JSON.parse(record)),
        devices: new Map((devices.get(userId) ?? []).map((row) => [row.device, toDevice(row)])),
      }));
  }

  save(before: PersonRecord | undefined, after: PersonRecord): void {
    this.#storage.transactionSync(() => {
      if (before === undefined || !looksSame(before, after)) this.#savePerson(after);
      const { userId } = after.person;
      for (const device of after.devices.values()) {
        const known = before?.devices.get(device.device);
        if (known === undefined || !isSameDevice(known, device)) this.#saveDevice(userId, device);
      }
      for (const device of before?.devices.keys() ?? [])
        if (!after.devices.has(device)) this.#forgetDevice(userId, device);
    });
  }

  blocks(): readonly KeptBlock[] {
    return this.#sql.exec<BlockRow>("SELECT * FROM blocks").toArray().map(toBlock);
  }

  saveBlock({ by, of, blocked, version, face }: KeptBlock): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO blocks (whom, blocker, blocked, version, face) VALUES (?, ?, ?, ?, ?)",
      of,
      by,
      Number(blocked),
      version,
      face === null ? null : JSON.stringify(face),
    );
  }

  #savePerson({ person, status, changedAt, own, face }: PersonRecord): void {
    this.#sql.exec(
      "INSERT INTO people (userId, record) VALUES (?, ?) ON CONFLICT (userId) DO UPDATE SET record = excluded.record",
      person.userId,
      JSON.stringify({ person, status, changedAt, own, face }),
    );
  }

  #saveDevice(userId: string, { device, lastSignAt, closedAt, idle }: Device): void {
    this.#sql.exec(
      `INSERT INTO devices (userId, device, lastSignAt, closedAt, idle) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (userId, device) DO UPDATE SET lastSignAt = excluded.lastSignAt, closedAt = excluded.closedAt,
          idle = excluded.idle`,
      userId,
      device,
      lastSignAt,
      closedAt,
      idle ? 1 : 0,
    );
  }

  #forgetDevice(userId: string, device: string): void {
    this.#sql.exec("DELETE FROM devices WHERE userId = ? AND device = ?", userId, device);
  }
}

const toDevice = ({ device, lastSignAt, closedAt, idle }: DeviceRow): Device => ({
  device,
  lastSignAt,
  closedAt,
  idle: idle === 1,
});

const toBlock = ({ whom, blocker, blocked, version, face }: BlockRow): KeptBlock => ({
  by: blocker,
  of: whom,
  blocked: blocked === 1,
  version,
  face: face === null ? null : PersonPresenceSchema.parse(JSON.parse(face)),
});
