import type { RecoveryLogin } from "../../../generated/types.ts";
import { spendRecoveryCode } from "../../account/index.ts";
import type { Env } from "../../env.ts";
import { errorFields, logProblem } from "../../log.ts";
import { findPerson, forgetRecoveryCodes, holderOfRecoveryCode } from "../../people/index.ts";
import { hashToken } from "../token.ts";
import { KEY_REFUSED, proven, type Proof } from "./proof.ts";

/** Whoever brings an unused recovery code is who it was made for, once (AU-16). */
export async function proveRecovery(env: Env, { code }: Pick<RecoveryLogin, "code">): Promise<Proof> {
  const hash = await hashToken(code);
  const userId = await holderOfRecoveryCode(env, hash);
  // Before the code is spent: a directory that fails must not cost it.
  const person = userId === null ? null : await findPerson(env, userId);
  if (person === null || !(await spendRecoveryCode(env, person.userId, hash))) return KEY_REFUSED;
  await forget(env, hash);
  return proven(person);
}

/** The code is spent already: that it can still be found must not cost the person their sign-in. */
async function forget(env: Env, hash: string): Promise<void> {
  try {
    await forgetRecoveryCodes(env, [hash]);
  } catch (error) {
    logProblem("recovery-code-not-forgotten", errorFields(error));
  }
}
