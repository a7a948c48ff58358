import type { SiteverifyAnswer, SiteverifyErrorCode } from "./answer.ts";
import { secretBehaviour } from "./keys.ts";
import { TOKEN_LIFE_MS, type IssuedToken, type TurnstileState } from "./state.ts";

/** The fields of a siteverify request, as a form or as JSON. `remoteip` is read by the real service only. */
export interface SiteverifyFields {
  readonly secret?: string;
  readonly response?: string;
  readonly remoteip?: string;
  readonly idempotency_key?: string;
}

const LONGEST_TOKEN = 2048;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The answer that refuses for one reason. */
export const refuse = (code: SiteverifyErrorCode): SiteverifyAnswer => ({ success: false, "error-codes": [code] });

/**
 * Decides on one siteverify request and spends its token.
 *
 * @param nowMs the time of the request, epoch milliseconds
 * @returns the answer; the same idempotency key gets the same answer again
 */
export function verify(state: TurnstileState, fields: SiteverifyFields, nowMs: number): SiteverifyAnswer {
  if (!fields.secret) return refuse("missing-input-secret");
  const behaviour = secretBehaviour(fields.secret);
  if (behaviour === undefined) return refuse("invalid-input-secret");
  if (!fields.response) return refuse("missing-input-response");
  if (fields.idempotency_key !== undefined && !UUID.test(fields.idempotency_key)) return refuse("bad-request");

  switch (behaviour) {
    case "refuses":
      return refuse("invalid-input-response");
    case "says-already-spent":
      return refuse("timeout-or-duplicate");
    case "checks": {
      const token = fields.response.length > LONGEST_TOKEN ? undefined : state.tokens.get(fields.response);
      return token === undefined ? refuse("invalid-input-response") : spend(token, fields.idempotency_key, nowMs);
    }
  }
}

function spend(token: IssuedToken, idempotencyKey: string | undefined, nowMs: number): SiteverifyAnswer {
  if (token.spent !== undefined) {
    const isRetry = idempotencyKey !== undefined && token.spent.idempotencyKey === idempotencyKey;
    return isRetry ? token.spent.answer : refuse("timeout-or-duplicate");
  }
  const answer: SiteverifyAnswer =
    nowMs - token.issuedAtMs > TOKEN_LIFE_MS
      ? refuse("timeout-or-duplicate")
      : {
          success: true,
          challenge_ts: new Date(token.issuedAtMs).toISOString(),
          hostname: token.hostname,
          action: token.action,
          cdata: token.cdata,
          "error-codes": [],
        };
  token.spent = { idempotencyKey, answer };
  return answer;
}
