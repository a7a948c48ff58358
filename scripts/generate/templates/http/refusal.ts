import { type ErrorCode, knownErrorCode } from "../../../../generated/contract/errors.ts";
import type { ErrorDetail } from "../../../../generated/types.ts";

/** What is known of a request that was refused or failed. */
export interface RefusalFacts {
  /** The code that the answer named; an unknown one is read as INTERNAL and stands in `sentCode`. */
  readonly sentCode: string;
  readonly message: string;
  readonly status: number;
  readonly details: readonly ErrorDetail[];
  readonly retryAfterMs?: number;
  readonly requestId?: string;
}

/** An answer that is not a success. `message` is a sentence for developers; show `errors[code].person` to people. */
export class ApiRefusal extends Error {
  /** A code of the registry; INTERNAL for one that this version does not know, and where there was no envelope. */
  readonly code: ErrorCode;
  /** The code as it was sent; empty where there was no envelope. */
  readonly sentCode: string;
  /** Status of the HTTP answer. */
  readonly status: number;
  /** What was wrong with the input, field by field. */
  readonly details: readonly ErrorDetail[];
  /** How long to wait before the next try, from the envelope or from Retry-After. */
  readonly retryAfterMs: number | undefined;
  /** Names the request in the server's logs. */
  readonly requestId: string | undefined;

  constructor(facts: RefusalFacts) {
    super(facts.message);
    this.name = "ApiRefusal";
    this.code = knownErrorCode(facts.sentCode);
    this.sentCode = facts.sentCode;
    this.status = facts.status;
    this.details = facts.details;
    this.retryAfterMs = facts.retryAfterMs;
    this.requestId = facts.requestId;
  }
}

/** The parts of an openapi-fetch answer whose body is an envelope. */
export interface EnvelopeAnswer<Data> {
  readonly data?: { readonly success: true; readonly data: Data } | undefined;
  readonly error?: unknown;
  readonly response: { readonly status: number; readonly headers: { get(name: string): string | null } };
}

/** The data of a success. Throws an ApiRefusal for every other answer; what `fetch` itself throws passes through. */
export async function unwrap<Data>(pending: Promise<EnvelopeAnswer<Data>>): Promise<Data> {
  const { data, error, response } = await pending;
  if (data?.success === true) return data.data;
  throw new ApiRefusal({
    ...factsOf(error),
    status: response.status,
    ...retryAfter(error, response.headers.get("retry-after")),
  });
}

function factsOf(answer: unknown): Omit<RefusalFacts, "status"> {
  const error = field(answer, "error");
  const [code, message, details] = [field(error, "code"), field(error, "message"), field(error, "details")];
  const requestId = field(field(answer, "meta"), "requestId");
  return {
    sentCode: typeof code === "string" ? code : "",
    message: typeof message === "string" ? message : "The answer is no envelope of this service.",
    details: Array.isArray(details) ? details.filter(isDetail) : [],
    ...(typeof requestId === "string" ? { requestId } : {}),
  };
}

function retryAfter(answer: unknown, header: string | null): Pick<RefusalFacts, "retryAfterMs"> {
  const said = field(field(answer, "error"), "retryAfterMs");
  if (typeof said === "number") return { retryAfterMs: said };
  const seconds = header === null || header === "" ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1000 } : {};
}

function isDetail(value: unknown): value is ErrorDetail {
  return typeof field(value, "path") === "string" && typeof field(value, "message") === "string";
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
