import type { ErrorHandler } from "hono";
import { errorFields, logProblem } from "../log.ts";
import type { App } from "./context.ts";
import { metaOf, refusalResponse } from "./envelope.ts";
import { Refusal } from "./refusal.ts";

/** Answers whatever was thrown. A crash tells the client nothing but the id of the request (HT-5). */
export const onError: ErrorHandler<App> = (error, c) => answerError(error, c.var.requestId, c.var.now);

/** The answer to anything thrown while a request was handled. Logs it, unless it is a plain refusal. */
export function answerError(error: unknown, requestId: string, now: number): Response {
  if (error instanceof Refusal) return refusalResponse(error, metaOf(requestId, now));
  const code = isPassing(error) ? "UNAVAILABLE" : "INTERNAL";
  logProblem("crash", { requestId, code, ...errorFields(error) });
  return refusalResponse(new Refusal(code), metaOf(requestId, now));
}

/** Whether the platform says that an object is overloaded, was moved or was restarted: trying again may do. */
const isPassing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  (("overloaded" in error && error.overloaded === true) ||
    ("retryable" in error && error.retryable === true) ||
    ("durableObjectReset" in error && error.durableObjectReset === true));
