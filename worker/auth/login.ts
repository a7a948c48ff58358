import type { ErrorCode } from "../../generated/contract/errors.ts";
import type { LoginRequest } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { demoSignIn } from "../settings.ts";
import { proveAccessToken } from "./proofs/access-token.ts";
import { proveDemo } from "./proofs/demo.ts";
import { proveNewAccount } from "./proofs/new-account.ts";
import { provePasskey } from "./proofs/passkey.ts";
import type { Proof } from "./proofs/proof.ts";
import { proveRecovery } from "./proofs/recovery.ts";
import { verifyTurnstile } from "./turnstile.ts";

/** What the widget is told when somebody signs in with a recovery code, which must not be told itself. */
const RECOVERY_CDATA = "recovery";

/** What the edge says about who asks. */
type Visit = Pick<Request, "cf" | "headers">;

/**
 * Checks one way to sign in. Every kind ends in a person and what they may do, from which the session follows in the
 * same way. Nothing that a person brings is looked at before the verification service has spoken (AU-2).
 */
export async function prove(env: Env, request: LoginRequest, visit: Visit): Promise<Proof> {
  switch (request.kind) {
    case "demo":
      if (!demoSignIn(env)) return { refused: "FORBIDDEN" };
      return verified(env, request, request.userId, visit, async () => proveDemo(env, request));
    case "passkey":
      return verified(env, request, request.challengeId, visit, async () => provePasskey(env, request));
    case "newAccount":
      return verified(env, request, request.challengeId, visit, async () => proveNewAccount(env, request, visit));
    case "recovery":
      return verified(env, request, RECOVERY_CDATA, visit, async () => proveRecovery(env, request));
    case "accessToken":
      return proveAccessToken(env, request);
  }
}

/** Goes on only when the verification service confirms the person for this very sign-in. */
async function verified(
  env: Env,
  { turnstileToken }: { readonly turnstileToken: string },
  cdata: string,
  { headers }: Visit,
  goOn: () => Promise<Proof>,
): Promise<Proof> {
  const remoteIp = headers.get("CF-Connecting-IP");
  const refused = refusalOf[await verifyTurnstile(env, { token: turnstileToken, cdata, remoteIp })];
  return refused === null ? goOn() : { refused };
}

const refusalOf = {
  passed: null,
  failed: "TURNSTILE_FAILED",
  unavailable: "TURNSTILE_UNAVAILABLE",
} as const satisfies Record<string, ErrorCode | null>;
