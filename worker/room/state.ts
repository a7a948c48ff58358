import { TYPING_TTL_MS } from "../../generated/contract/limits.ts";
import type { Connection } from "../sockets/index.ts";
import type { Circle } from "./membership/circle.ts";
import type { RecentView } from "./recent.ts";
import type { KnownReceipt, Moment } from "./shapes.ts";

/** What a room holds in memory, as deciders see it. All of it comes back from disk and sockets at a wake, but typing. */
export interface RoomView {
  readonly epoch: string;
  /** The lowest seq that the room keeps; 1 before anything was pruned (RM-11). */
  readonly firstSeq: number;
  /** To whom a private room belongs; null for a public one. */
  readonly circle: Circle | null;
  /** The newest stream events and the commands that they came from. Knows the head. */
  readonly recent: RecentView;
  /** When each person's latest chats were taken, epoch milliseconds; at least those of the last minute. */
  readonly chatTimes: ReadonlyMap<string, readonly number[]>;
  /** Latest nudges and winks by person, where they have been asked for since the wake. */
  readonly moments: ReadonlyMap<string, readonly Moment[]>;
  /** Receipts at least of everyone with a socket and of every member of a private room. */
  readonly receipts: ReadonlyMap<string, KnownReceipt>;
  /** Until when each person counts as typing, epoch milliseconds. Nobody clears these: a past one is no typing. */
  readonly typing: ReadonlyMap<string, number>;
  /** The open sockets by their ids. */
  readonly connections: ReadonlyMap<string, Connection>;
}

/** The people with a socket, whether others know of it or not. */
export const presentUsers = (connections: Iterable<Pick<Connection, "userId">>): ReadonlySet<string> =>
  new Set([...connections].map(({ userId }) => userId));

/** The people of whom others know that they are there: their number is the `userCount` (ST-4, PR-12). */
export const seenUsers = (connections: Iterable<Pick<Connection, "userId" | "discreet">>): ReadonlySet<string> =>
  presentUsers([...connections].filter(({ discreet }) => !discreet));

/** Whether typing until then still counts. What would last longer than it may is of a clock that was set back since. */
const isLasting = (until: number, now: number): boolean => until > now && until <= now + TYPING_TTL_MS;

/** Who counts as typing, and until when, epoch milliseconds. */
export const typists = ({ typing }: Pick<RoomView, "typing">, now: number): readonly (readonly [string, number])[] =>
  [...typing].filter(([, until]) => isLasting(until, now));

/** Whether somebody counts as typing. */
export const isTyping = (room: Pick<RoomView, "typing">, userId: string, now: number): boolean =>
  isLasting(room.typing.get(userId) ?? 0, now);
