import {
  findInvitation,
  hasPlaceForRoom,
  listInvitations as listOwnInvitations,
  wasAnswered,
} from "../../account/index.ts";
import { askPeople } from "../ask-people.ts";
import { changeRoom as change } from "../change-room.ts";
import { privateRoom } from "../enterable-room.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { ownPerson } from "../own-person.ts";
import { Refusal } from "../refusal.ts";

/** Asks people into a group (ME-6). */
export const invite: Operation<"invite"> = async (c) => {
  const { principal } = c.var.caller;
  const { roomId } = await privateRoom(c.env, principal, c.req.valid("param").roomId);
  const asked = await askPeople(c.env, principal, c.req.valid("json").userIds);
  await change(c.env, principal, roomId, { kind: "invite", by: principal.userId, asked });
  return answer(c, {});
};

/** The open invitations to the caller. */
export const listInvitations: Operation<"listInvitations"> = async (c) =>
  answer(c, { invitations: [...(await listOwnInvitations(c.env, c.var.caller.principal.userId))] });

/** Accepts or declines an invitation; the same answer again is no refusal (ME-4). */
export const answerInvitation: Operation<"answerInvitation"> = async (c) => {
  const { principal } = c.var.caller;
  const { invitationId } = c.req.valid("param");
  const { accept } = c.req.valid("json");
  const invitation = await findInvitation(c.env, principal.userId, invitationId);
  if (invitation === null) {
    if (await wasAnswered(c.env, principal.userId, invitationId, accept)) return answer(c, {});
    throw new Refusal("NOT_FOUND");
  }
  if (accept && !(await hasPlaceForRoom(c.env, principal.userId))) throw new Refusal("LIMIT_REACHED");
  const person = await ownPerson(c);
  await change(c.env, principal, invitation.room.roomId, { kind: "answer", person, invitationId, accept });
  return answer(c, {});
};
