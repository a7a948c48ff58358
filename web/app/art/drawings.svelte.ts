import { laterAsked } from "../desktop/later.ts";
import { Fetched } from "./fetched.svelte.ts";

/** Faces and rooms. Like any picture of a page they come after its text, and after all that one signs in with. */
export const drawings = new Fetched(async () => {
  await laterAsked();
  return import("./drawn.ts");
});

/** The emoticons, and the paints of their own. */
export const emoticonDrawings = new Fetched(() => import("./drawn-emoticons.ts"));
