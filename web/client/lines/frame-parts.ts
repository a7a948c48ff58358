import { decodePresenceEvents, decodeRoomEvents, type Received } from "../../../generated/ws/client.ts";
import type { FramePart, LineId, SocketMessage } from "./line-news.ts";

/** What a frame of the server holds, read by the validators of its channel. */
export function receivedParts(line: LineId, text: string): readonly FramePart[] {
  const received: readonly Received<SocketMessage>[] =
    line === null ? decodePresenceEvents(text) : decodeRoomEvents(text);
  return received.map(toPart);
}

/** What a frame of ours holds. We wrote it ourselves, by the types of the contract. */
export function sentParts(text: string): readonly FramePart[] {
  const commands: readonly SocketMessage[] = [JSON.parse(text)].flat();
  return commands.map((value) => ({ verdict: "fits", type: value.type, value }));
}

function toPart(received: Received<SocketMessage>): FramePart {
  if (received.known) return { verdict: "fits", type: received.event.type, value: received.event };
  if (received.reason === "unknown") return { verdict: "unknown", type: received.type };
  const { type = null, path, message } = received;
  return { verdict: "refused", type, path, message };
}
