import type { DemoPerson, Person } from "../../generated/types.ts";
import type { Env } from "../env.ts";
import { demoSignIn } from "../settings.ts";

type Directory = Pick<Env, "DIRECTORY">;
type DemoDirectory = Pick<Env, "DIRECTORY" | "DEMO_SIGN_IN" | "ENVIRONMENT">;

interface PersonRow {
  readonly userId: string;
  readonly name: string;
  readonly picture: string;
  readonly bot: number;
  readonly personalMessage: string;
}

interface DemoPersonRow extends PersonRow {
  readonly persona: string;
  readonly archetype: string;
}

const toPerson = ({ userId, name, picture, bot, personalMessage }: PersonRow): Person => ({
  userId,
  name,
  picture,
  bot: bot === 1,
  personalMessage,
});

/** A person or bot of the directory, or null. */
export async function findPerson(env: Directory, userId: string): Promise<Person | null> {
  const row = await env.DIRECTORY.prepare(
    "SELECT userId, name, picture, bot, personalMessage FROM MESSENGER_people WHERE userId = ?",
  )
    .bind(userId)
    .first<PersonRow>();
  return row === null ? null : toPerson(row);
}

const DEMO_PEOPLE = `SELECT userId, name, picture, bot, personalMessage, persona, archetype
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
