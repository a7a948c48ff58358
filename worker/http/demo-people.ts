import type { Context } from "hono";
import { findDemoPerson } from "../people/index.ts";
import type { CallerApp } from "./context.ts";
import { Refusal } from "./refusal.ts";

/**
 * Refuses keys to seeded people, whom anyone may be: a key would let one of them in when the others are gone (AU-17).
 *
 * @throws Refusal FORBIDDEN
 */
export async function refuseDemoPerson(c: Pick<Context<CallerApp>, "env" | "var">): Promise<void> {
  if ((await findDemoPerson(c.env, c.var.caller.principal.userId)) !== null) throw new Refusal("FORBIDDEN");
}
