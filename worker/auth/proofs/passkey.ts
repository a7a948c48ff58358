import type { PasskeyLogin } from "../../../generated/types.ts";
import { findPasskey, usePasskey } from "../../account/index.ts";
import type { Env } from "../../env.ts";
import { findPerson } from "../../people/index.ts";
import { DECOY, readUsedPasskey, takeChallenge, verifyUsedPasskey } from "../passkeys/index.ts";
import { KEY_REFUSED, proven, type Proof } from "./proof.ts";

/** Whoever answers a challenge of a sign-in with a passkey is who the passkey was made for (AU-13). */
export async function provePasskey(
  env: Env,
  { challengeId, credential }: Pick<PasskeyLogin, "challengeId" | "credential">,
): Promise<Proof> {
  const challenge = await takeChallenge(env, challengeId);
  const used = readUsedPasskey(credential);
  if (challenge?.purpose.kind !== "login" || used === null) return KEY_REFUSED;

  const { userId, response } = used;
  const passkey = await findPasskey(env, userId, response.id);
  const counter = await verifyUsedPasskey(response, challenge, passkey ?? DECOY);
  if (passkey === null || counter === null) return KEY_REFUSED;
  const opens = await usePasskey(env, userId, passkey.credentialId, counter);
  return opens ? proven(await findPerson(env, userId)) : KEY_REFUSED;
}
