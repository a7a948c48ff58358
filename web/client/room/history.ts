import type { MessagePage } from "../../../generated/types.ts";
import { StreamEventSchema } from "../../../generated/zod/mini.ts";
import type { RoomState } from "./state.ts";

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
