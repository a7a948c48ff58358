import { isMember, isOwner, type Circle, type Membership } from "./circle.ts";
import { Draft } from "./draft.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** Somebody leaves, or is removed by another one. */
export interface Remove {
  readonly kind: "remove";
  readonly by: string;
  readonly userId: string;
}

/**
 * Takes a member out, their sockets closed (ME-3), or takes an invitation back, of which the stream says nothing.
 *
 * Everyone may leave. Only the owner of a group removes others (ME-6), and nobody does in a direct room (ME-5): else
 * `FORBIDDEN`. `NOT_FOUND` to a stranger (ME-1) and for somebody who is neither in nor asked.
 */
export function remove(given: Case, { by, userId }: Remove): Ruling {
  const { circle } = given.room;
  if (circle === null || !isMember(circle, by)) return refused("NOT_FOUND");
  const draft = new Draft(given, circle.about);
  if (userId === by) return leave(circle, draft, userId).done(by);
  if (!isOwner(circle, by)) return refused("FORBIDDEN");
  const membership = circle.members.get(userId);
  if (membership === undefined) return refused("NOT_FOUND");
  if (membership.state === "member") draft.record("kicked", userId, { by });
  return draft.remove(userId).done(by);
}

/** When the owner leaves, the longest member becomes the owner (ME-6); when nobody stays, nobody is asked in any more (ME-4). */
function leave(circle: Circle, draft: Draft, userId: string): Draft {
  const hadOwner = isOwner(circle, userId);
  draft.record("left", userId).remove(userId);
  const [longest] = draft.members.filter(({ state }) => state === "member").toSorted(byTime);
  if (longest === undefined) for (const invited of draft.members) draft.remove(invited.userId);
  else if (hadOwner) draft.promote(longest);
  return draft;
}

/** Two may have come in one millisecond; the stream tells who was first. */
const byTime = (a: Membership, b: Membership): number => a.seq - b.seq;
