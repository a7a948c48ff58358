import type { Context } from "hono";
import type { Person } from "../../generated/types.ts";
import { changePerson, dropPicture, isUploaded, type ProfilePatch } from "../people/index.ts";
import type { CallerApp } from "./context.ts";
import { ownPerson } from "./own-person.ts";
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
  const before = await ownPerson(c);
  const person = await changePerson(c.env, before.userId, patch);
  if (person === null) throw new Refusal("SESSION_EXPIRED");
  const isGone = isUploaded(before.picture) && before.picture !== person.picture;
  if (isGone) await dropPicture(c.env, before.userId, before.picture);
  tellProfile(c, person);
  return person;
}
