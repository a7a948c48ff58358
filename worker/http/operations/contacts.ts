import type { Contact, Person } from "../../../generated/types.ts";
import {
  addContact as add,
  changeContact as change,
  listContacts as list,
  removeContact as remove,
  type ContactFacts,
  type ContactVerdict,
} from "../../account/index.ts";
import { findPeopleByIds, findPerson } from "../../people/index.ts";
import type { Env } from "../../env.ts";
import { answer } from "../envelope.ts";
import { invalidAt } from "../invalid-field.ts";
import type { Operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";

/** The caller's contact list, with everyone as they look now. Who is not in the directory any more is left out. */
export const listContacts: Operation<"listContacts"> = async (c) => {
  const facts = await list(c.env, c.var.caller.principal.userId);
  const people = await findPeopleByIds(
    c.env,
    facts.map(({ userId }) => userId),
  );
  const looks = new Map(people.map((person) => [person.userId, person]));
  return answer(c, {
    contacts: facts.flatMap((fact) => {
      const person = looks.get(fact.userId);
      return person === undefined ? [] : [contactOf(fact, person)];
    }),
  });
};

/** Adds a person, or accepts one who asks (CO-1). */
export const addContact: Operation<"addContact"> = async (c) => {
  const { userId, group = null } = c.req.valid("json");
  const { userId: me } = c.var.caller.principal;
  if (userId === me) throw invalidAt("/userId");
  const person = await somebody(c.env, userId);
  return answer(c, contactOf(done(await add(c.env, me, userId, group)), person));
};

/** Moves a contact to another group, or blocks anybody (CO-3, CO-5). */
export const changeContact: Operation<"changeContact"> = async (c) => {
  const { userId } = c.req.valid("param");
  const { userId: me } = c.var.caller.principal;
  if (userId === me) throw invalidAt("/userId");
  const person = await somebody(c.env, userId);
  return answer(c, contactOf(done(await change(c.env, me, userId, c.req.valid("json"))), person));
};

/** Takes a person off the list, or declines one who asks (CO-2). Who is not on it is off it already. */
export const removeContact: Operation<"removeContact"> = async (c) => {
  await remove(c.env, c.var.caller.principal.userId, c.req.valid("param").userId);
  return answer(c, {});
};

async function somebody(env: Pick<Env, "DIRECTORY">, userId: string): Promise<Person> {
  const person = await findPerson(env, userId);
  if (person === null) throw new Refusal("NOT_FOUND");
  return person;
}

/** What was done to the list. */
function done(verdict: ContactVerdict): ContactFacts {
  switch (verdict.kind) {
    case "done":
      return verdict.contact;
    case "unknown":
      throw new Refusal("NOT_FOUND");
    case "full":
      throw new Refusal("LIMIT_REACHED");
    case "tooMany":
      throw new Refusal("RATE_LIMITED", { retryAfterMs: verdict.retryAfterMs });
  }
}

const contactOf = ({ group, relation, blocked }: ContactFacts, person: Person): Contact => ({
  person,
  group,
  relation,
  blocked,
});
