import type { Person } from "../../../generated/types.ts";
import type { Draft } from "./draft.ts";

/** Somebody who is asked into a room, and the name of the invitation, should there be one. */
export interface Asked {
  readonly person: Person;
  readonly invitationId: string;
}

/** Asks everyone who is not in or asked yet, each once. */
export function ask(draft: Draft, by: string, asked: readonly Asked[]): void {
  for (const { person, invitationId } of asked) {
    const { userId } = person;
    if (!draft.has(userId)) draft.introduce(person).invite(userId, invitationId, by);
  }
}
