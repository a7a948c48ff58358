import * as fc from "fast-check";
import { expect, it } from "vitest";
import { FRAME_MAX_BYTES, FRAME_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import type { ChatCommand } from "../../../generated/types.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { uuid } from "../testing/events.ts";
import { pack } from "./pack.ts";

const command = (text: string, index: number): ChatCommand => ({ type: "chat", cid: uuid(index), after: 0, text });

it("packs in order, into frames that are neither too large nor too full", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 900 }), { maxLength: 40 }), (texts) => {
      const commands = texts.map(command);
      const frames = pack(commands);
      expect(frames.flat()).toEqual(commands);
      for (const frame of frames) {
        expect(frame.length).toBeLessThanOrEqual(FRAME_MAX_EVENTS);
        expect(new TextEncoder().encode(encodeFrame(frame)).length).toBeLessThanOrEqual(FRAME_MAX_BYTES);
      }
    }),
    { numRuns: 50 },
  );
});

it("uses one frame where one is enough", () => {
  expect(pack(Array.from({ length: 16 }, (_, index) => command("hi", index)))).toHaveLength(1);
});
