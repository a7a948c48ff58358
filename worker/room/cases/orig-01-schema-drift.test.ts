import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodePresenceEvents, decodeRoomEvents, type Received } from "../../../generated/ws/client.ts";
import { presenceEventTypes } from "../../../generated/ws/presence.ts";
import { roomEventTypes } from "../../../generated/ws/room.ts";
import { decodePresenceFrame, decodeRoomFrame, type DecodedFrame } from "../../../generated/ws/server.ts";
import { readExamples } from "../../../scripts/check/examples/files.ts";

type Read = (frame: string) => readonly Received<object>[];
type Decode = (frame: string) => DecodedFrame<object>;

const { examples } = readExamples(join(import.meta.dirname, "../../../spec/examples"));
const messages = examples.flatMap(({ file, valid, subject, instance, text }) =>
  // What a later version adds is to be lost here (FR-6).
  valid && subject.kind === "message" && !file.includes(".later-field") ? [{ file, ...subject, instance, text }] : [],
);
const of = (channel: string, side: "client" | "server") =>
  messages.filter((message) => message.channel === channel && message.side === side);

/** What a client reads is all that was sent: no field and no type is lost on the way. */
function expectReadWhole(channel: string, types: readonly string[], read: Read): void {
  const sent = of(channel, "server");
  expect(new Set(sent.map(({ type }) => type)), "every type has an example").toEqual(new Set(types));
  for (const { file, instance, text } of sent)
    expect(read(text), `${file} is read whole`).toEqual([{ known: true, event: instance }]);
}

/** What a server reads is all that was sent. */
function expectTakenWhole(channel: string, decode: Decode): void {
  for (const { file, instance, text } of of(channel, "client"))
    expect(decode(text), `${file} is taken whole`).toEqual({ items: [{ command: instance }] });
}

/** The reader of the earlier client: it had no `winkId` and no type `error`. */
const oldRead: Read = (frame) =>
  decodeRoomEvents(frame).map((received): Received<object> => {
    if (received.known && received.event.type === "error")
      return { known: false, reason: "unknown", type: received.event.type };
    if (!received.known || received.event.type !== "wink") return received;
    const { winkId: _, ...stripped } = received.event;
    return { known: true, event: stripped };
  });

describe("orig-01 schema drift", () => {
  test("[FR-5] every message of the spec passes from one side to the other without losing a field", () => {
    expect(() => expectReadWhole("room", roomEventTypes, decodeRoomEvents)).not.toThrow();
    expect(() => expectReadWhole("presence", presenceEventTypes, decodePresenceEvents)).not.toThrow();
    expect(() => expectTakenWhole("room", decodeRoomFrame)).not.toThrow();
    expect(() => expectTakenWhole("presence", decodePresenceFrame)).not.toThrow();
    console.log(`orig-01: ${messages.length} example messages read whole by the other side`);
  });

  test("[FR-5] a reader that was written by hand and drifted turns it red", () => {
    expect(() => expectReadWhole("room", roomEventTypes, oldRead)).toThrow("is read whole");
  });
});
