import type { Receipt, StreamEvent } from "../../../generated/types.ts";
import { withEntry } from "../immutable.ts";

/** How far each person has got, by userId. */
export type Receipts = ReadonlyMap<string, Receipt>;

/** How far one person has got. */
export interface Progress {
  readonly delivered: number;
  readonly read: number;
}

/** Of who has not got anything yet. */
export const NOTHING: Progress = { delivered: 0, read: 0 };

/** The higher of both, field by field (ST-1); the very `held` when it is not below. What was read was delivered. */
export function raised<P extends Progress>(held: P, { delivered, read }: Progress): P {
  const higher = { delivered: Math.max(held.delivered, delivered, read), read: Math.max(held.read, read) };
  return higher.delivered === held.delivered && higher.read === held.read ? held : { ...held, ...higher };
}

/** Takes a receipt into what is known; a lower one changes nothing. */
export function withReceipt(receipts: Receipts, { userId, delivered, read }: Receipt): Receipts {
  const held = receipts.get(userId);
  const receipt = raised(held ?? { userId, ...NOTHING }, { delivered, read });
  return receipt === held ? receipts : withEntry(receipts, userId, receipt);
}

/** The last event up to `seq` that somebody else caused; nobody acknowledges their own messages (ST-2). 0 for none. */
export function lastOfOthers(events: readonly StreamEvent[], you: string | null, seq: number): number {
  const isOfOthers = (event: StreamEvent): boolean => (event.type === "chat" ? event.from : event.userId) !== you;
  return events.findLast((event) => event.seq <= seq && isOfOthers(event))?.seq ?? 0;
}
