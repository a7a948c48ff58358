import { ROOM_TITLE_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import { plainName } from "../people/index.ts";
import { Refusal } from "./refusal.ts";

/** The refusal of a field that fits its schema and is wrong all the same. */
export const invalidAt = (path: string, message = "This value is not allowed here."): Refusal =>
  new Refusal("INVALID_MESSAGE", { details: [{ path, message }] });

/**
 * A title as it is kept (PF-1).
 *
 * @throws Refusal INVALID_MESSAGE for one that cannot be
 */
export function cleanTitle(title: string): string {
  const clean = plainName(title, ROOM_TITLE_MAX_CODE_POINTS);
  if (clean === null) throw invalidAt("/title", "A title has something to see, and no control characters.");
  return clean;
}
