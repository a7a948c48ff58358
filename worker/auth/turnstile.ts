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

/**
 * Asks the verification service about a token of the widget. Fails closed.
 *
 * @param token as the schema of the request lets it through, so never longer than the service takes
 * @param remoteIp address of the person as the edge tells it, or null
 */
export async function verifyTurnstile(
  env: TurnstileEnv,
  token: string,
  remoteIp: string | null,
): Promise<Verification> {
  const form = new URLSearchParams({ secret: env.TURNSTILE_SECRET, response: token });
  // The same key on a second try, so that a token whose first answer was lost is not called spent.
  form.set("idempotency_key", crypto.randomUUID());
  if (remoteIp !== null) form.set("remoteip", remoteIp);

  const expected = { action: LOGIN_ACTION, hostnames: turnstileHostnames(env) };
  for (let tried = 0; tried < TRIES; tried++) {
    const verdict = judge(await ask(env.SITEVERIFY_URL, form), expected);
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
