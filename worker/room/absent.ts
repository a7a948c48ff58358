import type { NudgedEvent, UnreadEvent } from "../../generated/types.ts";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { Membership } from "./membership/circle.ts";
import type { RoomSend } from "./effects.ts";
import { presentUsers, type RoomView } from "./state.ts";

/** What somebody who is not here is told of a room (ME-9, ME-10). */
export interface News<Event = UnreadEvent | NudgedEvent> {
  readonly userId: string;
  readonly event: Event;
}

/** The members without a socket. Nobody in a public room, which has no members. */
export function absentMembers({
  circle,
  connections,
}: Pick<RoomView, "circle" | "connections">): readonly Membership[] {
  if (circle === null) return [];
  const present = presentUsers(connections.values());
  return [...circle.members.values()].filter(({ userId, state }) => state === "member" && !present.has(userId));
}

/** The nudges among what was said to everyone here, for those who are not (ME-10). */
export function nudged(room: Pick<RoomView, "circle" | "connections">, sends: readonly RoomSend[]): readonly News[] {
  const { circle } = room;
  if (circle === null) return [];
  const nudges = sends.flatMap((send) => (send.kind === "tellAll" && isNudge(send.event) ? [send.event] : []));
  if (nudges.length === 0) return [];
  const { roomId } = circle.about;
  return absentMembers(room).flatMap(({ userId }) =>
    nudges.map(({ from, at }) => ({ userId, event: { type: "nudged", roomId, from, at } })),
  );
}

const isNudge = (event: RoomEvent): event is Extract<RoomEvent, { type: "nudge" }> => event.type === "nudge";
