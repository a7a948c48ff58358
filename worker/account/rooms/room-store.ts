import { parseRoomEntry, type RoomEntry } from "./entry.ts";

/** An entry, and whether it is kept from the person: a blocked one has asked them in (CO-4). */
export interface KeptEntry {
  readonly entry: RoomEntry;
  readonly hidden: boolean;
}

/** What an account keeps of rooms. Knows rows, decides nothing. */
export interface RoomStore {
  entry(roomId: string): KeptEntry | null;
  all(): readonly KeptEntry[];
  save(kept: KeptEntry): void;
  /** The id of the direct room with somebody, or null. */
  directRoom(userId: string): string | null;
  saveDirectRoom(userId: string, roomId: string): void;
}

interface Row extends Record<string, SqlStorageValue> {
  readonly entry: string;
  readonly hidden: number;
}

/** Rooms in the SQLite of an account. */
export class SqliteRoomStore implements RoomStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  entry(roomId: string): KeptEntry | null {
    const [row] = this.#sql.exec<Row>("SELECT entry, hidden FROM rooms WHERE roomId = ?", roomId).toArray();
    return row === undefined ? null : toKept(row);
  }

  all(): readonly KeptEntry[] {
    return this.#sql.exec<Row>("SELECT entry, hidden FROM rooms ORDER BY roomId").toArray().map(toKept);
  }

  save({ entry, hidden }: KeptEntry): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO rooms (roomId, entry, hidden) VALUES (?, ?, ?)",
      entry.roomId,
      JSON.stringify(entry),
      Number(hidden),
    );
  }

  directRoom(userId: string): string | null {
    const [row] = this.#sql
      .exec<{ roomId: string }>("SELECT roomId FROM directRooms WHERE userId = ?", userId)
      .toArray();
    return row?.roomId ?? null;
  }

  saveDirectRoom(userId: string, roomId: string): void {
    this.#sql.exec("INSERT INTO directRooms (userId, roomId) VALUES (?, ?)", userId, roomId);
  }
}

const toKept = ({ entry, hidden }: Row): KeptEntry => ({
  entry: parseRoomEntry(JSON.parse(entry)),
  hidden: hidden === 1,
});
