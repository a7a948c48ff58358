import type { Context } from "hono";
import type { Person } from "../../generated/types.ts";
import { changePerson, dropPicture, isUploaded, type ProfilePatch } from "../people/index.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { tellProfile } from "./tell-profile.ts";

/**
 * Writes what the caller changed of themselves, tells everyone who sees them (PF-3), and removes an uploaded picture that
 * nobody sees any more.
 *
 * @throws Refusal SESSION_EXPIRED when the directory does not know the caller any more
 */
export async function changeCaller(
  c: Pick<Context<CallerApp>, "env" | "executionCtx" | "var">,
  patch: Partial<ProfilePatch>,
): Promise<Person> {
  const { userId } = c.var.caller.principal;
  const changed = await changePerson(c.env, userId, patch);
  if (changed === null) throw new Refusal("SESSION_EXPIRED");
  const { before, after } = changed;
  // Of several uploads at once, each takes away the one that it took the place of.
  const isGone = isUploaded(before.picture) && before.picture !== after.picture;
  if (isGone) await dropPicture(c.env, userId, before.picture);
  tellProfile(c, after);
  return after;
}
