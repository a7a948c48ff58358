import { WINK_LEAD_MS } from "../../generated/contract/limits.ts";
import type { NudgedEvent, UnreadEvent, WinkedEvent } from "../../generated/types.ts";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { Membership } from "./membership/circle.ts";
import type { RoomSend } from "./effects.ts";
import { presentUsers, type RoomView } from "./state.ts";

/** What somebody who is not here is told of a room (ME-9, ME-10). */
export interface News<Event = UnreadEvent | NudgedEvent | WinkedEvent> {
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

/** The nudges and winks among what was said to everyone here, for those who are not (ME-10). */
export function missed(room: Pick<RoomView, "circle" | "connections">, sends: readonly RoomSend[]): readonly News[] {
  const { circle } = room;
  if (circle === null) return [];
  const { roomId } = circle.about;
  const calls = sends.flatMap((send) => (send.kind === "tellAll" ? (callOf(roomId, send.event) ?? []) : []));
  if (calls.length === 0) return [];
  return absentMembers(room).flatMap(({ userId }) => calls.map((event) => ({ userId, event })));
}

/** How a moment of the room calls those who are not here; null for what calls nobody. */
function callOf(roomId: string, event: RoomEvent): NudgedEvent | WinkedEvent | null {
  const { type } = event;
  if (type === "nudge") return { type: "nudged", roomId, from: event.from, at: event.at };
  if (type !== "wink") return null;
  const { from, winkId, startAt } = event;
  return { type: "winked", roomId, from, winkId, at: startAt - WINK_LEAD_MS };
}
