import { isMember, isOwner } from "./circle.ts";
import { Draft } from "./draft.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** A group gets another title. */
export interface Rename {
  readonly kind: "rename";
  readonly by: string;
  /** Clean (PF-1). */
  readonly title: string;
}

/**
 * Renames a group; the title that it has already is no news. Refused: `NOT_FOUND` to a stranger (ME-1), `FORBIDDEN` to
 * anyone but its owner (ME-6), and so in a direct room, which has none (ME-5).
 */
export function rename(given: Case, { by, title }: Rename): Ruling {
  const { circle } = given.room;
  if (circle === null || !isMember(circle, by)) return refused("NOT_FOUND");
  if (!isOwner(circle, by)) return refused("FORBIDDEN");
  const draft = new Draft(given, circle.about);
  if (title !== circle.about.title) draft.rename(title).record("renamed", by, { title });
  return draft.done(by);
}
