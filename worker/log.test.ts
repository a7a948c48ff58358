import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { errorFields, logProblem } from "./log.ts";

afterEach(() => vi.restoreAllMocks());

test("a line is one JSON object, whatever a value holds", () => {
  const lines: unknown[] = [];
  vi.spyOn(console, "error").mockImplementation((line: unknown) => lines.push(line));
  logProblem("broken", { value: 'a\r\nb\u001b[31m","level":"info' });
  expect(lines).toHaveLength(1);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f]/);
  expect(JSON.parse(String(lines[0]))).toEqual({
    level: "error",
    event: "broken",
    value: 'a\r\nb\u001b[31m","level":"info',
  });
});

test("S9 a line is one JSON object without a control character, whatever the values hold, and says what they said", () => {
  const lines: unknown[] = [];
  vi.spyOn(console, "error").mockImplementation((line: unknown) => lines.push(line));
  const nasty = fc.constantFrom(
    "\r\n",
    "\u001b[2J",
    '","level":"info',
    "\u0000",
    "\u007f",
    "\u0085",
    "\u009b1m",
    "\u2028",
    "\ud800",
    "\\",
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: "binary" })), { maxLength: 6 })
    .map((parts) => parts.join(""));
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.integer());
  fc.assert(
    fc.property(text, value, (event, each) => {
      lines.length = 0;
      logProblem(event, { value: each });
      const [line, ...others] = lines.map(String);
      expect(others).toEqual([]);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(JSON.parse(line ?? "")).toEqual({ level: "error", event, value: each });
    }),
    { numRuns: 2_000, seed: 9 },
  );
});

test("[HT-5] an error is logged by kind and place, without its message", () => {
  const fields = errorFields(new RangeError("canary\nat canary.ts:1"));
  expect(fields["error"]).toBe("RangeError");
  expect(fields["stack"]).not.toHaveLength(0);
  expect(JSON.stringify(fields["stack"])).toContain("log.test.ts");
  expect(JSON.stringify(fields)).not.toContain("canary");
});

test("something thrown that is no error is named by its type", () => {
  expect(errorFields("canary")).toEqual({ error: "string" });
});
