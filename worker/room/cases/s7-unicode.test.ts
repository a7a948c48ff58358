import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHAT_TEXT_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import { decodeRoomEvents } from "../../../generated/ws/client.ts";
import { encodeFrame } from "../../../generated/ws/codec.ts";
import { take, World } from "../testing/world.ts";
import { chat, longVisit, ofType } from "./testing/words.ts";

const SEED = 7;
const RUNS = 2_000;
const LONGEST = CHAT_TEXT_MAX_CODE_POINTS;

const TEXTS: readonly { readonly name: string; readonly text: string }[] = [
  { name: "NUL", text: "a\0b" },
  {
    name: "every control character",
    text: Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(""),
  },
  { name: "bidirectional overrides", text: "\u202Eevil\u202C \u2066\u2067\u2068\u2069 gnp.exe" },
  { name: "zero width", text: "\u200B\u200C\u200D\u2060\uFEFF" },
  { name: "a flood of combining marks", text: `Z${"\u0341\u0489".repeat(500)}` },
  { name: "line separators", text: "one\u2028two\u2029three" },
  { name: "U+FFFD, escaped", text: "\uFFFD" },
  { name: "noncharacters and the last code point", text: "\uFFFE\uFFFF\u{10FFFF}" },
  { name: "decomposed, not normalised", text: "e\u0301 \u00E9 \u1100\u1161" },
  { name: "a family of emoji", text: "👨‍👩‍👧‍👦🏳️‍🌈🇩🇪" },
  { name: "markup", text: "<script>alert(1)</script>&amp;{{x}}${y}" },
  { name: "the longest text of three bytes each", text: "€".repeat(LONGEST) },
  { name: "as many emoji as a frame holds", text: "😀".repeat(2_000) },
];

/** A text is stored, told and read as it was written. */
function keepsTexts(world: World, texts: readonly string[]): void {
  const [anna, bert] = [world.connect("anna", longVisit("anna")), world.connect("bert", longVisit("bert"))];
  for (const [number, text] of texts.entries()) {
    world.pass(6_000);
    world.heard(bert);
    take(bert);
    // As the SDK writes it: an unescaped U+FFFD would be taken for bad UTF-8.
    world.sendRaw(anna, encodeFrame([chat(number, { text })]));
    take(anna);
    const read = bert.frames.flatMap((frame) => decodeRoomEvents(frame));
    const said = read.flatMap((one) => (one.known && one.event.type === "chat" ? [one.event.text] : []));
    if (said.length !== 1 || said[0] !== text) throw new Error(`told otherwise: ${JSON.stringify(text)}`);
  }
  const stored = world.store.stream.flatMap((event) => (event.type === "chat" ? [event.text] : []));
  expect(stored).toEqual(texts);
}

/** A room that means well. */
class Normalises extends World {
  override sendRaw(...[socket, data]: Parameters<World["sendRaw"]>): void {
    super.sendRaw(socket, typeof data === "string" ? data.normalize("NFC") : data);
  }
}

/** What the room answers to a text: `ack`, a code, or the code of its close. */
function outcomeOf(text: string): string | number | undefined {
  const world = new World();
  const anna = world.connect("anna");
  take(anna);
  world.send(anna, chat(1, { text }));
  const events = take(anna);
  const [refused] = ofType(events, "error");
  return anna.closed?.code ?? refused?.path ?? events[0]?.type;
}

describe("S7 unicode tricks", () => {
  test.each(TEXTS)("[RM-7] $name: stored, told and read as it was written", ({ text }) => {
    expect(() => keepsTexts(new World(), [text])).not.toThrow();
  });

  test("[RM-7] any well-formed text is", () => {
    const texts = fc.sample(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), { seed: SEED, numRuns: RUNS });
    expect(() => keepsTexts(new World(), texts)).not.toThrow();
    console.log(`S7: ${RUNS + TEXTS.length} texts stored, told and read equal; seed ${SEED}`);
  });

  test("[RM-7] a room that normalises texts turns it red", () => {
    const texts = TEXTS.map(({ text }) => text);
    expect(() => keepsTexts(new Normalises(), texts)).toThrow("told otherwise");
  });

  test.each([
    { name: "the longest text", text: "a".repeat(LONGEST), outcome: "ack" },
    { name: "one code point more", text: "a".repeat(LONGEST + 1), outcome: "/text" },
    { name: "the longest in three bytes each", text: "€".repeat(LONGEST), outcome: "ack" },
    { name: "one of them more", text: "€".repeat(LONGEST + 1), outcome: "/text" },
    { name: "more units than the limit, but fewer code points", text: "😀".repeat(LONGEST / 2 + 1), outcome: "ack" },
    { name: "combining marks count one by one", text: `e${"\u0301".repeat(LONGEST)}`, outcome: "/text" },
    // 2,048 of four bytes are beyond the frame; the SDK says so before it sends (outbox.test.ts).
    { name: "the longest in four bytes each", text: "😀".repeat(LONGEST), outcome: 1009 },
  ])("[FR-5] [FR-4] lengths count code points, and frames bytes: $name", ({ text, outcome }) => {
    expect(outcomeOf(text)).toBe(outcome);
  });
});
