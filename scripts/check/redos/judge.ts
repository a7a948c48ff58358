import { check } from "recheck";
import type { FoundRegex } from "./regexes.ts";

/** Far more than any of ours takes, also on a busy machine. */
const TIMEOUT_MS = 60_000;

/** A problem in one line when somebody could make a regular expression run for long, or when that is not known; else null. */
export async function judge({ source, flags, where }: FoundRegex): Promise<string | null> {
  const verdict = await check(source, flags, { timeout: TIMEOUT_MS });
  switch (verdict.status) {
    case "safe":
      return null;
    case "vulnerable":
      return `${where} /${source}/${flags} is ${verdict.complexity.summary}, for instance with ${JSON.stringify(verdict.attack.string).slice(0, 80)}`;
    case "unknown":
      return `${where} /${source}/${flags} could not be judged: ${verdict.error.kind}`;
  }
}
