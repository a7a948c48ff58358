import { describe, expect, test } from "vitest";
import { errorSentences } from "../../generated/contract/error-sentences.ts";
import {
  CLOSE,
  closeCodes,
  errors,
  isErrorCode,
  knownErrorCode,
  reconnectAfterClose,
} from "../../generated/contract/errors.ts";
import { CHAT_TEXT_MAX_CODE_POINTS, limits, TYPING_TTL_MS } from "../../generated/contract/limits.ts";
import { PROTOCOL, SPEC_SHA256 } from "../../generated/contract/version.ts";
import manifest from "../../generated/manifest.json" with { type: "json" };

describe("after a close", () => {
  test.each([
    [1000, "no"],
    [1006, "backoff"],
    [1008, "retryAfter"],
    [4001, "afterSignIn"],
    [4009, "no"],
    [4029, "backoff"],
  ])("%i, which is listed: %s", (code, reconnect) => {
    expect(reconnectAfterClose(code)).toBe(reconnect);
  });

  test.each([
    [4050, "no"],
    [4099, "no"],
    [4100, "backoff"],
    [3000, "backoff"],
    [1015, "backoff"],
    [0, "backoff"],
  ])("%i, which is not: %s", (code, reconnect) => {
    expect(reconnectAfterClose(code)).toBe(reconnect);
  });

  test("codes have names", () => {
    expect(closeCodes[CLOSE.SESSION_ENDED]?.name).toBe("SESSION_ENDED");
    expect(CLOSE.TOO_BIG).toBe(1009);
  });
});

describe("refusals", () => {
  test("each has a status and a sentence for everyone", () => {
    for (const entry of Object.values(errors)) {
      expect(entry.http).toBeGreaterThanOrEqual(400);
      expect(entry.person).not.toBe("");
    }
    expect(Object.keys(errorSentences)).toEqual(Object.keys(errors));
    expect(Object.values(errorSentences)).not.toContain("");
  });

  test("what is said to developers is not carried by clients", () => {
    expect(Object.values(errors).filter((entry) => "developer" in entry)).toEqual([]);
    expect(Object.values(closeCodes).filter((entry) => "text" in entry)).toEqual([]);
  });

  test("unknown codes are read as INTERNAL, names of prototypes too", () => {
    expect(knownErrorCode("NOT_FOUND")).toBe("NOT_FOUND");
    expect(knownErrorCode("NEW_ONE")).toBe("INTERNAL");
    expect(isErrorCode("toString")).toBe(false);
  });
});

test("a limit is a constant, and data with its unit", () => {
  expect(limits.chatTextMaxCodePoints).toMatchObject({ value: CHAT_TEXT_MAX_CODE_POINTS, unit: "code points" });
  expect(limits.typingTtlMs.value).toBe(TYPING_TTL_MS);
});

test("the manifest names the same contract as the code", () => {
  expect(manifest).toMatchObject({ protocol: PROTOCOL, specSha256: SPEC_SHA256 });
});
