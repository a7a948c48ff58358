import { ApiRefusal, errors, knownErrorCode } from "../../client/index.ts";

/** Why something did not work, for a person to read. */
export interface Failure {
  /** A code of the registry, or `NETWORK` where no answer came. */
  readonly code: string;
  readonly sentence: string;
}

/** A failure by its code. Codes that came later than this page count as INTERNAL. */
export function failure(code: string): Failure {
  return { code, sentence: errors[knownErrorCode(code)].person };
}

/** What the SDK threw: a refusal, or anything else, which means that no answer came. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ApiRefusal) return failure(thrown.code);
  return { code: "NETWORK", sentence: "The server cannot be reached. Please check your connection." };
}
