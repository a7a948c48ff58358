import { ApiRefusal, errors, knownErrorCode } from "../../client/index.ts";

/** Why something did not work, for a person to read. */
export interface Failure {
  /** A code of the registry, or `NETWORK` where no answer came. */
  readonly code: string;
  readonly sentence: string;
  /** From when on another try can work, by the browser's clock, ms. */
  readonly retryAt?: number;
}

/** Something that did not work in this page itself, with the words for it. */
export class PageFailure extends Error {
  readonly failure: Failure;

  constructor(told: Failure) {
    super(told.code);
    this.failure = told;
  }
}

/** A failure by its code. Codes that came later than this page count as INTERNAL. */
export function failure(code: string): Failure {
  return { code, sentence: errors[knownErrorCode(code)].person };
}

/** What was thrown: a refusal, a failure of this page, or anything else, which means that no answer came. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PageFailure) return thrown.failure;
  if (thrown instanceof ApiRefusal) {
    const { code, retryAfterMs } = thrown;
    return retryAfterMs === undefined ? failure(code) : { ...failure(code), retryAt: Date.now() + retryAfterMs };
  }
  return { code: "NETWORK", sentence: "The server cannot be reached. Please check your connection." };
}
