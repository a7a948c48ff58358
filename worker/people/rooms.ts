import type { Room, RoomKind } from "../../generated/types.ts";
import type { Directory } from "./row.ts";

interface RoomRow {
  readonly roomId: string;
  readonly kind: RoomKind;
  readonly title: string;
  readonly topic: string;
  readonly encrypted: number;
}

const toRoom = ({ encrypted, ...room }: RoomRow): Room => ({ ...room, encrypted: encrypted === 1 });

const RESERVED = ["system_", "admin_"];

/** Whether a room's name is kept from people (AU-8). */
export const isReservedRoom = (roomId: string): boolean => RESERVED.some((prefix) => roomId.startsWith(prefix));

/** A room of the directory, or null. Says nothing about who may enter it. */
export async function findRoom(env: Directory, roomId: string): Promise<Room | null> {
  const row = await env.DIRECTORY.prepare(
    "SELECT roomId, kind, title, topic, encrypted FROM MESSENGER_rooms WHERE roomId = ?",
  )
    .bind(roomId)
    .first<RoomRow>();
  return row === null ? null : toRoom(row);
}

/** The rooms that everyone may enter, in the order in which they are shown. */
export async function listRooms(env: Directory): Promise<Room[]> {
  const { results } = await env.DIRECTORY.prepare(
    "SELECT roomId, kind, title, topic, encrypted FROM MESSENGER_rooms WHERE kind = 'public' ORDER BY listedAs, roomId",
  ).all<RoomRow>();
  return results.map(toRoom);
}
