import type { Member } from "../../../generated/types.ts";
import type { RoomReader } from "../reader.ts";
import { isMember, type Circle } from "./circle.ts";

/**
 * The members of a private room, longest first, as the room last saw them; who is only asked is not among them. Null for a
 * stranger, and in a public room, which has none (ME-7).
 */
export function listMembers(
  circle: Circle | null,
  log: Pick<RoomReader, "people">,
  reader: string,
): readonly Member[] | null {
  if (circle === null || !isMember(circle, reader)) return null;
  const members = [...circle.members.values()].filter(({ state }) => state === "member");
  const people = new Map(log.people(members.map(({ userId }) => userId)).map((person) => [person.userId, person]));
  return members
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ userId, role, at }) => {
      const person = people.get(userId);
      return person === undefined ? [] : [{ person, role, joinedAt: at }];
    });
}
