import { ApiRefusal } from "../../client/http-only.ts";

/** What goes wrong in the page itself, where no server has a code for it. */
export type PageCode =
  /** No answer came. */
  | "NETWORK"
  | "SIGN_OUT_UNTOLD"
  | "PASSKEY_CANCELLED"
  | "PASSKEY_KNOWN"
  | "PASSKEY_UNSUITABLE"
  | "PASSKEY_ADDRESS"
  | "PASSKEY_FAILED"
  | "PASSKEY_UNSUPPORTED"
  | "PICTURE_UNREADABLE"
  | "PICTURE_NOT_DRAWN";

/** Why something did not work. Its words are in `failure-words.ts`, which the first window does not need. */
export interface Failure {
  /** A code of the registry, one that a later server knows, or one of this page. */
  readonly code: string;
  /** What the server said, in its own language: for a code that this page has no words for. */
  readonly message?: string;
  /** From when on another try can work, by the browser's clock, ms. */
  readonly retryAt?: number;
}

/** Something that did not work in this page itself. */
export class PageFailure extends Error {
  readonly code: PageCode;

  constructor(code: PageCode) {
    super(code);
    this.code = code;
  }
}

/** What was thrown: a refusal, a failure of this page, or anything else, which means that no answer came. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PageFailure) return { code: thrown.code };
  if (!(thrown instanceof ApiRefusal)) return { code: "NETWORK" satisfies PageCode };
  const { code, sentCode, message, retryAfterMs } = thrown;
  return {
    // No code at all: what answered was not our server.
    ...(sentCode === "" ? { code } : { code: sentCode, message }),
    ...(retryAfterMs !== undefined && { retryAt: Date.now() + retryAfterMs }),
  };
}
