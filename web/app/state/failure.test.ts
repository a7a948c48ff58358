import { expect, it } from "vitest";
import { refusal } from "../testing/refusal.ts";
import { failureOf } from "./failure.ts";

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
