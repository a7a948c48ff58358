import type { MessagePage } from "../../../generated/types.ts";
import { StreamEventSchema } from "../../../generated/zod/mini.ts";
import type { RoomState } from "./state.ts";

/** A tab may live for weeks: of the log, so many of the newest events stay in memory. About 20 screens of a tall window. */
export const LOG_KEPT = 2000;

/** The log is cut only when it is so much longer, or a page in a busy room would lose a line at its top with every new one. */
const LOG_SLACK = 500;

/** Who reads back keeps what they fetched, unless they do so for ever. */
const READ_BACK_KEPT = 10 * LOG_KEPT;

/** Takes the oldest events out of a log that has grown too long. They come back as history, like any other. */
export function trimmed(state: RoomState, isReadingBack: boolean): RoomState {
  const kept = isReadingBack ? READ_BACK_KEPT : LOG_KEPT;
  if (state.events.length <= kept + LOG_SLACK) return state;
  const events = state.events.slice(-kept);
  return { ...state, events, firstSeq: events[0]?.seq ?? state.firstSeq, hasOlder: true };
}

/**
 * Puts a page of history before the log. A page that does not end right before it, or is of another epoch, changes
 * nothing: the log has no holes.
 */
export function prepend(state: RoomState, page: MessagePage): RoomState {
  if (page.epoch !== state.epoch) return state;
  const seqs = page.events.map(({ seq }) => seq);
  const firstSeq = seqs.at(0);
  if (firstSeq === undefined) return { ...state, hasOlder: page.more };
  if (firstSeq + seqs.length !== state.firstSeq || seqs.some((seq, index) => seq !== firstSeq + index)) return state;
  // Types of a later version are counted by their seq and left out (FR-6).
  const events = page.events.map((event) => StreamEventSchema.safeParse(event)).flatMap(({ data }) => data ?? []);
  const people = new Map(page.people.map((person) => [person.userId, person]));
  return {
    ...state,
    firstSeq,
    hasOlder: page.more,
    events: [...events, ...state.events],
    people: new Map([...people, ...state.people]),
  };
}
