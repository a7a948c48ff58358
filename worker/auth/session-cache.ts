import * as z from "zod";
import { SESSION_TTL_MS } from "../../generated/contract/limits.ts";
import type { Env } from "../env.ts";
import { grantsSchema } from "../grants.ts";
import { errorFields, logProblem } from "../log.ts";
import type { Principal } from "./principal.ts";
import { WritePace } from "./write-pace.ts";

/** A copy of this age is no longer believed (AU-14). */
export const COPY_MAX_AGE_MS = 60_000;

/** A copy leaves the store with its session. The platform keeps nothing for less than a minute. */
const COPY_MIN_TTL_S = 60;
const COPY_MAX_TTL_S = SESSION_TTL_MS / 1_000;

const copySchema = z.object({
  userId: z.string(),
  sessionId: z.string(),
  expiresAt: z.number(),
  grants: grantsSchema,
  /** Tells this copy from every other one of the same session. */
  nonce: z.string(),
  /** From which part of the world the session was used; null where nobody said. */
  hint: z.string().nullable(),
  /** When the account said so, epoch milliseconds. */
  writtenAt: z.number(),
});

type CacheEnv = Pick<Env, "SESSION_KV">;

const pace = new WritePace();

/**
 * Keeps a copy of a session under the SHA-256 of its token, never under the token. Whatever goes wrong is logged and
 * harmless: without a copy the account is asked.
 *
 * @param hint from which part of the world the session is used, or null
 * @param writtenAt not later than when the account was asked, epoch milliseconds
 */
export async function keepCopy(
  env: CacheEnv,
  tokenHash: string,
  { userId, sessionId, sessionExpiresAt: expiresAt, grants }: Principal,
  { hint, writtenAt }: { readonly hint: string | null; readonly writtenAt: number },
): Promise<void> {
  if (!pace.allows(tokenHash, writtenAt)) return;
  const nonce = crypto.randomUUID();
  const copy: z.infer<typeof copySchema> = { userId, sessionId, expiresAt, grants, nonce, hint, writtenAt };
  const restS = Math.ceil((expiresAt - writtenAt) / 1_000);
  const expirationTtl = Math.min(Math.max(restS, COPY_MIN_TTL_S), COPY_MAX_TTL_S);
  await harmless("session-copy-not-kept", env.SESSION_KV.put(tokenHash, JSON.stringify(copy), { expirationTtl }));
}

/**
 * Who speaks by a token, as far as a copy tells that is at most a minute old (AU-14).
 *
 * @returns null without such a copy, and when the store does not answer
 */
export async function readCopy(env: CacheEnv, tokenHash: string, now: number): Promise<Principal | null> {
  const found = await harmless("session-copy-not-read", env.SESSION_KV.get(tokenHash, "json"));
  const copy = copySchema.safeParse(found);
  if (!copy.success) return null;
  const { userId, sessionId, expiresAt, grants, writtenAt } = copy.data;
  const isFresh = Math.abs(now - writtenAt) < COPY_MAX_AGE_MS && now < expiresAt;
  return isFresh ? { userId, sessionId, sessionExpiresAt: expiresAt, grants } : null;
}

/** Takes the copies of a session away that has ended. One that stays is believed for the rest of its minute (AU-14). */
export async function forgetCopies(env: CacheEnv, tokenHashes: readonly string[]): Promise<void> {
  await Promise.all(
    tokenHashes.map(async (hash) => harmless("session-copy-not-forgotten", env.SESSION_KV.delete(hash))),
  );
}

async function harmless<Answer>(event: string, work: Promise<Answer>): Promise<Answer | null> {
  try {
    return await work;
  } catch (error) {
    logProblem(event, errorFields(error));
    return null;
  }
}
