import type { Moment } from "./log.ts";

type NewMoment = Moment extends infer Each ? (Each extends Moment ? Omit<Each, "id" | "after"> : never) : never;

/** A window may be open for weeks: so many of them stay. */
const KEPT = 200;

/** What passes by in a room and is kept only as long as its window is open. */
export class Moments {
  list = $state.raw<readonly Moment[]>([]);
  #lastId = 0;

  /** @param after the last event that came before it, by seq */
  add(moment: NewMoment, after: number): void {
    this.#lastId += 1;
    this.list = [...this.list, { ...moment, id: this.#lastId, after }].slice(-KEPT);
  }

  /** The log that they stood in is gone. */
  clear(): void {
    this.list = [];
  }

  /**
   * Says something to the person; said again at once, it stays one line.
   *
   * @param until from when on another try can work, by the browser's clock, ms
   */
  notice(text: string, after: number, until?: number): void {
    const last = this.list.at(-1);
    const isSaid = last?.kind === "notice" && last.text === text && last.after === after;
    if (isSaid) this.list = this.list.slice(0, -1);
    this.add({ kind: "notice", text, at: Date.now(), ...(until !== undefined && { until }) }, after);
  }
}
