import { parseRoomEntry } from "../entry.ts";
import type { KeptEntry, RoomStore } from "../room-store.ts";

/** What an account keeps of rooms, in memory. */
export class MemoryRoomStore implements RoomStore {
  readonly #entries = new Map<string, KeptEntry>();
  readonly #directRooms = new Map<string, string>();

  entry(roomId: string): KeptEntry | null {
    return this.#entries.get(roomId) ?? null;
  }

  all(): readonly KeptEntry[] {
    return [...this.#entries.values()];
  }

  save({ entry, hidden }: KeptEntry): void {
    this.#entries.set(entry.roomId, { entry: parseRoomEntry(JSON.parse(JSON.stringify(entry))), hidden });
  }

  directRoom(userId: string): string | null {
    return this.#directRooms.get(userId) ?? null;
  }

  saveDirectRoom(userId: string, roomId: string): void {
    this.#directRooms.set(userId, roomId);
  }
}
