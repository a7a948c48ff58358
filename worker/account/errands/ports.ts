import type { Env } from "../../env.ts";
import { findPerson } from "../../people/index.ts";
import { setBlocked, tellPeople } from "../../presence/index.ts";
import { setRoomBlocked } from "../../room/index.ts";
import type { Contacts } from "../contacts/contacts.ts";
import { noteListing } from "../index.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { ErrandPorts } from "./run.ts";

/** What the errands of an account find there, and the objects around it. */
export const errandPorts = (
  env: Env,
  contacts: Pick<Contacts, "find">,
  rooms: Pick<Rooms, "invitation" | "roomIdWith">,
): ErrandPorts => ({
  contact: (userId) => contacts.find(userId),
  invitation: (invitationId) => rooms.invitation(invitationId),
  roomIdWith: (userId) => rooms.roomIdWith(userId),
  findPerson: async (userId) => findPerson(env, userId),
  noteListing: async (to, listing) => noteListing(env, to, listing),
  setBlockedAtPresence: async (block) => setBlocked(env, block),
  setBlockedInRoom: async (roomId, block) => setRoomBlocked(env, roomId, block),
  tellPerson: async (userId, event) => tellPeople(env, [{ userId, event }]),
});
