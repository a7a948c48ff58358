import { describe, expect, test } from "vitest";
import { encodeFrame } from "../../../../generated/ws/codec.ts";
import { decodePresenceFrame, decodeRoomFrame } from "../../../../generated/ws/server.ts";

const cid = "0b6e0a4e-5c1d-4f7e-9d1a-3c2b1a0f9e8d";
const chat = { type: "chat", cid, after: 0, text: "hello" } as const;

/** The close code, or the refusals as `code path`, or `accepted`, in order. */
function outcome(data: string | ArrayBuffer): number | string[] {
  const frame = decodeRoomFrame(data);
  if ("close" in frame) return frame.close.code;
  return frame.items.map((item) =>
    "command" in item ? "accepted" : [item.refusal.code, item.refusal.path].join(" ").trimEnd(),
  );
}

function refusalOf(value: unknown): unknown {
  const frame = decodeRoomFrame(typeof value === "string" ? value : JSON.stringify(value));
  if ("close" in frame) return frame.close;
  const [item] = frame.items;
  return item !== undefined && "refusal" in item ? item.refusal : item;
}

describe("[FR-1] a frame is one event or a non-empty array of events", () => {
  test("in their order", () => {
    expect(decodeRoomFrame(encodeFrame([chat]))).toEqual({ items: [{ command: chat }] });
    const typing = { type: "typing", on: true } as const;
    expect(decodeRoomFrame(encodeFrame([chat, typing]))).toEqual({ items: [{ command: chat }, { command: typing }] });
  });

  test.each(["[]", "1", '"chat"', "null", "true"])("%s is refused as a whole", (text) => {
    expect(outcome(text)).toEqual(["INVALID_MESSAGE"]);
  });

  test("every element is an object", () => {
    const elements = [chat, [chat], null, 1];
    expect(outcome(JSON.stringify(elements))).toEqual([
      "accepted",
      "INVALID_MESSAGE /1",
      "INVALID_MESSAGE /2",
      "INVALID_MESSAGE /3",
    ]);
  });
});

test("[FR-2] a bad event in an array is refused by itself, with its own path", () => {
  const frame = [chat, { ...chat, text: "" }, { type: "poke" }, { type: "typing", on: false }];
  expect(outcome(JSON.stringify(frame))).toEqual([
    "accepted",
    "INVALID_MESSAGE /1/text",
    "UNKNOWN_TYPE /2/type",
    "accepted",
  ]);
});

describe("[FR-3] what is no well-formed JSON closes with 1007", () => {
  test.each(["", "{", "{'type':'ping'}", '{"type":"ping"} x', "[,]", "NaN"])("%j", (text) => {
    expect(outcome(text)).toBe(1007);
  });

  test("nesting of 8 levels is read, 9 is not, and brackets in texts do not count", () => {
    const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(outcome(nested(8))).toEqual(["INVALID_MESSAGE /0"]);
    expect(outcome(nested(9))).toBe(1007);
    expect(outcome("[".repeat(4000))).toBe(1007);
    expect(outcome(`{"type":"a\\"b","c":${nested(8)}}`)).toBe(1007);
    expect(outcome(JSON.stringify({ ...chat, text: '[[[[[[[[[[{{{"\\' }))).toEqual(["accepted"]);
  });

  test("U+FFFD and lone surrogates close; an escaped U+FFFD is a character like any other", () => {
    expect(outcome(JSON.stringify({ ...chat, text: "a\uFFFDb" }))).toBe(1007);
    expect(outcome(`{"type":"chat","text":"\uD83D"}`)).toBe(1007);
    const sent = encodeFrame([{ ...chat, text: "a\uFFFDb" }]);
    expect(decodeRoomFrame(sent)).toEqual({ items: [{ command: { ...chat, text: "a\uFFFDb" } }] });
  });

  test("an escaped lone surrogate is refused by itself", () => {
    expect(outcome(JSON.stringify([chat, { ...chat, text: "\uD83D" }]))).toEqual([
      "accepted",
      "INVALID_MESSAGE /1/text",
    ]);
  });
});

