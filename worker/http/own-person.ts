import type { Context } from "hono";
import type { Person } from "../../generated/types.ts";
import { findPerson } from "../people/index.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";

/**
 * The caller as a person.
 *
 * @throws Refusal SESSION_EXPIRED when the directory does not know them any more
 */
export async function ownPerson(c: Pick<Context<CallerApp>, "env" | "var">): Promise<Person> {
  const person = await findPerson(c.env, c.var.caller.principal.userId);
  if (person === null) throw new Refusal("SESSION_EXPIRED");
  return person;
}
