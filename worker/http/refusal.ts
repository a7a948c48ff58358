import { errorSentences } from "../../generated/contract/error-sentences.ts";
import { errors, type ErrorCode } from "../../generated/contract/errors.ts";
import type { ErrorDetail } from "../../generated/types.ts";

/** What a refusal may say beyond its code. */
export interface RefusalOptions {
  /** What was wrong with the input, field by field. */
  readonly details?: readonly ErrorDetail[];
  /** When the same request may be tried again, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Headers that belong to the refusal, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where a code must tell when to try again and nobody knows better (HT-8). */
const DEFAULT_RETRY_AFTER_MS = 5_000;

const TELLS_WHEN: ReadonlySet<ErrorCode> = new Set(["RATE_LIMITED", "TURNSTILE_UNAVAILABLE", "UNAVAILABLE"]);

/** Ends a request with a code of the registry, which decides on the status. Thrown anywhere, answered by `on-error.ts`. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[] | undefined;
  readonly retryAfterMs: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, { details, retryAfterMs, headers = {} }: RefusalOptions = {}) {
    super(errorSentences[code]);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
    this.retryAfterMs = retryAfterMs ?? (TELLS_WHEN.has(code) ? DEFAULT_RETRY_AFTER_MS : undefined);
    this.headers = headers;
  }

  /** The HTTP status, from the registry. */
  get status(): number {
    return errors[this.code].http;
  }
}
