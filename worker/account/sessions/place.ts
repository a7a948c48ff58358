/** Where a session may hold sockets, so that its end can close them (AU-9). */
export type Place = { readonly channel: "room"; readonly roomId: string } | { readonly channel: "presence" };

const ROOM_PREFIX = "room/";

/** A place as the text that is stored. */
export function placeToText(place: Place): string {
  switch (place.channel) {
    case "room":
      return `${ROOM_PREFIX}${place.roomId}`;
    case "presence":
      return "presence";
  }
}

/** The place that a stored text names. */
export const placeOfText = (text: string): Place =>
  text.startsWith(ROOM_PREFIX) ? { channel: "room", roomId: text.slice(ROOM_PREFIX.length) } : { channel: "presence" };
