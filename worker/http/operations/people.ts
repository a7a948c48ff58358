import { findPerson } from "../../people/index.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";

/** A person or bot. */
export const getPerson: Operation<"getPerson"> = async (c) => {
  const person = await findPerson(c.env, c.req.valid("param").userId);
  if (person === null) throw new Refusal("NOT_FOUND");
  return answer(c, person);
};
