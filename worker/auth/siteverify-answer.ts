/** What the verification service said, unread; null for no answer. */
export type SiteverifyAnswer = unknown;

/** What a confirmation must name. */
export interface Expected {
  readonly action: string;
  readonly hostnames: readonly string[];
}

/** `again`: no answer that means anything, so a second try is worth it. */
export type Verdict = "passed" | "failed" | "unavailable" | "again";

/** Codes that speak of us and not of the person: no token would pass, and asking again helps nobody. */
const OUR_FAULT: ReadonlySet<unknown> = new Set(["missing-input-secret", "invalid-input-secret", "bad-request"]);

/** Decides on one answer of the verification service (AU-2). */
export function judge(answer: SiteverifyAnswer, expected: Expected): Verdict {
  if (typeof answer !== "object" || answer === null || !("success" in answer)) return "again";
  if (answer.success === true) return namesUs(answer, expected) ? "passed" : "failed";
  if (answer.success !== false) return "again";
  const codes = errorCodes(answer);
  if (codes.includes("internal-error")) return "again";
  return codes.some((code) => OUR_FAULT.has(code)) ? "unavailable" : "failed";
}

const namesUs = (answer: object, { action, hostnames }: Expected): boolean =>
  "action" in answer &&
  answer.action === action &&
  "hostname" in answer &&
  typeof answer.hostname === "string" &&
  hostnames.includes(answer.hostname);

const errorCodes = (answer: object): readonly unknown[] =>
  "error-codes" in answer && Array.isArray(answer["error-codes"]) ? answer["error-codes"] : [];
