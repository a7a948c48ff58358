import type { Person } from "../../generated/types.ts";
import { folded } from "./fold.ts";
import type { Directory } from "./row.ts";

/** Everybody has to begin as somebody. */
const FIRST_PICTURE = "duck";

/**
 * Puts somebody new into the directory.
 *
 * @param name as it is kept (PF-1)
 */
export async function addPerson(env: Directory, userId: string, name: string): Promise<Person> {
  const person: Person = { userId, name, picture: FIRST_PICTURE, bot: false, personalMessage: "" };
  await env.DIRECTORY.prepare(
    "INSERT INTO MESSENGER_people (userId, name, folded, picture, bot, personalMessage) VALUES (?, ?, ?, ?, 0, ?)",
  )
    .bind(userId, name, folded(name), person.picture, person.personalMessage)
    .run();
  return person;
}
