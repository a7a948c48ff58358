import { HISTORY_MIN_EVENTS } from "../../generated/contract/limits.ts";
import { PARTITION_EVENTS } from "./config.ts";
import type { Effect } from "./effects.ts";
import { rangeStart } from "./partitions.ts";
import type { RoomView } from "./state.ts";

type Pruned = Pick<RoomView, "firstSeq" | "recent">;

/**
 * The lowest seq that a room has to keep: the first of the partition in which its newest `historyMinEvents` begin. At most
 * one partition more than that is kept, and nothing is ever deleted row by row (RM-11).
 */
const firstKept = (head: number): number => rangeStart(Math.max(1, head - HISTORY_MIN_EVENTS + 1), PARTITION_EVENTS);

/** Whether a room keeps a whole partition that it need not keep. Looked at after every turn, true once in a partition's events. */
export const isPruneDue = ({ firstSeq, recent }: Pruned): boolean => firstKept(recent.head) > firstSeq;

/** Drops the partitions that a room need not keep (RM-11), where there are any. The alarm asks, never a message (C13). */
export const prunable = (room: Pruned): readonly Effect[] =>
  isPruneDue(room) ? [{ kind: "pruned", firstSeq: firstKept(room.recent.head) }] : [];
