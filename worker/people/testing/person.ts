import type { Person } from "../../../generated/types.ts";

/** Somebody of whom nothing is special but what `changes` say. */
export const person = (userId: string, changes: Partial<Person> = {}): Person => ({
  userId,
  name: userId,
  picture: "duck",
  bot: false,
  personalMessage: "",
  ...changes,
});
