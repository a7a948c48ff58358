/** The narrowest task button that still says which window it is, px. */
export const LEAST_TASK_PX = 108;
/** The button that lists the windows without one, px. */
const MORE_PX = 46;

/** How many windows have a task button of their own in `roomPx` of task bar; the others are in a list. */
export function tasksThatFit(roomPx: number, count: number): number {
  if (count * LEAST_TASK_PX <= roomPx) return count;
  return Math.max(1, Math.floor((roomPx - MORE_PX) / LEAST_TASK_PX));
}
