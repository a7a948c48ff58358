import type { Person } from "../../../generated/types.ts";
import { isMember, type About, type Circle } from "./circle.ts";
import { Draft } from "./draft.ts";
import type { Asked } from "./asked.ts";
import { refused, type Case, type Ruling } from "./ruling.ts";

/** Somebody opens the conversation with one other person. */
export interface OpenDirect {
  readonly kind: "openDirect";
  readonly roomId: string;
  readonly opener: Person;
  readonly other: Asked;
  /** Whether each has the other as a contact. */
  readonly isMutual: boolean;
  /** Whether the other one blocks the opener. */
  readonly isBlocked: boolean;
}

/**
 * Opens the one direct room of a pair, which is founded the first time (ME-5). The opener is in: also who had left or was
 * only asked. A mutual contact is in, too; somebody else is asked. Opening again what is open changes nothing, so that
 * both may open at once and each of them twice.
 *
 * Who blocks the opener is only ever asked, which their account keeps from them (CO-4), and the room knows of the block from
 * its first moment on; what the account says of it later holds instead. The id belongs to the pair by the account that
 * drew it; another pair is a mistake of ours and `CONFLICT`.
 */
export function openDirect(given: Case, opening: OpenDirect): Ruling {
  const { circle } = given.room;
  const { opener, other } = opening;
  const pair = [opener.userId, other.person.userId].toSorted();
  const about = circle?.about ?? foundedBy(given, opening.roomId, pair);
  if (about.pair === null || about.pair.some((userId) => !pair.includes(userId))) return refused("CONFLICT");
  const draft = new Draft(given, about);
  if (circle === null || !isMember(circle, opener.userId)) draft.introduce(opener).admit(opener.userId, "member");
  bringIn(draft, circle, opening);
  return draft.done(opener.userId);
}

/** What becomes of the other one. */
function bringIn(draft: Draft, circle: Circle | null, { opener, other, isMutual, isBlocked }: OpenDirect): void {
  const { person, invitationId } = other;
  const theirs = circle?.members.get(person.userId)?.state ?? "out";
  const isWelcome = isMutual && !isBlocked;
  if (isWelcome && theirs !== "member") draft.introduce(person).admit(person.userId, "member", opener.userId);
  else if (theirs === "out") draft.introduce(person).invite(person.userId, invitationId, opener.userId);
  if (isBlocked && circle?.blocks.get(person.userId) === undefined) {
    draft.add({ kind: "block", block: { by: person.userId, of: opener.userId, blocked: true, version: 0 } });
  }
}

function foundedBy({ now }: Case, roomId: string, pair: readonly string[]): About {
  const [first = "", second = ""] = pair;
  return { roomId, kind: "direct", title: "", pair: [first, second], createdAt: now, version: 0 };
}
