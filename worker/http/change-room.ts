import { noteRoom, roomSeenBy, type RoomEntry } from "../account/index.ts";
import type { Room } from "../../generated/types.ts";
import type { Principal } from "../auth/index.ts";
import type { Env } from "../env.ts";
import { errorFields, logProblem } from "../log.ts";
import { changeRoom as changeRoomObject, type Act } from "../room/index.ts";
import { Refusal } from "./refusal.ts";

/**
 * Changes who belongs to a room, or its title. The room's notices reach every account in their time; the caller's own is
 * told here and now, so that what they do next finds the room as it is (ME-8).
 *
 * @returns the room as the caller sees it
 * @throws Refusal with the room's code
 */
export async function changeRoom(
  env: Pick<Env, "ACCOUNTS" | "ROOMS">,
  { userId }: Pick<Principal, "userId">,
  roomId: string,
  act: Act,
): Promise<Room> {
  const verdict = await changeRoomObject(env, roomId, act);
  if (verdict.kind === "refused") throw new Refusal(verdict.code);
  await tellNow(env, userId, verdict.entry);
  return roomSeenBy(verdict.entry);
}

/** What is done stays done when the account cannot be told: the room's notice comes later, and a refusal would have it done twice. */
async function tellNow(env: Pick<Env, "ACCOUNTS">, userId: string, entry: RoomEntry): Promise<void> {
  try {
    await noteRoom(env, userId, entry);
  } catch (error) {
    logProblem("own-room-not-noted", errorFields(error));
  }
}
