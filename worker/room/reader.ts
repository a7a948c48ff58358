import type { Person, StreamEvent } from "../../generated/types.ts";
import type { Guest, Moment, StoredReceipt } from "./shapes.ts";

/** What deciders may ask of the disk. All of it is synchronous: the disk of an object is beside it. */
export interface RoomReader {
  /** Stream events with `after` < seq <= `upTo`, oldest first. */
  events(after: number, upTo: number): readonly StreamEvent[];
  /** The chats of one person with `after` < seq <= `upTo`: seq by cid. */
  cidsOf(sender: string, after: number, upTo: number): ReadonlyMap<string, number>;
  /** Latest nudges and winks of one person, oldest first. */
  moments(userId: string): readonly Moment[];
  guest(userId: string): Guest | null;
  /** The people of these ids that have been here, in any order. */
  people(userIds: readonly string[]): readonly Person[];
  receipts(userIds: readonly string[]): readonly StoredReceipt[];
}
