import {
  decodePresenceCommands,
  decodePresenceEvents,
  decodeRoomCommands,
  decodeRoomEvents,
  type Received,
} from "../../../generated/ws/client.ts";
import type { FramePart, LineId, SocketMessage } from "./line-news.ts";

/** What a frame of the server holds, read by the validators of its channel. */
export function receivedParts(line: LineId, text: string): readonly FramePart[] {
  const received: readonly Received<SocketMessage>[] =
    line === null ? decodePresenceEvents(text) : decodeRoomEvents(text);
  return received.map(toPart);
}

/** What a frame of ours holds, read as its server will read it: who looks for a fault may not take our word for it. */
export function sentParts(line: LineId, text: string): readonly FramePart[] {
  const read: readonly Received<SocketMessage>[] =
    line === null ? decodePresenceCommands(text) : decodeRoomCommands(text);
  const frame: unknown = JSON.parse(text);
  return read.map((received, index) => {
    if (!received.known) return toPart(received);
    const { event } = received;
    const [sent, at] = Array.isArray(frame) ? [frame[index], `/${index}`] : [frame, ""];
    const path = surplus(sent, event, at);
    return path === null ? toPart(received) : { verdict: "refused", type: event.type, path, message: "Unknown field" };
  });
}

/** The JSON pointer of the first field that reading left out, or null: a server refuses a command for it (FR-5). */
function surplus(sent: unknown, read: unknown, path: string): string | null {
  if (!isObject(sent) || !isObject(read)) return null;
  for (const [name, value] of Object.entries(sent)) {
    if (!Object.hasOwn(read, name)) return `${path}/${name}`;
    const inside = surplus(value, read[name], `${path}/${name}`);
    if (inside !== null) return inside;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function toPart(received: Received<SocketMessage>): FramePart {
  if (received.known) return { verdict: "fits", type: received.event.type, value: received.event };
  if (received.reason === "unknown") return { verdict: "unknown", type: received.type };
  const { type = null, path, message } = received;
  return { verdict: "refused", type, path, message };
}
