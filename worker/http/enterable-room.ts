import { findRoom as findOwnRoom } from "../account/index.ts";
import type { Room } from "../../generated/types.ts";
import type { Principal } from "../auth/index.ts";
import type { Env } from "../env.ts";
import { findRoom, isReservedRoom } from "../people/index.ts";
import { withPeersNames } from "./peers-names.ts";
import { Refusal } from "./refusal.ts";

type RoomEnv = Pick<Env, "ACCOUNTS" | "DIRECTORY">;

/**
 * A room that the caller may enter: a public one, or one that their account knows them to be in. What the account knows may
 * be late, so the room itself has the last word (ME-2). Nobody learns that another room exists: an id that was never drawn
 * and the id of a room of others go the same way (ME-1).
 *
 * @throws Refusal FORBIDDEN for a reserved name (AU-8), NOT_FOUND for everything else
 */
export async function enterableRoom(env: RoomEnv, { userId }: Principal, roomId: string): Promise<Room> {
  if (isReservedRoom(roomId)) throw new Refusal("FORBIDDEN");
  const room = await findRoom(env, roomId);
  if (room?.kind === "public") return room;
  const own = await findOwnRoom(env, userId, roomId);
  if (own === null) throw new Refusal("NOT_FOUND");
  const [named] = await withPeersNames(env, [own]);
  return named ?? own;
}

/**
 * A direct or group room that the caller may enter.
 *
 * @throws Refusal FORBIDDEN for a public room, which has no members (ME-7), and for a reserved name; NOT_FOUND for everything else
 */
export async function privateRoom(env: RoomEnv, principal: Principal, roomId: string): Promise<Room> {
  const room = await enterableRoom(env, principal, roomId);
  if (room.kind === "public") throw new Refusal("FORBIDDEN");
  return room;
}
