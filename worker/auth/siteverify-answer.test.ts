import { expect, test } from "vitest";
import { TURNSTILE_MAX_AGE_MS } from "../../generated/contract/limits.ts";
import { judge } from "./siteverify-answer.ts";

const NOW = Date.UTC(2026, 10, 21, 8);
const at = (time: number): string => new Date(time).toISOString();
const EXPECTED = { action: "login", hostnames: ["messenger.example", "localhost"], cdata: "anna" };
const CONFIRMED = {
  success: true,
  challenge_ts: at(NOW - 5_000),
  action: "login",
  hostname: "messenger.example",
  cdata: "anna",
  "error-codes": [],
};
const refusing = (...codes: unknown[]): unknown => ({ success: false, "error-codes": codes });

test.each([
  ["a confirmation for us", CONFIRMED, "passed"],
  ["another action", { ...CONFIRMED, action: "signup" }, "failed"],
  ["no action", { ...CONFIRMED, action: undefined }, "failed"],
  ["another host", { ...CONFIRMED, hostname: "messenger.example.evil" }, "failed"],
  ["a host in other letters", { ...CONFIRMED, hostname: "Messenger.example" }, "failed"],
  ["no host", { ...CONFIRMED, hostname: undefined }, "failed"],
  ["another sign-in", { ...CONFIRMED, cdata: "ben" }, "failed"],
  ["no sign-in", { ...CONFIRMED, cdata: undefined }, "failed"],
  ["an empty sign-in", { ...CONFIRMED, cdata: "" }, "failed"],
  ["the last moment", { ...CONFIRMED, challenge_ts: at(NOW - TURNSTILE_MAX_AGE_MS) }, "passed"],
  ["S21: a moment too late", { ...CONFIRMED, challenge_ts: at(NOW - TURNSTILE_MAX_AGE_MS - 1) }, "failed"],
  ["a clock that is a minute ahead", { ...CONFIRMED, challenge_ts: at(NOW + 60_000) }, "passed"],
  ["a time that is yet to come", { ...CONFIRMED, challenge_ts: at(NOW + 60_001) }, "failed"],
  ["a time that nobody can read", { ...CONFIRMED, challenge_ts: "just now" }, "failed"],
  ["a time that is a number", { ...CONFIRMED, challenge_ts: NOW }, "failed"],
  ["no time", { ...CONFIRMED, challenge_ts: undefined }, "failed"],
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
  expect(judge(answer, EXPECTED, NOW)).toBe(verdict);
});
