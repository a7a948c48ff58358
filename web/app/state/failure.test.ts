import { expect, it } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { ApiRefusal } from "../../client/index.ts";
import { failureOf, PageFailure } from "./failure.ts";

it("shows a refusal with the sentence of the registry", () => {
  expect(failureOf(refusal("TURNSTILE_FAILED"))).toEqual({
    code: "TURNSTILE_FAILED",
    sentence: "The security verification failed. Please try again.",
  });
  expect(failureOf(refusal("OF_A_LATER_VERSION")).code).toBe("INTERNAL");
});

it("takes everything else for a lost network", () => {
  expect(failureOf(new TypeError("Failed to fetch"))).toMatchObject({ code: "NETWORK" });
  expect(failureOf("odd").sentence).not.toBe("");
});

it("knows from when on another try can work, where the server says so", () => {
  const facts = { sentCode: "RATE_LIMITED", message: "later", status: 429, details: [], retryAfterMs: 5000 };
  const before = Date.now();
  const { retryAt = 0 } = failureOf(new ApiRefusal(facts));
  expect(retryAt).toBeGreaterThanOrEqual(before + 5000);
  expect(retryAt).toBeLessThanOrEqual(Date.now() + 5000);
});

it("shows a failure of the page itself with its own words", () => {
  const told = { code: "PICTURE_UNREADABLE", sentence: "This file is no picture." };
  expect(failureOf(new PageFailure(told))).toBe(told);
});
