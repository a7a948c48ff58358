import type { Person, PersonList } from "../../generated/types.ts";
import { folded } from "./fold.ts";
import { PERSON_COLUMNS, toPerson, type Directory, type PersonRow } from "./row.ts";

/** What is searched for, and which page of it. */
export interface PeopleQuery {
  /** Part of a name; absent, everyone is found. */
  readonly query?: string | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** `instr` takes every character for itself, where LIKE would have wildcards. */
const SEARCH = `SELECT ${PERSON_COLUMNS} FROM MESSENGER_people
  WHERE userId > ?1 AND instr(folded, ?2) > 0 ORDER BY userId LIMIT ?3`;

/** A page of the people whose name has the query in it, whatever its case and accents, by id. */
export async function findPeople(env: Directory, { query, after = "", limit }: PeopleQuery): Promise<PersonList> {
  const part = folded(query ?? "");
  if (query !== undefined && part === "") return { people: [], next: null };
  // One more than asked for tells whether there is a next page.
  const { results } = await env.DIRECTORY.prepare(SEARCH)
    .bind(after, part, limit + 1)
    .all<PersonRow>();
  const people = results.slice(0, limit).map(toPerson);
  return { people, next: results.length > limit ? (people.at(-1)?.userId ?? null) : null };
}

/** Those of these people who exist, by id. */
export async function findPeopleByIds(env: Directory, userIds: readonly string[]): Promise<Person[]> {
  const { results } = await env.DIRECTORY.prepare(
    `SELECT ${PERSON_COLUMNS} FROM MESSENGER_people WHERE userId IN (SELECT value FROM json_each(?)) ORDER BY userId`,
  )
    // One parameter however many there are: D1 binds a hundred at most.
    .bind(JSON.stringify(userIds))
    .all<PersonRow>();
  return results.map(toPerson);
}
