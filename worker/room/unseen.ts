import type { Person } from "../../generated/types.ts";
import type { Connection } from "../sockets/index.ts";
import type { Effect, RoomSend } from "./effects.ts";
import type { RoomReader } from "./reader.ts";
import { isNewWord } from "./severed.ts";
import { presentUsers, seenUsers, type RoomView } from "./state.ts";

type Visited = Pick<RoomView, "connections">;

/** Whether somebody is there of whom nobody else knows (PR-12). */
export const isUnseen = ({ connections }: Visited, userId: string): boolean =>
  !seenUsers(connections.values()).has(userId) && presentUsers(connections.values()).has(userId);

/** Says how somebody looks. */
export const introduction = (person: Person): Extract<RoomSend, { kind: "tellAll" }> => ({
  kind: "tellAll",
  event: { type: "person", person },
});

/** What somebody says comes with who they are, where nobody was told of their coming (PR-12). */
export function withSpeaker(
  room: Visited,
  log: Pick<RoomReader, "guest">,
  { userId, discreet }: Connection,
  effects: readonly Effect[],
): readonly Effect[] {
  if (!discreet || !isNewWord(effects) || !isUnseen(room, userId)) return effects;
  const guest = log.guest(userId);
  return guest === null ? effects : [introduction(guest.person), ...effects];
}
