import { directRoomWith, findRoom, hasPlaceForRoom, standingOf } from "../account/index.ts";
import type { NewDirectRoom, NewGroupRoom, Person, Room } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { newRoomId } from "../ids.ts";
import { findPerson } from "../people/index.ts";
import { askPeople } from "./ask-people.ts";
import { changeRoom } from "./change-room.ts";
import { cleanTitle, invalidAt } from "./invalid-field.ts";
import { Refusal } from "./refusal.ts";

/** Who opens a room: the caller. */
interface Opening {
  readonly env: Env;
  readonly opener: Person;
}

/**
 * Opens the one direct room of the caller and another person (ME-5): a mutual contact is in at once, somebody else is asked,
 * and asking is limited (LM-13). Who blocks the caller is asked, too, as if nothing were wrong (CO-4).
 *
 * @throws Refusal INVALID_MESSAGE for oneself, NOT_FOUND for nobody, LIMIT_REACHED and RATE_LIMITED for too much
 */
export async function openDirect({ env, opener }: Opening, { userId }: NewDirectRoom): Promise<Room> {
  if (userId === opener.userId) throw invalidAt("/userId");
  const person = await findPerson(env, userId);
  if (person === null) throw new Refusal("NOT_FOUND");
  const [roomId, { isMutual, isBlocked }] = await Promise.all([
    directRoomWith(env, opener.userId, userId),
    standingOf(env, userId, opener.userId),
  ]);
  if ((await findRoom(env, opener.userId, roomId)) === null) await refuseOneTooMany(env, opener);
  const [asked] = isMutual ? [{ person, invitationId: crypto.randomUUID() }] : await askPeople(env, opener, [userId]);
  const other = asked ?? { person, invitationId: crypto.randomUUID() };
  const room = await changeRoom(env, opener, roomId, {
    kind: "openDirect",
    roomId,
    opener,
    other,
    isMutual,
    isBlocked,
  });
  return { ...room, title: person.name };
}

/**
 * Founds a group of the caller's and asks the others in (ME-6).
 *
 * @throws Refusal INVALID_MESSAGE for a title that cannot be and for oneself, NOT_FOUND for nobody, LIMIT_REACHED and
 * RATE_LIMITED for too much
 */
export async function foundGroup({ env, opener }: Opening, { title, userIds }: NewGroupRoom): Promise<Room> {
  const clean = cleanTitle(title);
  const own = userIds.indexOf(opener.userId);
  if (own >= 0) throw invalidAt(`/userIds/${own}`);
  await refuseOneTooMany(env, opener);
  const asked = await askPeople(env, opener, userIds);
  const roomId = newRoomId();
  return changeRoom(env, opener, roomId, { kind: "foundGroup", roomId, title: clean, founder: opener, asked });
}

/** LM-14. */
async function refuseOneTooMany(env: Env, { userId }: Person): Promise<void> {
  if (!(await hasPlaceForRoom(env, userId))) throw new Refusal("LIMIT_REACHED");
}
