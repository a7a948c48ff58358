import { TURNSTILE_TOKEN_MAX_CHARACTERS } from "../../generated/contract/limits.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { turnstileHostnames } from "../settings.ts";
import { judge, type SiteverifyAnswer } from "./siteverify-answer.ts";

/** The action that the widget names and that a confirmation must name too. */
export const LOGIN_ACTION = "login";

/** One try may take this long; a person is waiting. */
const TRY_TIMEOUT_MS = 3_000;
const TRIES = 2;

/** `unavailable`: the service did not say yes or no, so nobody may pass (AU-2). */
export type Verification = "passed" | "failed" | "unavailable";

type TurnstileEnv = Pick<Env, "SITEVERIFY_URL" | "TURNSTILE_SECRET" | "TURNSTILE_HOSTNAMES">;

/** What a person brings to be verified. */
export interface Claim {
  /** What the widget gave. */
  readonly token: string;
  /** The sign-in that the widget must have been told, as its customer data. */
  readonly cdata: string;
  /** Address of the person as the edge tells it, or null. */
  readonly remoteIp: string | null;
}

/** Asks the verification service about a token of the widget: one question for each sign-in. Fails closed. */
export async function verifyTurnstile(env: TurnstileEnv, { token, cdata, remoteIp }: Claim): Promise<Verification> {
  if (token.length > TURNSTILE_TOKEN_MAX_CHARACTERS) return "failed";
  const form = new URLSearchParams({ secret: env.TURNSTILE_SECRET, response: token });
  // The same key on a second try, so that a token whose first answer was lost is not called spent.
  form.set("idempotency_key", crypto.randomUUID());
  if (remoteIp !== null) form.set("remoteip", remoteIp);

  const expected = { action: LOGIN_ACTION, hostnames: turnstileHostnames(env), cdata };
  for (let tried = 0; tried < TRIES; tried++) {
    const verdict = judge(await ask(env.SITEVERIFY_URL, form), expected, systemClock());
    if (verdict !== "again") return verdict;
  }
  return "unavailable";
}

/** One request. Null for everything that is no answer: time-out, broken connection, error status, no JSON. */
async function ask(url: string, form: URLSearchParams): Promise<SiteverifyAnswer> {
  try {
    const response = await fetch(url, { method: "POST", body: form, signal: AbortSignal.timeout(TRY_TIMEOUT_MS) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
