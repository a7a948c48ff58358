import { describe, expect, test } from "vitest";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { Send } from "./send.ts";
import { deliveries } from "./outbox.ts";

const count = (number: number): RoomEvent => ({ type: "userCount", count: number });
const pong: RoomEvent = { type: "pong" };

describe("deliveries", () => {
  test("[FR-1] one event goes alone and several as an array, one frame for each socket", () => {
    expect(deliveries([{ kind: "tellAll", event: count(1) }], ["a", "b"])).toEqual([
      { connectionId: "a", frames: ['{"type":"userCount","count":1}'] },
      { connectionId: "b", frames: ['{"type":"userCount","count":1}'] },
    ]);
    const sends: readonly Send<RoomEvent>[] = [
      { kind: "tell", to: "a", event: pong },
      { kind: "tellAll", event: count(1) },
    ];
    expect(deliveries(sends, ["a", "b"])).toEqual([
      { connectionId: "a", frames: ['[{"type":"pong"},{"type":"userCount","count":1}]'] },
      { connectionId: "b", frames: ['{"type":"userCount","count":1}'] },
    ]);
  });

  test("[RM-7] what everyone gets is written once, however many there are", () => {
    let written = 0;
    const event: RoomEvent = Object.defineProperty(count(1), "toJSON", {
      enumerable: false,
      value: () => {
        written += 1;
        return { type: "userCount", count: 1 };
      },
    });
    const everyone = Array.from({ length: 500 }, (_, index) => `socket-${index}`);
    expect(deliveries([{ kind: "tellAll", event }], everyone)).toHaveLength(500);
    expect(written).toBe(1);
  });

  test("[RS-4] a socket that is left out gets the rest, and one that has left only what is for it alone", () => {
    const sends: readonly Send<RoomEvent>[] = [
      { kind: "tellAll", event: count(1), except: "new" },
      { kind: "tellAll", event: count(2) },
      { kind: "tell", to: "gone", event: pong },
    ];
    expect(deliveries(sends, ["new", "old"])).toEqual([
      { connectionId: "new", frames: ['{"type":"userCount","count":2}'] },
      { connectionId: "old", frames: ['[{"type":"userCount","count":1},{"type":"userCount","count":2}]'] },
      { connectionId: "gone", frames: ['{"type":"pong"}'] },
    ]);
  });

  test("[FR-1] nobody gets an empty frame", () => {
    expect(deliveries([{ kind: "tellAll", event: count(1), except: "a" }], ["a"])).toEqual([]);
    expect(deliveries([], ["a"])).toEqual([]);
  });
});
