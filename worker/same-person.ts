import type { Person } from "../generated/types.ts";

/** Whether somebody looks as they did. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  a.name === b.name && a.picture === b.picture && a.bot === b.bot && a.personalMessage === b.personalMessage;
