import { MEMBERS_PER_ROOM } from "../../../generated/contract/limits.ts";
import { ask, type Asked } from "./asked.ts";
import { isMember } from "./circle.ts";
import { Draft } from "./draft.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** A member asks people in. */
export interface Invite {
  readonly kind: "invite";
  readonly by: string;
  readonly asked: readonly Asked[];
}

/**
 * Asks people into a group, as every member may (ME-6). Who is in or asked already is left as they are: inviting twice is
 * inviting once (ME-4), so the same request again is done again without a trace.
 *
 * Refused: `NOT_FOUND` to a stranger (ME-1), `FORBIDDEN` in a direct room (ME-5), `LIMIT_REACHED` beyond what a room takes
 * (LM-14). The invited count, so that whoever is asked can accept.
 */
export function invite(given: Case, { by, asked }: Invite): Ruling {
  const { circle } = given.room;
  if (circle === null || !isMember(circle, by)) return refused("NOT_FOUND");
  if (circle.about.kind !== "group") return refused("FORBIDDEN");
  const draft = new Draft(given, circle.about);
  ask(draft, by, asked);
  return draft.size > MEMBERS_PER_ROOM ? refused("LIMIT_REACHED") : draft.done(by);
}
