import { HOT_EVENTS, REPLAY_MAX_EVENTS } from "../../generated/contract/limits.ts";

/** Where a client's log ends: in which numbering, after which event. */
export interface Position {
  readonly epoch: string;
  readonly after: number;
}

/** What a client gets: the events above `after`, to add to its log (`recovered`) or to begin a new one with. */
export interface Resume {
  readonly recovered: boolean;
  readonly after: number;
}

/**
 * Decides what a client gets when it connects: everything that it missed, or a new beginning; never a part (RS-2, RS-3).
 * What the room does not keep any more is in neither (RM-11).
 */
export function decideResume(
  position: Position | null,
  room: { readonly epoch: string; readonly firstSeq: number; readonly head: number },
): Resume {
  const { epoch, firstSeq, head } = room;
  const floor = firstSeq - 1;
  if (position !== null && position.epoch === epoch && isWithin(position.after, floor, head)) {
    return { recovered: true, after: position.after };
  }
  return { recovered: false, after: Math.max(floor, head - HOT_EVENTS) };
}

const isWithin = (after: number, floor: number, head: number): boolean =>
  Number.isSafeInteger(after) && after >= floor && after <= head && head - after <= REPLAY_MAX_EVENTS;
