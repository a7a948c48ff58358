import type { MessagePage, Room } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { knock } from "../sockets/index.ts";
import type { PageQuery } from "./page.ts";
import type { Visit } from "./visit.ts";

export type { PageQuery } from "./page.ts";
export type { Visit } from "./visit.ts";

type RoomEnv = Pick<Env, "ROOMS">;

const roomOf = (env: RoomEnv, roomId: string) => env.ROOMS.getByName(roomId);

/**
 * Opens a socket of a room for somebody whom the Worker has checked. Who may not stay hears why from `bye` and the close
 * code, which a browser can read, unlike an HTTP status.
 *
 * @returns 101 with the socket and the subprotocol
 */
export const openRoomSocket = async (env: RoomEnv, visit: Visit): Promise<Response> =>
  knock(roomOf(env, visit.room.roomId), visit);

/** A page of what was said in a room that the caller may enter (HT-7). */
export const readMessages = async (env: RoomEnv, room: Room, query: PageQuery): Promise<MessagePage> =>
  roomOf(env, room.roomId).page(query);

/** Closes the sockets that a session holds in a room; without any it does nothing (AU-9). */
export const endRoomSession = async (env: RoomEnv, roomId: string, sessionId: string): Promise<void> =>
  roomOf(env, roomId).endSession(sessionId);
