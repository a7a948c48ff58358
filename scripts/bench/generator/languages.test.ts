import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRoomFrame } from "../../../generated/ws/server.ts";
import { LANGUAGES, type Said } from "./languages.ts";
import { readStamps, TEXT_CHARACTERS } from "./stamps.ts";

const said: Said = { number: 4_711, dueMicros: 12_345_678, after: 17 };

const stampsIn = (frame: string): readonly number[] => {
  const found: number[] = [];
  const bytes = Buffer.from(`[]${frame}[]`);
  readStamps(bytes, 2, bytes.length - 2, (dueMicros) => found.push(dueMicros));
  return found;
};

describe("the languages", () => {
  it.each(Object.entries(LANGUAGES))("%s says when a message was due, and it is found again", (_, language) => {
    const micros = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(fc.array(micros), (dues) => {
        const frame = `[${dues.map((dueMicros) => language.chat({ ...said, dueMicros })).join(",")}]`;
        expect(stampsIn(frame)).toEqual(dues);
      }),
    );
  });

  it("finds no stamp beyond the end of a frame", () => {
    const bytes = Buffer.from(`{}${LANGUAGES.plain.chat(said)}`);
    const found: number[] = [];
    readStamps(bytes, 0, 2, (dueMicros) => found.push(dueMicros));
    expect(found).toEqual([]);
  });

  it("speaks the room's protocol", () => {
    const decoded = decodeRoomFrame(LANGUAGES.room.chat(said));
    expect(decoded).toMatchObject({ items: [{ command: { type: "chat", after: 17 } }] });
    const greeting = `[{"type":"hello"},{"type":"caughtUp","seq":42}]`;
    expect(LANGUAGES.room.greeting(greeting)).toEqual({ kind: "in", head: 42 });
    expect(LANGUAGES.room.greeting(`{"type":"hello"}`)).toBeNull();
  });

  it("speaks Socket.IO", () => {
    const { greeting, chat } = LANGUAGES.socketIo;
    expect(greeting(`0{"sid":"x"}`)).toEqual({ kind: "say", text: "40" });
    expect(greeting(`40{"sid":"y"}`)).toEqual({ kind: "in", head: 0 });
    const frame = chat(said);
    expect(frame.slice(0, 2)).toBe("42");
    expect(JSON.parse(frame.slice(2))).toMatchObject(["chat", { text: expect.stringMatching(/^~/u) }]);
  });

  it("has texts of one length", () => {
    for (const dueMicros of [0, 999_999_999_999]) {
      const { text }: { readonly text: string } = JSON.parse(LANGUAGES.plain.chat({ ...said, dueMicros }));
      expect(text).toHaveLength(TEXT_CHARACTERS);
    }
  });
});
