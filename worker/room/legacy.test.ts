import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHAT_TEXT_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import { ChatEventSchema } from "../../generated/zod/classic.ts";
import { legacyCid } from "./legacy-cid.ts";
import { readLegacyMessages, type LegacyMessages } from "./legacy.ts";
import fixture from "./testing/legacy-fixture.json" with { type: "json" };

const SEEDS = 150;
const NOW = fixture.now;

function read(blob: unknown): LegacyMessages {
  const messages = readLegacyMessages(blob, NOW);
  if (messages === null) throw new Error("no blob");
  return messages;
}

const texts = ({ chats }: LegacyMessages): readonly string[] => chats.map(({ text }) => text);

describe("a blob of an earlier implementation", () => {
  test("[RM-4] its messages come by time, each once; the same id of two senders is two messages", () => {
    const messages = read(fixture.blob);
    expect(messages.chats.map(({ from, text, at }) => [from, text, at])).toEqual([
      ["clara", "an id that is a UUID already", 1_717_243_190_000],
      ["bert", "a number for an id, and no time", 1_717_243_190_000],
      ["anna", "hello", 1_717_243_200_000],
      ["bert", "hello, too, with the same id", 1_717_243_200_000],
      ["clara", "no id at all", 1_717_243_206_000],
      ["clara", "a time nobody can read", 1_717_243_206_000],
      ["clara", "half a smile", 1_717_243_208_000],
      ["bert", "from the future", NOW],
    ]);
    expect(messages).toMatchObject({ dropped: 4, repeated: 1, unreadable: 7 });
  });

  test("each entry is one thing or the other, and every message fits its schema", () => {
    const { chats, dropped, repeated, unreadable } = read(fixture.blob);
    expect(chats.length + dropped + repeated + unreadable).toBe(fixture.blob.messages.length);
    for (const [index, chat] of chats.entries()) {
      const event = { ...chat, seq: index + 1 };
      expect(ChatEventSchema.parse(event)).toEqual(event);
    }
  });

  test("[RM-3] the ids are the same whenever it is read, however it is wrapped; a UUID is kept", () => {
    const { messages } = fixture.blob;
    const once = read(fixture.blob);
    expect(read(messages)).toEqual(once);
    expect(read(JSON.stringify(fixture.blob))).toEqual(once);
    expect(read(JSON.stringify(messages))).toEqual(once);
    expect(once.chats[0]?.cid).toBe("9b2f6a52-8f1c-4c7e-9d0a-3f1e5b7c9a01");
    expect(new Set(once.chats.map(({ cid }) => cid)).size).toBe(once.chats.length);
  });

  test("the id of an old message never changes: what was imported once has to be known again", () => {
    expect(legacyCid("temp_1717243200000", ["anna", "temp_1717243200000"])).toBe(
      "8903a137-ca3b-831e-a55b-dbf330f57fe3",
    );
    expect(legacyCid(null, ["anna", "1717243200000", "hello"])).toBe("4261e6f8-2516-8704-822a-90c8ebfa697e");
  });

  test("half of a code point is mended", () => {
    const message = { id: "temp_1", userId: "anna", text: "half a smile \ud83d", timestamp: 1 };
    expect(texts(read([message]))).toEqual(["half a smile \ufffd"]);
  });

  test.each(["x", "\u{1F600}"])("a text that is too long is cut at a whole code point: %s", (one) => {
    const message = { id: "temp_1", userId: "anna", timestamp: 1, text: one.repeat(CHAT_TEXT_MAX_CODE_POINTS + 1) };
    expect(texts(read([message]))).toEqual([one.repeat(CHAT_TEXT_MAX_CODE_POINTS)]);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["no JSON", "[{"],
    ["another shape", { users: [] }],
  ])("%s is no blob", (_case, blob) => {
    expect(readLegacyMessages(blob, NOW)).toBeNull();
  });

  test("no blob is so odd that it throws, loses count or gives what a client cannot read", () => {
    const odd = fc.oneof(fc.string({ unit: "binary" }), fc.anything(), fc.constantFrom("anna", "bert", 1, -1, 1e300));
    const entry = fc.record(
      { id: odd, userId: odd, senderId: odd, text: odd, content: odd, timestamp: odd, type: odd, isNudge: odd },
      { requiredKeys: [] },
    );
    let readable = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: entry }, { weight: 1, arbitrary: odd })), (entries) => {
        const { chats, dropped, repeated, unreadable } = read({ messages: entries });
        expect(chats.length + dropped + repeated + unreadable).toBe(entries.length);
        for (const chat of chats) expect(() => ChatEventSchema.parse({ ...chat, seq: 1 })).not.toThrow();
        expect(chats.every(({ at }, index) => at >= (chats[index - 1]?.at ?? 0) && at <= NOW)).toBe(true);
        readable += chats.length;
      }),
      { numRuns: SEEDS },
    );
    expect(readable).toBeGreaterThan(SEEDS / 10);
  });
});
