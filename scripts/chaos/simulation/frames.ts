import { encodeFrame } from "../../../generated/ws/codec.ts";
import type { RoomCommand, RoomEvent } from "../../../generated/ws/room.ts";

/** The events of a frame of our own server: nobody has to doubt its form. */
export function eventsOf(frame: string): readonly RoomEvent[] {
  const parsed: RoomEvent | RoomEvent[] = JSON.parse(frame);
  return Array.isArray(parsed) ? parsed : [parsed];
}

/** The commands of a frame of our own client. */
export function commandsOf(frame: string): readonly RoomCommand[] {
  const parsed: RoomCommand | RoomCommand[] = JSON.parse(frame);
  return Array.isArray(parsed) ? parsed : [parsed];
}

/** A frame of these messages; an empty text for none. */
export const frameOf = (messages: readonly { readonly type: string }[]): string =>
  messages.length === 0 ? "" : encodeFrame(messages);
