import { expect, it } from "vitest";
import { ApiRefusal } from "../../client/index.ts";
import { failureOf } from "./failure.ts";

const refusal = (sentCode: string): ApiRefusal =>
  new ApiRefusal({ sentCode, message: "no", status: 403, details: [], retryAfterMs: undefined, requestId: undefined });

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
