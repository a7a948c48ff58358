import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roomCommandTypes } from "../../../generated/ws/room.ts";
import { decodePresenceFrame, decodeRoomFrame, type DecodedFrame } from "../../../generated/ws/server.ts";
import { cid } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { chat, longVisit, ofType } from "./testing/words.ts";

const SEED = 6;
const RUNS = 10_000;
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** Every object of every command, as JSON with one place for a key of its own. */
const OBJECTS: readonly string[] = [
  `{"type":"chat","cid":"${cid(1)}","after":0,"text":"x"~}`,
  `{"type":"chat","cid":"${cid(1)}","after":0,"text":"x","format":{"bold":true~}}`,
  `{"type":"nudge","cid":"${cid(2)}"~}`,
  `{"type":"wink","cid":"${cid(3)}","winkId":"pig"~}`,
  '{"type":"typing","on":true~}',
  '{"type":"receipt","delivered":1,"read":1~}',
  '{"type":"refresh"~}',
  '{"type":"ping"~}',
  '{"type":"presence","status":"away"~}',
  '{"type":"dance","of":[{"a":1~}]~}',
];

const polluted = fc.oneof(
  fc.constantFrom<unknown>(
    { polluted: true },
    { prototype: { polluted: true } },
    { toString: 1, polluted: 1 },
    null,
    7,
    "x",
    [],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A command with a key that reaches into prototypes, written so that a parser keeps it. */
const attack = fc
  .record({
    object: fc.constantFrom(...OBJECTS),
    key: fc.constantFrom(...FORBIDDEN),
    value: polluted,
    escaped: fc.boolean(),
  })
  .map(({ object, key, value, escaped }) => {
    const name = escaped ? `\\u${key.charCodeAt(0).toString(16).padStart(4, "0")}${key.slice(1)}` : key;
    return object.replaceAll("~", () => `,"${name}":${JSON.stringify(value)}`);
  });

const isRefused = (decoded: DecodedFrame<object>): boolean =>
  "items" in decoded && decoded.items.every((item) => "refusal" in item && item.refusal.code === "INVALID_MESSAGE");

/** Nothing anywhere has got a property that nobody gave it. */
const isClean = (before: readonly string[]): boolean =>
  Reflect.get({}, "polluted") === undefined &&
  Object.getOwnPropertyNames(Object.prototype).length === before.length &&
  Reflect.get(Object, "polluted") === undefined;

/** Sends attacks through a reader and the room; throws where one gets anywhere. */
function attackAll(read: (frame: string) => readonly DecodedFrame<object>[], runs: number): void {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const world = new World();
  const anna = world.connect("anna", longVisit("anna"));
  take(anna);
  for (const data of fc.sample(attack, { seed: SEED, numRuns: runs })) {
    if (!read(data).every(isRefused)) throw new Error(`taken: ${data}`);
    // Long enough apart to be no strikes (LM-6).
    world.pass(10_001);
    world.sendRaw(anna, data);
    const answers = take(anna).map(({ type }) => type);
    if (answers.join() !== "error") throw new Error(`${data} was answered with ${answers.join()}`);
    if (!isClean(before)) throw new Error(`polluted by ${data}`);
  }
  world.send(anna, chat(7));
  expect(ofType(take(anna), "ack")).toHaveLength(1);
  expect(world.store.stream.filter(({ type }) => type === "chat")).toHaveLength(1);
}

const ours = (frame: string): readonly DecodedFrame<object>[] => [decodeRoomFrame(frame), decodePresenceFrame(frame)];

/** A reader that copies what it parsed, key by key: `__proto__` is gone by the time that anybody looks. */
const copying = (frame: string): readonly DecodedFrame<object>[] => {
  const parsed: Record<string, unknown> = JSON.parse(frame);
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed)) if (key !== "__proto__") copy[key] = value;
  return [decodeRoomFrame(JSON.stringify(copy))];
};

describe("S6 prototype pollution", () => {
  test("[FR-8] a key that reaches into prototypes is refused, in every object of every command", () => {
    expect(OBJECTS).toEqual(
      expect.arrayContaining(roomCommandTypes.map((type) => expect.stringContaining(`"${type}"`))),
    );
    attackAll(ours, RUNS);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    console.log(`S6: ${RUNS} commands with a key of a prototype, all refused, nothing polluted; seed ${SEED}`);
  });

  test("[FR-8] a reader that drops such a key in silence turns it red", () => {
    expect(() => attackAll(copying, 500)).toThrow("taken: ");
  });
});
