import type { Person, ProfileChange } from "../../generated/types.ts";
import { folded } from "./fold.ts";
import { plainLine, plainName } from "./plain-text.ts";
import { PERSON_COLUMNS, toPerson, type Directory, type PersonRow } from "./row.ts";

/** What of a profile is written; null stays as it is. */
export interface ProfilePatch {
  readonly name: string | null;
  readonly personalMessage: string | null;
  readonly picture: string | null;
}

/** A change as it is kept, or the field of it that is no plain text (PF-1). */
export function toPatch(change: ProfileChange): ProfilePatch | { readonly misfit: "name" | "personalMessage" } {
  const name = change.name === undefined ? null : plainName(change.name);
  const personalMessage = change.personalMessage === undefined ? null : plainLine(change.personalMessage);
  if (change.name !== undefined && name === null) return { misfit: "name" };
  if (change.personalMessage !== undefined && personalMessage === null) return { misfit: "personalMessage" };
  return { name, personalMessage, picture: change.picture ?? null };
}

/** Writes what a person changed of themselves. @returns what everyone sees now; null where there is no such person */
export async function changePerson(
  env: Directory,
  userId: string,
  patch: Partial<ProfilePatch>,
): Promise<Person | null> {
  const { name = null, personalMessage = null, picture = null } = patch;
  const row = await env.DIRECTORY.prepare(
    `UPDATE MESSENGER_people SET name = coalesce(?2, name), folded = coalesce(?3, folded),
      personalMessage = coalesce(?4, personalMessage), picture = coalesce(?5, picture)
      WHERE userId = ?1 RETURNING ${PERSON_COLUMNS}`,
  )
    .bind(userId, name, name === null ? null : folded(name), personalMessage, picture)
    .first<PersonRow>();
  return row === null ? null : toPerson(row);
}
