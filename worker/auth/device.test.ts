import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LABEL_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import { deviceOf } from "./device.ts";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox on Linux"],
  [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
    "Chrome on Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
    "Safari on iPhone",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1",
    "Chrome on iPhone",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
    "Safari on macOS",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
    "Edge on Windows",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0",
    "Opera on Windows",
  ],
  [
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
    "Chrome on ChromeOS",
  ],
  ["curl/8.5.0", ""],
  ["node", ""],
  ["", ""],
])("%s is %j", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});

test("nothing of what a client writes into its header is kept, and it fits the contract", () => {
  const words = /^(?:(?:Edge|Opera|Firefox|Chrome|Safari) on (?:iPhone|iPad|Android|ChromeOS|Windows|macOS|Linux))?$/;
  const parts = fc.constantFrom(
    "Firefox/",
    "Chrome/",
    " Linux",
    "iPhone",
    "<img src=x>",
    "Version/1 ",
    "Safari/",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string())), (all) => {
      const device = deviceOf(all.join(""));
      expect(device).toMatch(words);
      expect(device.length).toBeLessThanOrEqual(LABEL_MAX_CODE_POINTS);
    }),
  );
});
