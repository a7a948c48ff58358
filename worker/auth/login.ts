import type { ErrorCode } from "../../generated/contract/errors.ts";
import type { LoginRequest, Person } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { findDemoPerson } from "../people/index.ts";
import { demoSignIn } from "../settings.ts";
import { verifyTurnstile } from "./turnstile.ts";

/** Who proved to be somebody, or why not. */
export type Proof = { readonly person: Person } | { readonly refused: ErrorCode };

/**
 * Checks one way to sign in. Every kind ends in a person, from which the session follows in the same way; a new kind
 * is one more case here.
 *
 * @param remoteIp address of the person as the edge tells it, or null
 */
export async function prove(env: Env, request: LoginRequest, remoteIp: string | null): Promise<Proof> {
  switch (request.kind) {
    case "demo": {
      if (!demoSignIn(env)) return { refused: "FORBIDDEN" };
      const refused = refusalOf[await verifyTurnstile(env, request.turnstileToken, remoteIp)];
      if (refused !== null) return { refused };
      const person = await findDemoPerson(env, request.userId);
      return person === null ? { refused: "NOT_FOUND" } : { person };
    }
    case "passkey":
    case "recovery":
    case "accessToken":
      return { refused: "NOT_IMPLEMENTED" };
  }
}

const refusalOf = { passed: null, failed: "TURNSTILE_FAILED", unavailable: "TURNSTILE_UNAVAILABLE" } as const;
