import { CLOSE } from "../../client/index.ts";
import { sessionNote } from "../signin/session-note.ts";
import type { ConnectionState, RoomState } from "../state/sdk.ts";

/** The person is no member any longer, or the room is gone. */
export const isShut = (connection: ConnectionState): boolean =>
  connection.phase === "closed" && (connection.code === CLOSE.NOT_ALLOWED || connection.code === CLOSE.ROOM_GONE);

/**
 * What a person has to know while they write: whether it gets through.
 *
 * @param state the room, once it was connected
 * @param isOffline the browser has no network
 * @param sessionEndsAt when the session ends, if the server has warned of it
 * @returns a sentence, or null when all goes its way
 */
export function noteOf(
  { connection, outbox }: RoomState,
  isOffline: boolean,
  sessionEndsAt: number | null,
): string | null {
  switch (connection.phase) {
    case "live":
      return outbox.some(({ state, error }) => state === "sending" && error !== undefined)
        ? "You write faster than this room can take. The rest will be sent by itself."
        : sessionNote(sessionEndsAt);
    case "connecting":
    case "waiting":
      return isOffline
        ? "You are offline. What you write is kept, and sent when you are back."
        : "There is no connection. What you write is kept, and sent when it is back.";
    case "closed":
      if (isShut(connection))
        return "You are no longer in this conversation. What was said before stays here until you close the window.";
      return outbox.length > 0 ? "What is not sent yet is kept until this room is connected again." : null;
  }
}
