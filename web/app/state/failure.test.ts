import { expect, it } from "vitest";
import { ApiRefusal } from "../../client/index.ts";
import { refusal } from "../testing/refusal.ts";
import { failureOf, PageFailure } from "./failure.ts";
import { sentenceOf } from "./failure-words.ts";

it("says a refusal in the words of the page", () => {
  const failure = failureOf(refusal("TURNSTILE_FAILED"));
  expect(failure.code).toBe("TURNSTILE_FAILED");
  expect(sentenceOf(failure)).toBe("The security verification failed. Please try again.");
});

it("says of a code of a later version what the server said", () => {
  const failure = failureOf(refusal("OF_A_LATER_VERSION"));
  expect([failure.code, sentenceOf(failure)]).toEqual(["OF_A_LATER_VERSION", "refused"]);
});

it("has words of its own for an answer that is none of our server", () => {
  const failure = failureOf(refusal(""));
  expect([failure.code, sentenceOf(failure)]).toEqual(["INTERNAL", "Something went wrong on the server."]);
});

it("takes no property of every object for a code", () => {
  expect(sentenceOf({ code: "toString", message: "odd" })).toBe("odd");
  expect(sentenceOf({ code: "toString" })).toBe("Something went wrong on the server.");
});

it("takes everything else for a lost network", () => {
  expect(failureOf(new TypeError("Failed to fetch"))).toEqual({ code: "NETWORK" });
  expect(sentenceOf(failureOf("odd"))).toBe("The server cannot be reached. Please check your connection.");
});

it("knows from when on another try can work, where the server says so", () => {
  const facts = { sentCode: "RATE_LIMITED", message: "later", status: 429, details: [], retryAfterMs: 5000 };
  const before = Date.now();
  const { retryAt = 0 } = failureOf(new ApiRefusal(facts));
  expect(retryAt).toBeGreaterThanOrEqual(before + 5000);
  expect(retryAt).toBeLessThanOrEqual(Date.now() + 5000);
});

it("knows a failure of the page itself", () => {
  expect(failureOf(new PageFailure("PICTURE_UNREADABLE"))).toEqual({ code: "PICTURE_UNREADABLE" });
});
