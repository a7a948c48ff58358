import type { Person } from "../../generated/types.ts";
import type { Effect } from "./effects.ts";
import type { RoomReader } from "./reader.ts";
import { isSamePerson } from "../same-person.ts";
import { confined } from "./severed.ts";
import { introduction, isUnseen } from "./unseen.ts";
import type { RoomView } from "./state.ts";

/** What somebody looks like from now on, for those who see them (PF-3). Nothing for whom the room never spoke of, and for no news. Who is unseen there is told of with what they say (PR-12). */
export function personChanged(room: RoomView, log: Pick<RoomReader, "guest">, person: Person): readonly Effect[] {
  const guest = log.guest(person.userId);
  if (guest === null || isSamePerson(guest.person, person)) return [];
  const { joinedAt } = guest;
  return confined(room, person.userId, [
    { kind: "person", person, joinedAt },
    ...(joinedAt === null || isUnseen(room, person.userId) ? [] : [introduction(person)]),
  ]);
}
