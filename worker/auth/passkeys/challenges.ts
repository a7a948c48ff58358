import type { Env } from "../../env.ts";
import type { Challenge } from "./challenge.ts";

type ChallengeEnv = Pick<Env, "CHALLENGES">;

/**
 * Keeps a challenge in an object of its own.
 *
 * @returns its `challengeId`: 64 hexadecimal digits that name the object
 */
export async function keepChallenge(env: ChallengeEnv, challenge: Challenge): Promise<string> {
  const id = env.CHALLENGES.newUniqueId();
  await env.CHALLENGES.get(id).keep(challenge);
  return id.toString();
}

/** Takes a challenge, which nobody can do twice (AU-13). Null for one that is unknown, used or out of date. */
export async function takeChallenge(env: ChallengeEnv, challengeId: string): Promise<Challenge | null> {
  const id = objectId(env, challengeId);
  return id === null ? null : env.CHALLENGES.get(id).take();
}

/** Null for an id that the platform never gave out: no object is made for a guess. */
function objectId(env: ChallengeEnv, challengeId: string): DurableObjectId | null {
  try {
    return env.CHALLENGES.idFromString(challengeId);
  } catch {
    return null;
  }
}
