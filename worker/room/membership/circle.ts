import type { MemberRole, Room, RoomKind } from "../../../generated/types.ts";
import type { Block } from "../../block.ts";

/** What a private room is. */
export interface About {
  readonly roomId: string;
  readonly kind: Exclude<RoomKind, "public">;
  /** A group's title; empty for a direct room, which each of the two sees under the name of the other. */
  readonly title: string;
  /** The two people of a direct room, in or out of it; null for a group. */
  readonly pair: readonly [string, string] | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Rises with every change of which accounts are told: of two that arrive, the higher one is the later one. */
  readonly version: number;
}

/** Somebody's place in a private room. */
export interface Membership {
  readonly userId: string;
  readonly role: MemberRole;
  readonly state: "member" | "invited";
  /** The invitation that is open or was accepted; null for who was never asked. */
  readonly invitationId: string | null;
  /** Who asked them, or null. */
  readonly by: string | null;
  /** Since when they are a member, or were asked, epoch milliseconds. */
  readonly at: number;
  /** The head of the stream when they became one: what was said before is not unread to them. */
  readonly seq: number;
}

/** To whom a private room belongs. A public room has none. */
export interface Circle {
  readonly about: About;
  readonly members: ReadonlyMap<string, Membership>;
  /** By who blocks. */
  readonly blocks: ReadonlyMap<string, Block>;
}

/** Whether somebody may enter, read and speak. An invitation is no membership. */
export const isMember = (circle: Circle, userId: string): boolean => circle.members.get(userId)?.state === "member";

/** Whether a room does not exist for somebody who comes to it as one of this kind (ME-1, ME-2). */
export const isStranger = (circle: Circle | null, userId: string, kind: RoomKind): boolean =>
  circle === null ? kind !== "public" : circle.about.kind !== kind || !isMember(circle, userId);

/** Whether somebody owns a group (ME-6). */
export const isOwner = (circle: Circle, userId: string): boolean =>
  isMember(circle, userId) && circle.members.get(userId)?.role === "owner";

/** Whether one of the two in a direct room blocks the other: neither speaks to the other then, and neither sees the other come or go (CO-3). */
export const isSevered = ({ blocks }: Circle): boolean => [...blocks.values()].some(({ blocked }) => blocked);

/** The other one of a direct room, or null in a group. */
export const peerOf = ({ pair }: About, userId: string): string | null =>
  pair === null ? null : pair[0] === userId ? pair[1] : pair[0];

/** A room as it came to somebody, with the title that it has now. A direct one keeps the name of the other, which the Worker has just read. */
export const titled = (circle: Circle | null, room: Room): Room =>
  circle === null || circle.about.kind === "direct" ? room : { ...room, title: circle.about.title };
