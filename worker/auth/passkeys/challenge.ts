import { CHALLENGE_TTL_MS } from "../../../generated/contract/limits.ts";
import type { RelyingParty } from "./relying-party.ts";

/** What a challenge was made for, and what only its maker may say about it (AU-13). */
export type Purpose =
  | { readonly kind: "login" }
  | { readonly kind: "newAccount"; readonly userId: string; readonly name: string }
  | { readonly kind: "add"; readonly userId: string; readonly sessionId: string };

/** What the server remembers of a challenge until it is answered. */
export interface Challenge {
  readonly purpose: Purpose;
  readonly relyingParty: RelyingParty;
  /** The random bytes that are signed, base64url. */
  readonly nonce: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** A challenge as it is made. */
export const newChallenge = (
  { purpose, relyingParty, nonce }: Omit<Challenge, "expiresAt">,
  now: number,
): Challenge => ({ purpose, relyingParty, nonce, expiresAt: now + CHALLENGE_TTL_MS });

/** Whether an answer to it still counts (AU-13). */
export const isOpen = ({ expiresAt }: Pick<Challenge, "expiresAt">, now: number): boolean => now < expiresAt;
