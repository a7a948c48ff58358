import { PAGE_MAX_EVENTS } from "../../generated/contract/limits.ts";
import type { MessagePage, RoomKind } from "../../generated/types.ts";
import { mentioned } from "./greeting.ts";
import type { RoomReader } from "./reader.ts";
import type { RoomView } from "./state.ts";

/** Who reads, and as what kind of room it came to them. */
export interface Reader {
  readonly userId: string;
  readonly kind: RoomKind;
}

/** Which page of the stream: the events below `before`, or the latest ones, and how many at most. */
export interface PageQuery {
  readonly before: number | null;
  readonly limit: number;
}

/**
 * The events with the highest seq below `before`, oldest first, whole and without a gap, with the people they mention
 * (HT-7). What the room does not keep any more (RM-11) is as if it had never been.
 */
export function readPage(
  room: Pick<RoomView, "epoch" | "recent" | "firstSeq">,
  log: Pick<RoomReader, "events" | "people">,
  { before, limit }: PageQuery,
): MessagePage {
  const upTo = before === null ? room.recent.head : Math.min(before - 1, room.recent.head);
  const floor = room.firstSeq - 1;
  const after = Math.max(floor, upTo - Math.min(limit, PAGE_MAX_EVENTS));
  const events = log.events(after, upTo);
  return {
    epoch: room.epoch,
    events: [...events],
    people: [...log.people([...mentioned(events)])],
    more: after > floor,
  };
}
