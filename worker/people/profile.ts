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

/** A person before a change and after it, with nobody else's change in between. */
export interface Changed {
  readonly before: Person;
  readonly after: Person;
}

/** Writes what a person changed of themselves. @returns null where there is no such person */
export async function changePerson(
  env: Directory,
  userId: string,
  patch: Partial<ProfilePatch>,
): Promise<Changed | null> {
  const { name = null, personalMessage = null, picture = null } = patch;
  const look = env.DIRECTORY.prepare(`SELECT ${PERSON_COLUMNS} FROM MESSENGER_people WHERE userId = ?`).bind(userId);
  const change = env.DIRECTORY.prepare(
    `UPDATE MESSENGER_people SET name = coalesce(?2, name), folded = coalesce(?3, folded),
      personalMessage = coalesce(?4, personalMessage), picture = coalesce(?5, picture)
      WHERE userId = ?1 RETURNING ${PERSON_COLUMNS}`,
  ).bind(userId, name, name === null ? null : folded(name), personalMessage, picture);
  const looks = await env.DIRECTORY.batch<PersonRow>([look, change]);
  const [before, after] = looks.map(({ results: [row] }) => (row === undefined ? null : toPerson(row)));
  return before && after ? { before, after } : null;
}
