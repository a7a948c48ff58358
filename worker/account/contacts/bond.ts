import type { Contact, ContactRelation } from "../../../generated/types.ts";

/**
 * What an account knows of one other person. It is never forgotten, because its versions tell an old notice that comes
 * late from a new one; who means nothing to the person any more is only not shown.
 */
export interface Bond {
  readonly userId: string;
  readonly onMyList: boolean;
  /** Whether the other one has the person on their list, as their account last said. */
  readonly onTheirs: boolean;
  /** Whether the person may know that: not of one who was declined or removed since, nor of one who asked while blocked (CO-4). */
  readonly heard: boolean;
  /** The heading on the person's list, or null. */
  readonly group: string | null;
  readonly blocked: boolean;
  /** Rises with every change of `onMyList`. */
  readonly listVersion: number;
  /** The `listVersion` of the other account that was heard last. */
  readonly theirVersion: number;
  /** Rises with every change of `blocked`. */
  readonly blockVersion: number;
  /** When the other one was last heard of, epoch milliseconds. */
  readonly heardAt: number;
}

/** A contact as its account knows it: the directory knows how they look. */
export interface ContactFacts extends Omit<Contact, "person"> {
  readonly userId: string;
}

/** What one account says to another: whether its person has the other one on their list. */
export interface Listing {
  readonly from: string;
  readonly on: boolean;
  readonly version: number;
  /** Whether the other one is not to be told: they are blocked (CO-3). */
  readonly quiet: boolean;
}

/** Somebody of whom nothing is known yet. */
export const stranger = (userId: string): Bond => ({
  userId,
  onMyList: false,
  onTheirs: false,
  heard: false,
  group: null,
  blocked: false,
  listVersion: 0,
  theirVersion: 0,
  blockVersion: 0,
  heardAt: 0,
});

/** Puts somebody on the list. Who has the person on theirs already is accepted by that, also if they were declined before (CO-1). */
export function added(bond: Bond, group: string | null): Bond {
  if (bond.onMyList) return { ...bond, group };
  const heard = bond.blocked ? bond.heard : bond.onTheirs;
  return { ...bond, group, heard, onMyList: true, listVersion: bond.listVersion + 1 };
}

/** Takes somebody off the list, or declines one who asks (CO-2). */
export const removed = (bond: Bond): Bond => ({
  ...bond,
  onMyList: false,
  heard: false,
  group: null,
  listVersion: bond.onMyList ? bond.listVersion + 1 : bond.listVersion,
});

/** Blocks somebody, or does not any more. Who asked meanwhile stays unheard, unless the person has them on their list (CO-4). */
export function blockedAs(bond: Bond, blocked: boolean): Bond {
  if (bond.blocked === blocked) return bond;
  const heard = !blocked && bond.onMyList ? bond.onTheirs : bond.heard;
  return { ...bond, blocked, heard, blockVersion: bond.blockVersion + 1 };
}

/** Takes in what the other account says. What is older than what was heard before changes nothing. */
export function heardOf(bond: Bond, { on, version }: Listing, now: number): Bond {
  if (version <= bond.theirVersion) return bond;
  const heard = on && (bond.heard || !bond.blocked);
  return { ...bond, onTheirs: on, heard, theirVersion: version, heardAt: now };
}

/** How the person stands to the other one, as far as they may know (CO-1). */
export function relationOf({ onMyList, heard }: Bond): ContactRelation {
  if (onMyList) return heard ? "mutual" : "asked";
  return heard ? "asking" : "none";
}

/** Whether the other one is the person's own doing: on their list, or blocked by them. These count (LM-14). */
export const isOwn = ({ onMyList, blocked }: Bond): boolean => onMyList || blocked;

/** Whether the other one stands on the contact list in any way. */
export const isShown = (bond: Bond): boolean => isOwn(bond) || bond.heard;

/** What is shown of a bond. */
export const factsOf = (bond: Bond): ContactFacts => ({
  userId: bond.userId,
  group: bond.group,
  relation: relationOf(bond),
  blocked: bond.blocked,
});
