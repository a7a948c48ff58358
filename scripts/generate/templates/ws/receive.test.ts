import { describe, expect, test } from "vitest";
import { encodeFrame, PING_FRAME, PONG_FRAME } from "../../../../generated/ws/codec.ts";
import { decodePresenceEvents, decodeRoomEvents } from "../../../../generated/ws/client.ts";
import { presencePath } from "../../../../generated/ws/presence.ts";
import { roomDelivery, roomEventTypes, roomPath } from "../../../../generated/ws/room.ts";

const typing = { type: "typing", userId: "alice", on: true, until: 5 };

describe("[FR-6] a client ignores what it does not know", () => {
  test("unknown fields are dropped, on every level", () => {
    const seen = { ...typing, device: "phone" };
    expect(decodeRoomEvents(JSON.stringify(seen))).toEqual([{ known: true, event: typing }]);
    const person = { userId: "bob", name: "Bob", picture: "cat", bot: false, personalMessage: "" };
    expect(decodeRoomEvents(JSON.stringify({ type: "person", person: { ...person, mood: 1 }, v: 2 }))).toEqual([
      { known: true, event: { type: "person", person } },
    ]);
  });

  test("an unknown type is reported with its seq", () => {
    expect(decodeRoomEvents(JSON.stringify([typing, { type: "edit", seq: 7, of: 3 }, { type: "confetti" }]))).toEqual([
      { known: true, event: typing },
      { known: false, reason: "unknown", type: "edit", seq: 7 },
      { known: false, reason: "unknown", type: "confetti" },
    ]);
    expect(decodeRoomEvents('{"type":"edit","seq":"7"}')).toEqual([{ known: false, reason: "unknown", type: "edit" }]);
    expect(decodePresenceEvents(JSON.stringify(typing))).toMatchObject([{ reason: "unknown", type: "typing" }]);
  });

  test("an event of a known type that does not fit is reported, and the others stand", () => {
    const [first, second, third] = decodeRoomEvents(
      JSON.stringify([{ ...typing, until: "soon" }, typing, { type: "chat", seq: 3 }]),
    );
    expect(first).toMatchObject({ known: false, reason: "invalid", type: "typing", path: "/0/until" });
    expect(second).toEqual({ known: true, event: typing });
    expect(third).toMatchObject({ known: false, reason: "invalid", type: "chat", seq: 3 });
  });

  test.each(["", "{", "1", "null", '"x"', "{}", '{"type":1}', '[{"type":"pong"},2]'])("%j throws nothing", (text) => {
    expect(decodeRoomEvents(text).at(-1)).toMatchObject({ known: false, reason: "invalid" });
  });

  test("a binary frame is invalid, an empty one holds nothing", () => {
    expect(decodeRoomEvents(new ArrayBuffer(2))).toMatchObject([{ known: false, reason: "invalid" }]);
    expect(decodeRoomEvents("[]")).toEqual([]);
  });
});

describe("frames", () => {
  test("[FR-7] ping and pong are byte-exact", () => {
    expect([PING_FRAME, PONG_FRAME]).toEqual(['{"type":"ping"}', '{"type":"pong"}']);
    expect(encodeFrame([{ type: "ping" }])).toBe(PING_FRAME);
    expect(decodeRoomEvents(PONG_FRAME)).toEqual([{ known: true, event: { type: "pong" } }]);
  });

  test("one event stands alone, several in an array, none is no frame", () => {
    expect(encodeFrame([typing])).toBe(JSON.stringify(typing));
    expect(encodeFrame([typing, typing])).toBe(JSON.stringify([typing, typing]));
    expect(() => encodeFrame([])).toThrow(RangeError);
  });
});

describe("paths", () => {
  test("escape what stands in path and query", () => {
    expect(roomPath({ roomId: "lobby" })).toBe("/api/ws/room/lobby");
    expect(roomPath({ roomId: "a/b?c#d e" })).toBe("/api/ws/room/a%2Fb%3Fc%23d%20e");
    expect(roomPath({ roomId: "r" }, { epoch: "a&b", after: 0 })).toBe("/api/ws/room/r?epoch=a%26b&after=0");
    expect(presencePath()).toBe("/api/ws/presence");
    expect(presencePath({ client: "c1" })).toBe("/api/ws/presence?client=c1");
  });
});

test("the tables know every event", () => {
  expect(Object.keys(roomDelivery.events)).toEqual([...roomEventTypes]);
  expect(roomDelivery.commands.chat).toBe("durable");
});
