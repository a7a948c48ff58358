import type { TypedResponse } from "hono";
import type { JSONParsed } from "hono/utils/types";
import {
  ERROR_DETAILS_MAX,
  ERROR_PATH_MAX_CHARACTERS,
  ERROR_TEXT_MAX_CHARACTERS,
} from "../../generated/contract/limits.ts";
import type { ErrorDetail, Meta, Refusal as RefusalAnswer } from "../../generated/types.ts";
import type { AnyContext } from "./context.ts";
import type { Refusal } from "./refusal.ts";

/** The part of the envelope that is about the answer itself. */
export const metaOf = (requestId: string, now: number): Meta => ({ timestamp: now, requestId });

/** What a success looks like. */
interface Success<Data> {
  success: true;
  data: Data;
  meta: Meta;
}

/** A success in the envelope (HT-1). */
export function answer<Data extends object>(
  c: AnyContext,
  data: Data,
): Response & TypedResponse<JSONParsed<Success<Data>>, 200, "json"> {
  return c.json<Success<Data>, 200>({ success: true, data, meta: metaOf(c.var.requestId, c.var.now) }, 200);
}

/** What a client sent decides how much there would be to say; the contract bounds it. */
const clipped = (details: readonly ErrorDetail[]): ErrorDetail[] =>
  details.slice(0, ERROR_DETAILS_MAX).map(({ path, message }) => ({
    path: path.slice(0, ERROR_PATH_MAX_CHARACTERS),
    message: message.slice(0, ERROR_TEXT_MAX_CHARACTERS),
  }));

/** A refusal in the envelope, with the status that the registry gives (HT-1, HT-8). */
export function refusalResponse(refusal: Refusal, meta: Meta): Response {
  const { code, message, details, retryAfterMs } = refusal;
  const body: RefusalAnswer = {
    success: false,
    error: {
      code,
      message,
      ...(details !== undefined && { details: clipped(details) }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
    meta,
  };
  const response = Response.json(body, { status: refusal.status, headers: refusal.headers });
  if (retryAfterMs !== undefined) response.headers.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  return response;
}
