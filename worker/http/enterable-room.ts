import type { Room } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { findRoom, isReservedRoom } from "../people/index.ts";
import { Refusal } from "./refusal.ts";

/**
 * The room, if the caller may enter it. Only public ones can be entered so far, and nobody learns that another exists.
 *
 * @throws Refusal FORBIDDEN for a reserved name (AU-8), NOT_FOUND for everything else
 */
export async function enterableRoom(env: Pick<Env, "DIRECTORY">, roomId: string): Promise<Room> {
  if (isReservedRoom(roomId)) throw new Refusal("FORBIDDEN");
  const room = await findRoom(env, roomId);
  if (room?.kind !== "public") throw new Refusal("NOT_FOUND");
  return room;
}
