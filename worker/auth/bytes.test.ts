import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./bytes.ts";

test("bytes come back from base64url as they were, and as Node writes them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
});

test("[AU-13] two texts never mean the same bytes", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const bytes = fromBase64Url(text);
      expect(bytes === null || toBase64Url(bytes) === text).toBe(true);
    }),
  );
});

test.each([["AB"], ["AA="], ["AA=="], ["A"], ["A+"], ["A/"], ["AA\n"], [" AA"]])("%j is no base64url", (text) => {
  expect(fromBase64Url(text)).toBeNull();
});
