import { RECOVERY_CODES_PER_ACCOUNT } from "../../generated/contract/limits.ts";
import { replaceRecoveryCodes } from "../account/index.ts";
import type { Env } from "../env.ts";
import { randomCharacters } from "../ids.ts";
import { forgetRecoveryCodes, indexRecoveryCodes } from "../people/index.ts";
import { hashToken } from "./token.ts";

/** A recovery code: 16 characters for a person to copy by hand, 82 random bits. */
export const newRecoveryCode = (): string => Array.from({ length: 4 }, () => randomCharacters(4)).join("-");

/**
 * Makes new recovery codes of a person; all earlier ones are void (AU-16). The codes can be found before they are good
 * and are forgotten after they are void: a crash in between leaves codes that open nothing.
 *
 * @returns the codes, kept nowhere else (AU-18)
 */
export async function renewRecoveryCodes(
  env: Pick<Env, "ACCOUNTS" | "DIRECTORY">,
  userId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES_PER_ACCOUNT }, newRecoveryCode);
  const hashes = await Promise.all(codes.map(hashToken));
  await indexRecoveryCodes(env, userId, hashes);
  await forgetRecoveryCodes(env, await replaceRecoveryCodes(env, userId, hashes));
  return codes;
}
