import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { errorSentences } from "../../generated/contract/error-sentences.ts";
import { errors, type ErrorCode } from "../../generated/contract/errors.ts";
import { RefusalSchema } from "../../generated/zod/classic.ts";
import { answerError } from "./on-error.ts";
import { Refusal } from "./refusal.ts";

const ID = "0b0e7f4a-5a63-4c0e-9d62-6f2f3a5d9c11";
const NOW = 1_800_000_000_000;

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "error").mockImplementation((line: unknown) => lines.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const codes = Object.keys(errors).filter((code): code is ErrorCode => code in errors);

test.each(codes)("[HT-1] %s is the envelope with the status of the registry, and no crash in the log", async (code) => {
  const response = answerError(new Refusal(code), ID, NOW);
  expect(response.status).toBe(errors[code].http);
  const body = RefusalSchema.parse(await response.json());
  expect(body).toMatchObject({
    success: false,
    error: { code, message: errorSentences[code] },
    meta: { requestId: ID, timestamp: NOW },
  });
  expect(lines).toEqual([]);
});

test.each(["RATE_LIMITED", "TURNSTILE_UNAVAILABLE", "UNAVAILABLE"] as const)(
  "[HT-8] %s tells when to come again",
  async (code) => {
    const response = answerError(new Refusal(code), ID, NOW);
    const { error } = RefusalSchema.parse(await response.json());
    expect(error.retryAfterMs).toBeGreaterThan(0);
    expect(Number(response.headers.get("Retry-After"))).toBe(Math.ceil((error.retryAfterMs ?? 0) / 1000));
  },
);

test("[HT-8] Retry-After is in whole seconds and never too early", () => {
  expect(answerError(new Refusal("RATE_LIMITED", { retryAfterMs: 1_001 }), ID, NOW).headers.get("Retry-After")).toBe(
    "2",
  );
});

test("other refusals tell no time", async () => {
  const response = answerError(new Refusal("NOT_FOUND"), ID, NOW);
  expect(response.headers.has("Retry-After")).toBe(false);
  expect(RefusalSchema.parse(await response.json()).error).not.toHaveProperty("retryAfterMs");
});

test("[HT-3] details stay inside the contract's bounds, whatever a client sent", async () => {
  const details = Array.from({ length: 100 }, () => ({ path: `/${"x".repeat(10_000)}`, message: "m".repeat(10_000) }));
  const response = answerError(new Refusal("INVALID_MESSAGE", { details }), ID, NOW);
  expect(RefusalSchema.parse(await response.json()).error.details).toHaveLength(32);
});

describe("[HT-5] a crash", () => {
  const crash = new TypeError("canary: SELECT secret FROM MESSENGER_people");

  test("is INTERNAL and nothing more", async () => {
    const response = answerError(crash, ID, NOW);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      success: false,
      error: { code: "INTERNAL", message: errorSentences.INTERNAL },
      meta: { timestamp: NOW, requestId: ID },
    });
  });

  test("is logged in one line of JSON with the request's id, without its message", () => {
    answerError(crash, ID, NOW);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain("canary");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      event: "crash",
      requestId: ID,
      code: "INTERNAL",
      error: "TypeError",
    });
  });

  test("of something that is no error is the same to the client", async () => {
    expect(RefusalSchema.parse(await answerError("canary", ID, NOW).json()).error.code).toBe("INTERNAL");
  });

  test.each(["retryable", "overloaded", "durableObjectReset"])(
    "that the platform marks %s is UNAVAILABLE: trying again may do",
    async (mark) => {
      const response = answerError(Object.assign(new Error("canary"), { [mark]: true }), ID, NOW);
      expect(response.status).toBe(503);
      expect(RefusalSchema.parse(await response.json()).error.code).toBe("UNAVAILABLE");
      expect(lines).toHaveLength(1);
    },
  );
});
