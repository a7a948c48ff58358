import { decodePresenceEvents, decodeRoomEvents } from "../../../generated/ws/client.ts";
import type { Received } from "../../../generated/ws/receive.ts";
import { type DecodedFrame, decodePresenceFrame, decodeRoomFrame } from "../../../generated/ws/server.ts";

/** Reads a frame of a client on each channel, as the server does. */
export const serverDecoders: ReadonlyMap<string, (frame: string) => DecodedFrame<unknown>> = new Map<
  string,
  (frame: string) => DecodedFrame<unknown>
>([
  ["room", decodeRoomFrame],
  ["presence", decodePresenceFrame],
]);

/** Reads a frame of the server on each channel, as a client does. */
export const clientDecoders: ReadonlyMap<string, (frame: string) => readonly Received<unknown>[]> = new Map<
  string,
  (frame: string) => readonly Received<unknown>[]
>([
  ["room", decodeRoomEvents],
  ["presence", decodePresenceEvents],
]);
