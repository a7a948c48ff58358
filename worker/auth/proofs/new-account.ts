import type { NewAccountLogin } from "../../../generated/types.ts";
import { addPasskey } from "../../account/index.ts";
import type { Env } from "../../env.ts";
import { addPerson } from "../../people/index.ts";
import { deviceOf } from "../device.ts";
import { locationHintOf } from "../location-hint.ts";
import { readMadePasskey, takeChallenge, verifyMadePasskey } from "../passkeys/index.ts";
import { KEY_REFUSED, proven, type Proof } from "./proof.ts";

/** How the first passkey is called where nobody knows on what it was made. */
const FIRST_LABEL = "Passkey";

/**
 * Whoever answers a challenge for a new account with a passkey becomes that person.
 *
 * The account takes the passkey before the directory takes the person: a crash in between leaves an account that nobody
 * sees, and not a person whom nobody can ever be.
 */
export async function proveNewAccount(
  env: Env,
  { challengeId, credential }: Pick<NewAccountLogin, "challengeId" | "credential">,
  request: Pick<Request, "cf" | "headers">,
): Promise<Proof> {
  const challenge = await takeChallenge(env, challengeId);
  const made = readMadePasskey(credential);
  if (challenge?.purpose.kind !== "newAccount" || made === null) return KEY_REFUSED;
  const passkey = await verifyMadePasskey(made, challenge);
  if (passkey === null) return KEY_REFUSED;

  const { userId, name } = challenge.purpose;
  const label = deviceOf(request.headers.get("User-Agent") ?? "") || FIRST_LABEL;
  await addPasskey(env, userId, passkey, label, locationHintOf(request.cf ?? {}));
  return proven(await addPerson(env, userId, name));
}
