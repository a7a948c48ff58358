import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { CHALLENGE_TTL_MS } from "../../../generated/contract/limits.ts";
import type { PasskeyChallenge } from "../../../generated/types.ts";
import type { Env } from "../../env.ts";
import { newChallenge, type Purpose } from "./challenge.ts";
import { keepChallenge } from "./challenges.ts";
import type { RelyingParty } from "./relying-party.ts";
import { KEY_ALGORITHMS } from "./verify.ts";

type ChallengeEnv = Pick<Env, "CHALLENGES">;

/** Where and when somebody begins. */
export interface Occasion {
  readonly relyingParty: RelyingParty;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Whose device is asked for a new passkey. */
export interface Holder {
  readonly userId: string;
  readonly name: string;
}

/** A passkey that a device need not make again. */
export interface KnownPasskey {
  readonly credentialId: string;
  readonly transports: readonly string[];
}

/** What the person reads in the box of their browser. */
const SITE_NAME = "CF Messenger";

/** Begins a sign-in with any passkey of the site that the device has: nobody says beforehand who they are. */
export async function startPasskeyLogin(env: ChallengeEnv, occasion: Occasion): Promise<PasskeyChallenge> {
  const options = await generateAuthenticationOptions({
    rpID: occasion.relyingParty.rpId,
    userVerification: "required",
    timeout: CHALLENGE_TTL_MS,
  });
  return started(env, occasion, { kind: "login" }, options);
}

/** Begins an account: with the id that it will have, and its first passkey. */
export async function startNewAccount(
  env: ChallengeEnv,
  occasion: Occasion,
  holder: Holder,
): Promise<PasskeyChallenge> {
  const options = await creationOptions(occasion, holder, []);
  return started(env, occasion, { kind: "newAccount", ...holder }, options);
}

/** Begins to add a passkey to an account, for the session that asks alone (AU-13). */
export async function startPasskeyRegistration(
  env: ChallengeEnv,
  occasion: Occasion,
  {
    holder,
    sessionId,
    known,
  }: { readonly holder: Holder; readonly sessionId: string; readonly known: readonly KnownPasskey[] },
): Promise<PasskeyChallenge> {
  const options = await creationOptions(occasion, holder, known);
  return started(env, occasion, { kind: "add", userId: holder.userId, sessionId }, options);
}

const creationOptions = async ({ relyingParty }: Occasion, { userId, name }: Holder, known: readonly KnownPasskey[]) =>
  generateRegistrationOptions({
    rpName: SITE_NAME,
    rpID: relyingParty.rpId,
    userID: new Uint8Array(new TextEncoder().encode(userId)),
    userName: name,
    userDisplayName: name,
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
    supportedAlgorithmIDs: KEY_ALGORITHMS,
    timeout: CHALLENGE_TTL_MS,
  });

async function started(
  env: ChallengeEnv,
  { relyingParty, now }: Occasion,
  purpose: Purpose,
  options: { readonly challenge: string },
): Promise<PasskeyChallenge> {
  const challenge = newChallenge({ purpose, relyingParty, nonce: options.challenge }, now);
  return { challengeId: await keepChallenge(env, challenge), options: { ...options } };
}
