import type { Env } from "../env.ts";

type Directory = Pick<Env, "DIRECTORY">;

/**
 * Whose account a recovery code may open: the account decides, this only names it.
 *
 * @param hash SHA-256 of the code
 */
export async function holderOfRecoveryCode(env: Directory, hash: string): Promise<string | null> {
  return env.DIRECTORY.prepare("SELECT userId FROM MESSENGER_recovery_codes WHERE hash = ?")
    .bind(hash)
    .first<string>("userId");
}

/** Makes new codes of a person findable. To be called before the account takes them: then no code is lost by a crash. */
export async function indexRecoveryCodes(env: Directory, userId: string, hashes: readonly string[]): Promise<void> {
  const insert = env.DIRECTORY.prepare("INSERT INTO MESSENGER_recovery_codes (hash, userId) VALUES (?, ?)");
  await env.DIRECTORY.batch(hashes.map((hash) => insert.bind(hash, userId)));
}

/** Forgets codes that are used or void; the account does not take them any more. */
export async function forgetRecoveryCodes(env: Directory, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  const forget = env.DIRECTORY.prepare("DELETE FROM MESSENGER_recovery_codes WHERE hash = ?");
  await env.DIRECTORY.batch(hashes.map((hash) => forget.bind(hash)));
}
