import type { Room } from "../../../generated/types.ts";
import type { MessengerApp } from "../state/app.svelte.ts";

/** A room where messages wait. */
export interface UnreadRoom {
  readonly room: Room;
  readonly count: number;
}

/**
 * How many messages of others wait in a room. What was told of it before it was opened goes on to count; a window in the
 * task bar counts what came from its opening on.
 */
export function unreadIn({ conversations, circle }: MessengerApp, roomId: string): number {
  const open = conversations.get(roomId);
  const told = circle?.unread.get(roomId);
  return told ? told.count + (open?.messagesAfter(told.seq) ?? 0) : (open?.unread ?? 0);
}

/** All rooms where messages wait, in the order of the list. */
export const unreadRooms = (app: MessengerApp): readonly UnreadRoom[] =>
  app.roster.rooms.map((room) => ({ room, count: unreadIn(app, room.roomId) })).filter(({ count }) => count > 0);
