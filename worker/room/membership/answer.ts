import type { Person } from "../../../generated/types.ts";
import { Draft } from "./draft.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** Somebody says yes or no to an invitation. */
export interface Answer {
  readonly kind: "answer";
  readonly person: Person;
  readonly invitationId: string;
  readonly accept: boolean;
}

/**
 * Accepting makes a member, declining leaves no trace (ME-4). Accepting again what was accepted is done again without a
 * trace, so that a client whose answer was lost may repeat it.
 *
 * Refused: `NOT_FOUND` for an invitation that is not, or not any more, open to this person; whether the room exists is not
 * told (ME-1).
 */
export function answer(given: Case, { person, invitationId, accept }: Answer): Ruling {
  const { circle } = given.room;
  const membership = circle?.members.get(person.userId);
  if (circle === null || membership === undefined || membership.invitationId !== invitationId)
    return refused("NOT_FOUND");
  const draft = new Draft(given, circle.about);
  if (membership.state === "member") return accept ? draft.done(person.userId) : refused("NOT_FOUND");
  if (accept) draft.introduce(person).admit(person.userId, "member");
  else draft.remove(person.userId);
  return draft.done(person.userId);
}
