import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHAT_TEXT_MAX_CODE_POINTS, FRAME_MAX_BYTES } from "../../../generated/contract/limits.ts";
import { decodePresenceFrame, decodeRoomFrame, type DecodedFrame } from "../../../generated/ws/server.ts";
import { cid } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { chat, longVisit, ofType } from "./testing/words.ts";

const SEED = 5;
const RUNS = 10_000;
/** So many ordinary messages one odd frame may cost: 5 ms (row S5) on the machine where those were measured. */
const ORDINARY_FRAMES = 60;
const ROUNDS = 51;

const CHAT = `"type":"chat","cid":"${cid(1)}"`;
const padded = (text: string, filler: string, bytes: number): string =>
  text.replace("~", filler.repeat(Math.floor((bytes - text.length + 1) / filler.length)));
const keys = (count: number): string =>
  `{"type":"ping",${Array.from({ length: count }, (_, key) => `"k${key}":0`).join()}}`;

/** Odd frames: with which code each closes, or what it is answered. */
const FRAMES: readonly { readonly name: string; readonly data: string; readonly outcome: number | string }[] = [
  { name: "as deep as fits into a frame", data: "[".repeat(FRAME_MAX_BYTES), outcome: 1007 },
  { name: "10,000 deep", data: "[".repeat(10_000) + "]".repeat(10_000), outcome: 1009 },
  { name: "objects 1,300 deep", data: `${'{"a":'.repeat(1_300)}0${"}".repeat(1_300)}`, outcome: 1007 },
  { name: "8 KiB of spaces", data: " ".repeat(FRAME_MAX_BYTES), outcome: 1007 },
  { name: "a ping with 8 KiB of spaces", data: padded('{"type":"ping"~}', " ", FRAME_MAX_BYTES), outcome: "pong" },
  { name: "10 MB of spaces", data: " ".repeat(10_000_000), outcome: 1009 },
  { name: "800 keys", data: keys(800), outcome: "INVALID_MESSAGE /k0" },
  { name: "50,000 keys", data: keys(50_000), outcome: 1009 },
  { name: "duplicate keys: the last one counts", data: `{${CHAT},"after":0,"text":"","text":"x"}`, outcome: "ack" },
  { name: "two types", data: '{"type":"chat","type":"ping"}', outcome: "pong" },
  { name: "1e400", data: `{${CHAT},"after":1e400,"text":"x"}`, outcome: "INVALID_MESSAGE /after" },
  { name: "-1e400", data: `{${CHAT},"after":-1e400,"text":"x"}`, outcome: "INVALID_MESSAGE /after" },
  { name: "2^53", data: `{${CHAT},"after":9007199254740992,"text":"x"}`, outcome: "INVALID_MESSAGE /after" },
  { name: "-0", data: `{${CHAT},"after":-0,"text":"x"}`, outcome: "ack" },
  { name: "0.0 is a whole number", data: `{${CHAT},"after":0.0,"text":"x"}`, outcome: "ack" },
  {
    name: "a number of 8,000 digits",
    data: `{${CHAT},"after":${"9".repeat(8_000)},"text":"x"}`,
    outcome: "INVALID_MESSAGE /after",
  },
  { name: "NaN", data: `{${CHAT},"after":NaN,"text":"x"}`, outcome: 1007 },
  { name: "a byte order mark", data: '\uFEFF{"type":"ping"}', outcome: 1007 },
];

/** What a frame brings its sender: the code of its close, or its first answer. */
function outcomeOf(data: string): number | string {
  const world = new World();
  const [anna, bert] = [world.connect("anna"), world.connect("bert")];
  take(anna);
  world.sendRaw(anna, data);
  const [answer] = take(anna);
  expect(bert.closed).toBeNull();
  expect(world.reports).toEqual([]);
  if (anna.closed !== null) return anna.closed.code;
  if (answer?.type === "error") return `${answer.code} ${answer.path ?? ""}`;
  return answer?.type ?? "nothing";
}

/** The largest message that people write: what a frame may cost is counted in it. */
const ORDINARY = JSON.stringify({
  type: "chat",
  cid: cid(1),
  after: 0,
  text: "\u{1F388}".repeat(CHAT_TEXT_MAX_CODE_POINTS - 100),
});

/** The least time that reading takes in several rounds, in ms: whatever else the machine does only adds to it. */
const cost = (data: string): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const startedAt = performance.now();
      decodeRoomFrame(data);
      return performance.now() - startedAt;
    }),
  );

const wellFormed = ({ items }: Exclude<DecodedFrame<object>, { close: unknown }>): boolean =>
  items.length > 0 && items.every((item) => "command" in item || item.refusal.message.length > 0);

describe("S5 deep or odd JSON", () => {
  test.each(FRAMES)("[FR-3] [FR-4] [FR-5] $name: $outcome, and nobody else notices", ({ data, outcome }) => {
    expect(outcomeOf(data)).toBe(outcome);
  });

  test("[FR-3] the worst of them costs a server less than the row allows", () => {
    const costs = FRAMES.map(({ name, data }) => ({ name, ms: cost(data) }));
    const [worst] = costs.toSorted((a, b) => b.ms - a.ms);
    const ordinaryMs = cost(ORDINARY);
    console.log(
      `S5: ${FRAMES.length} odd frames, the slowest (${worst?.name}) read in ${worst?.ms.toFixed(2)} ms, a full message in ${ordinaryMs.toFixed(2)} ms`,
    );
    expect(worst?.ms).toBeLessThan(ordinaryMs * ORDINARY_FRAMES);
  });

  test("[RM-8] any JSON at all is taken, refused or closed on, without a throw, and the room goes on", () => {
    const anything = fc.oneof(
      fc.json({ maxDepth: 10 }),
      fc
        .record({
          type: fc.constantFrom("chat", "wink", "typing", "receipt"),
          cid: fc.jsonValue(),
          text: fc.jsonValue(),
          after: fc.jsonValue(),
        })
        .map((value) => JSON.stringify(value)),
      fc.string({ maxLength: 40, unit: "binary" }),
    );
    const world = new World();
    let anna = world.connect("anna", longVisit("anna"));
    let closed = 0;
    fc.assert(
      fc.property(anything, (data) => {
        for (const decoded of [decodeRoomFrame(data), decodePresenceFrame(data)]) {
          if (!("close" in decoded) && !wellFormed(decoded)) throw new Error("a frame without an outcome");
        }
        world.pass(10_001);
        world.sendRaw(anna, data);
        take(anna);
        if (anna.closed === null) return;
        closed += 1;
        anna = world.connect("anna", longVisit("anna"));
      }),
      { seed: SEED, numRuns: RUNS },
    );
    take(anna);
    world.send(anna, chat(7));
    expect(ofType(take(anna), "ack")).toHaveLength(1);
    expect(world.reports).toEqual([]);
    console.log(`S5: ${RUNS} frames of any JSON, ${closed} closes, 0 throws; seed ${SEED}`);
  });
});
