import { listRooms as listOwnRooms } from "../../account/index.ts";
import { findPeopleByIds, listRooms as listDirectory } from "../../people/index.ts";
import { listMembers as listMembersOf, readMessages, showRoom } from "../../room/index.ts";
import { changeRoom as change } from "../change-room.ts";
import { enterableRoom, privateRoom } from "../enterable-room.ts";
import { answer } from "../envelope.ts";
import { cleanTitle } from "../invalid-field.ts";
import { foundGroup, openDirect } from "../open-room.ts";
import type { Operation } from "../operation.ts";
import { ownPerson } from "../own-person.ts";
import { withPeersNames } from "../peers-names.ts";
import { Refusal } from "../refusal.ts";

/** The rooms that the caller may enter: the public ones, then their own. */
export const listRooms: Operation<"listRooms"> = async (c) => {
  const { userId } = c.var.caller.principal;
  const [open, own] = await Promise.all([listDirectory(c.env), listOwnRooms(c.env, userId)]);
  return answer(c, { rooms: [...open, ...(await withPeersNames(c.env, own))] });
};

/** A room that the caller may enter. */
export const getRoom: Operation<"getRoom"> = async (c) => {
  const { principal } = c.var.caller;
  const room = await enterableRoom(c.env, principal, c.req.valid("param").roomId);
  return answer(c, room.kind === "public" ? room : found(await showRoom(c.env, room, principal.userId)));
};

/** Opens a group with its people asked in, or the one direct room with another person (ME-5). */
export const createRoom: Operation<"createRoom"> = async (c) => {
  const wish = c.req.valid("json");
  const opening = { env: c.env, opener: await ownPerson(c) };
  return answer(c, wish.kind === "direct" ? await openDirect(opening, wish) : await foundGroup(opening, wish));
};

/** Renames a group (ME-6). */
export const changeRoom: Operation<"changeRoom"> = async (c) => {
  const { principal } = c.var.caller;
  const title = cleanTitle(c.req.valid("json").title);
  const { roomId } = await privateRoom(c.env, principal, c.req.valid("param").roomId);
  return answer(c, await change(c.env, principal, roomId, { kind: "rename", by: principal.userId, title }));
};

/** A page of what was said in a room (HT-7). */
export const listMessages: Operation<"listMessages"> = async (c) => {
  const { principal } = c.var.caller;
  const room = await enterableRoom(c.env, principal, c.req.valid("param").roomId);
  const { before = null, limit } = c.req.valid("query");
  return answer(c, found(await readMessages(c.env, room, { before, limit }, principal.userId)));
};

/** The members of a direct or group room, as they look now. */
export const listMembers: Operation<"listMembers"> = async (c) => {
  const { principal } = c.var.caller;
  const { roomId } = await privateRoom(c.env, principal, c.req.valid("param").roomId);
  const members = found(await listMembersOf(c.env, roomId, principal.userId));
  const people = await findPeopleByIds(
    c.env,
    members.map(({ person }) => person.userId),
  );
  const now = new Map(people.map((person) => [person.userId, person]));
  return answer(c, {
    members: members.map((member) => ({ ...member, person: now.get(member.person.userId) ?? member.person })),
  });
};

/** Leaves a room, removes somebody from a group, or takes an invitation back (ME-3, ME-4). */
export const removeMember: Operation<"removeMember"> = async (c) => {
  const { principal } = c.var.caller;
  const { roomId: wanted, userId } = c.req.valid("param");
  const { roomId } = await privateRoom(c.env, principal, wanted);
  await change(c.env, principal, roomId, { kind: "remove", by: principal.userId, userId });
  return answer(c, {});
};

/** What a room gave to somebody to whom it exists (ME-1). */
function found<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Refusal("NOT_FOUND");
  return thing;
}
