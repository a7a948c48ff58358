/** When one wink plays, ms by the clock of this machine. */
export interface Slot {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** So many may wait behind the one that plays; of more than that the line is enough. */
export const MOST_WAITING = 3;

/**
 * Finds a time for a wink. Two never play at once: one that would begin too early waits for all before it.
 *
 * @param fromMs when it shall begin, the same moment in every window
 * @param taken the slots of those that play and wait, in their order
 * @returns undefined when too many wait already
 */
export function slotFor(fromMs: number, lengthMs: number, taken: readonly Slot[]): Slot | undefined {
  if (taken.length > MOST_WAITING) return undefined;
  const begins = Math.max(fromMs, taken.at(-1)?.untilMs ?? fromMs);
  return { fromMs: begins, untilMs: begins + lengthMs };
}
