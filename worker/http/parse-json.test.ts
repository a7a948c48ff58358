import { describe, expect, test } from "vitest";
import { JSON_MAX_DEPTH } from "../../generated/contract/limits.ts";
import { parseJson } from "./parse-json.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("[HT-2] a body", () => {
  test("that is JSON is taken as text", () => {
    expect(parseJson(bytes('{"a":"ä"}'))).toEqual({ text: '{"a":"ä"}' });
  });

  test.each([
    ["nothing", bytes("")],
    ["half a document", bytes('{"a":')],
    ["two documents", bytes("{}{}")],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ["a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ["JSON that is too deep", bytes(nested(JSON_MAX_DEPTH + 1))],
    ["very deep JSON", bytes(nested(20_000))],
  ])("of %s is BAD_JSON", (_case, body) => {
    expect(parseJson(body)).toMatchObject({ code: "BAD_JSON" });
  });

  test("may be as deep as the limit", () => {
    expect(parseJson(bytes(nested(JSON_MAX_DEPTH)))).toHaveProperty("text");
  });
});

test.each(["__proto__", "constructor", "prototype"])("[HT-3] a key %s is refused wherever it stands", (key) => {
  expect(parseJson(bytes(`{"a":[{"${key}":{}}]}`))).toMatchObject({
    code: "INVALID_MESSAGE",
    details: [{ path: `/a/0/${key}` }],
  });
});