describe("[FR-4] binary closes with 1003, too many bytes with 1009", () => {
  test("binary, even if it is JSON", () => {
    expect(outcome(new TextEncoder().encode(JSON.stringify(chat)).buffer)).toBe(1003);
    expect(outcome(new ArrayBuffer(0))).toBe(1003);
  });

  test.each([
    ["a", 1],
    ["é", 2],
    ["€", 3],
    ["😀", 4],
  ])("bytes of UTF-8 count: %s", (character, bytes) => {
    const frame = (size: number): string => {
      const [head, tail] = ['{"type":"', '"}'];
      const rest = size - head.length - tail.length;
      return head + character.repeat(Math.floor(rest / bytes)) + "a".repeat(rest % bytes) + tail;
    };
    expect(new TextEncoder().encode(frame(8192))).toHaveLength(8192);
    expect(outcome(frame(8192))).toEqual(["UNKNOWN_TYPE /type"]);
    expect(outcome(frame(8193))).toBe(1009);
  });

  test("the size goes before the contents", () => {
    expect(outcome("{".repeat(8193))).toBe(1009);
  });
});

describe("[FR-5] a command must fit its schema exactly", () => {
  test("the refusal names type, cid and the first wrong field", () => {
    expect(refusalOf({ ...chat, text: "" })).toEqual({
      code: "INVALID_MESSAGE",
      message: expect.any(String),
      path: "/text",
      of: "chat",
      cid,
    });
    expect(refusalOf({ ...chat, format: { bold: true, blink: true } })).toMatchObject({ path: "/format/blink" });
    expect(refusalOf({ type: "poke", cid })).toMatchObject({ code: "UNKNOWN_TYPE", path: "/type", of: "poke", cid });
  });

  test("a cid that is none, and a type that is too long, are not repeated", () => {
    const refusal = refusalOf({ type: "x".repeat(65), cid: "mine" });
    expect(refusal).not.toHaveProperty("of");
    expect(refusal).not.toHaveProperty("cid");
    expect(refusalOf({ type: 5 })).toMatchObject({ code: "INVALID_MESSAGE", path: "/type" });
    expect(refusalOf({})).toMatchObject({ code: "INVALID_MESSAGE", path: "/type" });
  });

  test("the message holds nothing of the input, and the path stays short", () => {
    const secret = "s3cret".repeat(100);
    expect(JSON.stringify(refusalOf({ ...chat, [secret]: 1 }))).not.toContain("s3cret");
    expect(refusalOf({ ...chat, "a/b~": 1 })).toMatchObject({ path: "/a~1b~0" });
  });

  test("a command of another channel is unknown", () => {
    expect(decodePresenceFrame(JSON.stringify(chat))).toMatchObject({ items: [{ refusal: { code: "UNKNOWN_TYPE" } }] });
    const status = { type: "presence", status: "away", auto: true };
    expect(decodePresenceFrame(JSON.stringify(status))).toEqual({ items: [{ command: status }] });
  });

  test.each(["toString", "constructor", "__proto__", "hasOwnProperty"])("the type %s is unknown", (type) => {
    expect(refusalOf({ type })).toMatchObject({ code: "UNKNOWN_TYPE", of: type });
  });
});

describe("[FR-8] keys that reach into prototypes are refused", () => {
  test.each([
    ['{"type":"refresh","__proto__":{"polluted":1}}', "/__proto__"],
    ['{"type":"refresh","constructor":{"prototype":{"polluted":1}}}', "/constructor"],
    [`{"type":"chat","cid":"${cid}","after":0,"text":"x","format":{"prototype":1}}`, "/format/prototype"],
    ['{"type":"poke","a":[{"__proto__":1}]}', "/a/0/__proto__"],
    ['{"type":"poke","prototype":1}', "/prototype"],
  ])("%s", (text, path) => {
    expect(refusalOf(text)).toMatchObject({ code: "INVALID_MESSAGE", path });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("as values they are texts like any other", () => {
    expect(outcome(JSON.stringify({ ...chat, text: "__proto__" }))).toEqual(["accepted"]);
  });
});

test("[FR-9] 16 events are read, 17 are refused as a whole", () => {
  const ping = { type: "ping" };
  expect(outcome(JSON.stringify(Array.from({ length: 16 }, () => ping)))).toEqual(
    Array.from({ length: 16 }, () => "accepted"),
  );
  expect(outcome(JSON.stringify(Array.from({ length: 17 }, () => ping)))).toEqual(["INVALID_MESSAGE"]);
});

test("the reason of a close fits into a close frame", () => {
  for (const data of ["{", "x".repeat(9000), new ArrayBuffer(1)]) {
    const frame = decodeRoomFrame(data);
    if (!("close" in frame)) throw new Error("not closed");
    expect(frame.close.reason.length).toBeGreaterThan(0);
    expect(new TextEncoder().encode(frame.close.reason).length).toBeLessThanOrEqual(123);
  }
});
