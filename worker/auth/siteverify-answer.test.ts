import { expect, test } from "vitest";
import { judge } from "./siteverify-answer.ts";

const EXPECTED = { action: "login", hostnames: ["messenger.example", "localhost"] };
const CONFIRMED = { success: true, action: "login", hostname: "messenger.example", "error-codes": [] };
const refusing = (...codes: unknown[]): unknown => ({ success: false, "error-codes": codes });

test.each([
  ["a confirmation for us", CONFIRMED, "passed"],
  ["another action", { ...CONFIRMED, action: "signup" }, "failed"],
  ["no action", { ...CONFIRMED, action: undefined }, "failed"],
  ["another host", { ...CONFIRMED, hostname: "messenger.example.evil" }, "failed"],
  ["a host in other letters", { ...CONFIRMED, hostname: "Messenger.example" }, "failed"],
  ["no host", { success: true, action: "login" }, "failed"],
  ["a spent token", refusing("timeout-or-duplicate"), "failed"],
  ["a refusal without a reason", { success: false }, "failed"],
  ["a refused secret", refusing("invalid-input-secret"), "unavailable"],
  ["a missing secret", refusing("missing-input-secret"), "unavailable"],
  ["a request that it does not take", refusing("bad-request"), "unavailable"],
  ["an error inside the service", refusing("internal-error"), "again"],
  ["no answer", null, "again"],
  ["another kind of JSON", "success", "again"],
  ["an object without a verdict", {}, "again"],
  ["a verdict that is neither yes nor no", { ...CONFIRMED, success: "true" }, "again"],
])("[AU-2] %s", (_case, answer, verdict) => {
  expect(judge(answer, EXPECTED)).toBe(verdict);
});
