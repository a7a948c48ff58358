import {
  cleanPicture,
  findPeople as search,
  findPerson,
  isUploaded,
  keepPicture,
  readPicture,
  toPatch,
} from "../../people/index.ts";
import { changeCaller } from "../change-person.ts";
import { answer } from "../envelope.ts";
import { invalidAt } from "../invalid-field.ts";
import type { Operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";

/** A page of the people whose name has the query in it. */
export const findPeople: Operation<"findPeople"> = async (c) => answer(c, await search(c.env, c.req.valid("query")));

/** A person or bot. */
export const getPerson: Operation<"getPerson"> = async (c) => {
  const person = await findPerson(c.env, c.req.valid("param").userId);
  if (person === null) throw new Refusal("NOT_FOUND");
  return answer(c, person);
};

/** Changes the caller's name, personal message or picture (PF-1). */
export const changeProfile: Operation<"changeProfile"> = async (c) => {
  const patch = toPatch(c.req.valid("json"));
  if ("misfit" in patch)
    throw invalidAt(`/${patch.misfit}`, "It is one line of text, and a name has something to see.");
  return answer(c, await changeCaller(c, patch));
};

/** Makes a picture that the caller uploads theirs, in place of the one before (PF-2). */
export const uploadPicture: Operation<"uploadPicture"> = async (c) => {
  const clean = await cleanPicture(new Uint8Array(await c.req.arrayBuffer()));
  if (clean === null) throw invalidAt("", "It is a PNG, JPEG or WebP that stands still and is small enough.");
  const picture = await keepPicture(c.env, c.var.caller.principal.userId, clean);
  return answer(c, await changeCaller(c, { picture }));
};

/** The address changes with the picture, so a browser may keep it for a while. */
const KEPT = "private, max-age=86400, immutable";

/** The picture that a person uploaded: served as what it is, and never as a page (PF-2). */
export const getPicture: Operation<"getPicture"> = async (c) => {
  const person = await findPerson(c.env, c.req.valid("param").userId);
  if (person === null || !isUploaded(person.picture)) throw new Refusal("NOT_FOUND");
  const picture = await readPicture(c.env, person.userId, person.picture);
  if (picture === null) throw new Refusal("NOT_FOUND");
  return c.body(picture.body, 200, {
    "Content-Type": picture.type,
    "Cache-Control": c.req.valid("query").picture === person.picture ? KEPT : "private, no-cache",
    ETag: `"${person.picture}"`,
  });
};
