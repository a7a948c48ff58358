import { TURNSTILE_MAX_AGE_MS } from "../../generated/contract/limits.ts";

/** What the verification service said, unread; null for no answer. */
export type SiteverifyAnswer = unknown;

/** What a confirmation must name. */
export interface Expected {
  readonly action: string;
  readonly hostnames: readonly string[];
  /** The sign-in that the widget was shown for. */
  readonly cdata: string;
}

/** `again`: no answer that means anything, so a second try is worth it. */
export type Verdict = "passed" | "failed" | "unavailable" | "again";

/** Codes that speak of us and not of the person: no token would pass, and asking again helps nobody. */
const OUR_FAULT: ReadonlySet<unknown> = new Set(["missing-input-secret", "invalid-input-secret", "bad-request"]);

/** How far ahead of ours the clock of the service may be. */
const CLOCK_SKEW_MS = 60_000;

/** Decides on one answer of the verification service (AU-2). */
export function judge(answer: SiteverifyAnswer, expected: Expected, now: number): Verdict {
  if (typeof answer !== "object" || answer === null || !("success" in answer)) return "again";
  if (answer.success === true) return isForUs(answer, expected) && isFresh(answer, now) ? "passed" : "failed";
  if (answer.success !== false) return "again";
  const codes = errorCodes(answer);
  if (codes.includes("internal-error")) return "again";
  return codes.some((code) => OUR_FAULT.has(code)) ? "unavailable" : "failed";
}

const isForUs = (answer: object, { action, hostnames, cdata }: Expected): boolean =>
  "action" in answer &&
  answer.action === action &&
  "hostname" in answer &&
  typeof answer.hostname === "string" &&
  hostnames.includes(answer.hostname) &&
  "cdata" in answer &&
  answer.cdata === cdata;

/** Whether the person was verified lately. A time that cannot be read is none. */
function isFresh(answer: object, now: number): boolean {
  const verifiedAt = "challenge_ts" in answer && typeof answer.challenge_ts === "string" ? answer.challenge_ts : "";
  const age = now - Date.parse(verifiedAt);
  return age <= TURNSTILE_MAX_AGE_MS && age >= -CLOCK_SKEW_MS;
}

const errorCodes = (answer: object): readonly unknown[] =>
  "error-codes" in answer && Array.isArray(answer["error-codes"]) ? answer["error-codes"] : [];
