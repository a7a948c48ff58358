import type { Member, MessagePage, Person, Room } from "../../generated/types.ts";
import type { Block } from "../block.ts";
import type { Env } from "../env.ts";
import { knock } from "../sockets/index.ts";
import type { Act } from "./membership/index.ts";
import type { Verdict } from "./membership/ruling.ts";
import type { PageQuery } from "./page.ts";
import type { Visit } from "./visit.ts";

export type { Asked } from "./membership/asked.ts";
export type { Act } from "./membership/index.ts";
export type { Verdict } from "./membership/ruling.ts";
export type { PageQuery } from "./page.ts";
export type { Visit } from "./visit.ts";

type RoomEnv = Pick<Env, "ROOMS">;

const roomOf = (env: RoomEnv, roomId: string) => env.ROOMS.getByName(roomId);

/**
 * Opens a socket of a room for somebody whom the Worker has checked. Who may not stay hears why from `bye` and the close
 * code, which a browser can read, unlike an HTTP status.
 *
 * @returns 101 with the socket and the subprotocol, or 404 without one where the room does not exist to them (ME-1)
 */
export const openRoomSocket = async (env: RoomEnv, visit: Visit): Promise<Response> =>
  knock(roomOf(env, visit.room.roomId), visit);

/** A page of what was said in a room (HT-7), or null where it does not exist to the reader (ME-1). */
export const readMessages = async (
  env: RoomEnv,
  room: Room,
  query: PageQuery,
  userId: string,
): Promise<MessagePage | null> => roomOf(env, room.roomId).page(query, { userId, kind: room.kind });

/** A room with the title that it has now, or null where it does not exist to somebody any more (ME-1). */
export const showRoom = async (env: RoomEnv, room: Room, userId: string): Promise<Room | null> =>
  roomOf(env, room.roomId).show(room, userId);

/** The members of a private room, longest first, or null where it does not exist to the reader (ME-1). */
export const listMembers = async (env: RoomEnv, roomId: string, reader: string): Promise<readonly Member[] | null> =>
  roomOf(env, roomId).members(reader);

/** Changes who belongs to a private room, or its title (ME-3 to ME-6). What is done is on disk; accounts follow. */
export const changeRoom = async (env: RoomEnv, roomId: string, act: Act): Promise<Verdict> =>
  roomOf(env, roomId).change(act);

/** Tells a room what somebody looks like from now on (PF-3). */
export const personChangedInRoom = async (env: RoomEnv, roomId: string, person: Person): Promise<void> =>
  roomOf(env, roomId).personChanged(person);

/**
 * Tells a direct room that one of its two blocks the other, or does not any more (CO-3). Idempotent; the newest version holds.
 *
 * @throws Error when it could not be written: it has to be told again
 */
export async function setRoomBlocked(env: RoomEnv, roomId: string, block: Block): Promise<void> {
  if (!(await roomOf(env, roomId).setBlocked(block))) throw new Error("a block was not written");
}

/** Closes the sockets that a session holds in a room; without any it does nothing (AU-9). */
export const endRoomSession = async (env: RoomEnv, roomId: string, sessionId: string): Promise<void> =>
  roomOf(env, roomId).endSession(sessionId);
