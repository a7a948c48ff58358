import type { Room } from "../../../../generated/types.ts";
import { person } from "../../testing/people.ts";
import { World } from "../../testing/world.ts";
import type { Asked } from "../asked.ts";
import type { Verdict } from "../ruling.ts";

/** The group of these tests, as it comes to its people. */
export const GROUP: Room = { roomId: "rgroup", kind: "group", title: "Mix tapes", topic: "", encrypted: false };

/** The direct room of anna and bert, as it comes to anna. */
export const DIRECT: Room = {
  roomId: "rdirect",
  kind: "direct",
  title: "Bert",
  peerId: "bert",
  topic: "",
  encrypted: false,
};

/** The name of the invitation by which somebody is asked for the `time`-th time. */
export const invitationOf = (userId: string, time = 1): string => `invitation-${userId}-${time}`;

/** Somebody who is asked in. */
export const asked = (userId: string, time = 1): Asked => ({
  person: person(userId),
  invitationId: invitationOf(userId, time),
});

/** Founds the group of these tests. */
export const found = (world: World, founder: string, ...userIds: readonly string[]): Verdict =>
  world.change({
    kind: "foundGroup",
    roomId: GROUP.roomId,
    title: GROUP.title,
    founder: person(founder),
    asked: userIds.map((userId) => asked(userId)),
  });

export const accept = (world: World, userId: string, time = 1): Verdict =>
  world.change({ kind: "answer", person: person(userId), invitationId: invitationOf(userId, time), accept: true });

export const decline = (world: World, userId: string, time = 1): Verdict =>
  world.change({ kind: "answer", person: person(userId), invitationId: invitationOf(userId, time), accept: false });

export const remove = (world: World, by: string, userId: string): Verdict =>
  world.change({ kind: "remove", by, userId });

/** Opens the direct room of two people. */
export const openDirect = (
  world: World,
  opener: string,
  other: string,
  standing: { readonly isMutual?: boolean; readonly isBlocked?: boolean } = {},
): Verdict =>
  world.change({
    kind: "openDirect",
    roomId: DIRECT.roomId,
    opener: person(opener),
    other: asked(other),
    isMutual: false,
    isBlocked: false,
    ...standing,
  });

/** A group that `founder` owns and the others have joined, one after the other. */
export function groupOf(founder: string, ...userIds: readonly string[]): World {
  const world = new World();
  found(world, founder, ...userIds);
  for (const userId of userIds) accept(world, userId);
  return world;
}

/** The direct room of anna and bert, both in it. */
export function directRoom(): World {
  const world = new World();
  openDirect(world, "anna", "bert", { isMutual: true });
  return world;
}

/** What the store holds of everyone, in words: `anna owner`, `bert invited`. */
export const placesIn = ({ store }: World): readonly string[] =>
  [...store.members.values()].map(({ userId, role, state }) =>
    state === "invited" ? `${userId} invited` : role === "owner" ? `${userId} owner` : userId,
  );

/** What the stream says of people, in words: `joined anna`, `kicked bert by anna`. */
export const storyOf = ({ store }: World): readonly string[] =>
  store.stream.flatMap((event) =>
    event.type === "system" ? [`${event.kind} ${event.userId}${event.by === undefined ? "" : ` by ${event.by}`}`] : [],
  );

/** The latest that each account was told of the room, in words: `anna: member 3`. */
export function toldIn({ store }: World): readonly string[] {
  const latest = new Map(store.noticed.map((notice) => [notice.to, notice.body]));
  return [...latest].map(([userId, { state, version }]) => `${userId}: ${state} ${version}`);
}
