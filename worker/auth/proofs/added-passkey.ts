import type { NewPasskey } from "../../../generated/types.ts";
import type { MadePasskey } from "../../account/index.ts";
import type { Env } from "../../env.ts";
import { readMadePasskey, takeChallenge, verifyMadePasskey } from "../passkeys/index.ts";
import type { Principal } from "../principal.ts";

/** The passkey that answers a challenge of this very session (AU-13). Null for everything else, whatever is wrong (AU-15). */
export async function proveAddedPasskey(
  env: Pick<Env, "CHALLENGES">,
  { userId, sessionId }: Pick<Principal, "userId" | "sessionId">,
  { challengeId, credential }: Pick<NewPasskey, "challengeId" | "credential">,
): Promise<MadePasskey | null> {
  const challenge = await takeChallenge(env, challengeId);
  const made = readMadePasskey(credential);
  if (challenge?.purpose.kind !== "add" || made === null) return null;
  const { purpose } = challenge;
  const isOwn = purpose.userId === userId && purpose.sessionId === sessionId;
  return isOwn ? verifyMadePasskey(made, challenge) : null;
}
