import { env } from "cloudflare:workers";
import { openSession, type Opened, type Opening } from "../index.ts";
import { opening } from "../testing/opening.ts";

/** Begins a real session of a person at their account, with a token that a test names by its hash. */
export async function openDemoSession(
  userId: string,
  tokenHash: string = crypto.randomUUID(),
  changes: Partial<Opening> = {},
): Promise<Opened> {
  const opened = await openSession(env, userId, tokenHash, opening(changes), null);
  if (opened === null) throw new Error("a session without an access token was refused");
  return opened;
}
