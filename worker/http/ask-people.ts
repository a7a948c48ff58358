import { spendAsks } from "../account/index.ts";
import type { Principal } from "../auth/index.ts";
import type { Env } from "../env.ts";
import { findPeopleByIds } from "../people/index.ts";
import type { Asked } from "../room/index.ts";
import { Refusal } from "./refusal.ts";

/**
 * The people whom the caller asks in, each once, with a name for each one's invitation. They count, whatever comes of it,
 * and asking nobody counts as one (LM-13).
 *
 * @throws Refusal NOT_FOUND where one of them does not exist, RATE_LIMITED where the caller asks too many
 */
export async function askPeople(
  env: Pick<Env, "ACCOUNTS" | "DIRECTORY">,
  { userId }: Pick<Principal, "userId">,
  userIds: readonly string[],
): Promise<readonly Asked[]> {
  const ids = [...new Set(userIds)];
  const people = ids.length === 0 ? [] : await findPeopleByIds(env, ids);
  if (people.length < ids.length) throw new Refusal("NOT_FOUND");
  const retryAfterMs = await spendAsks(env, userId, Math.max(1, ids.length));
  if (retryAfterMs > 0) throw new Refusal("RATE_LIMITED", { retryAfterMs });
  return people.map((person) => ({ person, invitationId: crypto.randomUUID() }));
}
