import type { DemoPerson, Person } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { demoSignIn } from "../settings.ts";
import { PERSON_COLUMNS, toPerson, type Directory, type PersonRow } from "./row.ts";

type DemoDirectory = Pick<Env, "DIRECTORY" | "DEMO_SIGN_IN" | "ENVIRONMENT">;

interface DemoPersonRow extends PersonRow {
  readonly persona: string;
  readonly archetype: string;
}

/** A person or bot of the directory, or null. */
export async function findPerson(env: Directory, userId: string): Promise<Person | null> {
  const row = await env.DIRECTORY.prepare(`SELECT ${PERSON_COLUMNS} FROM MESSENGER_people WHERE userId = ?`)
    .bind(userId)
    .first<PersonRow>();
  return row === null ? null : toPerson(row);
}

const DEMO_PEOPLE = `SELECT ${PERSON_COLUMNS}, persona, archetype
  FROM MESSENGER_people JOIN MESSENGER_demo_people USING (userId)`;

/** The people that anyone may sign in as, by id; none where demo sign-in is off. */
export async function listDemoPeople(env: DemoDirectory): Promise<DemoPerson[]> {
  if (!demoSignIn(env)) return [];
  const { results } = await env.DIRECTORY.prepare(`${DEMO_PEOPLE} ORDER BY userId`).all<DemoPersonRow>();
  return results.map((row) => ({ person: toPerson(row), persona: row.persona, archetype: row.archetype }));
}

/** One of the people that anyone may sign in as, or null. Whether the server allows that is decided elsewhere. */
export async function findDemoPerson(env: Directory, userId: string): Promise<Person | null> {
  const row = await env.DIRECTORY.prepare(`${DEMO_PEOPLE} WHERE userId = ?`).bind(userId).first<DemoPersonRow>();
  return row === null ? null : toPerson(row);
}

/** Writes a person's line below the name, which stays until it is changed again (PR-6). */
export async function changePersonalMessage(env: Directory, userId: string, text: string): Promise<void> {
  await env.DIRECTORY.prepare("UPDATE MESSENGER_people SET personalMessage = ? WHERE userId = ?")
    .bind(text, userId)
    .run();
}
