import type { Moment } from "./log.ts";

type NewMoment = Moment extends infer Each ? (Each extends Moment ? Omit<Each, "id" | "after"> : never) : never;

/** What passes by in a room and is kept only as long as its window is open. */
export class Moments {
  list = $state.raw<readonly Moment[]>([]);
  #lastId = 0;

  /** @param after the last event that came before it, by seq */
  add(moment: NewMoment, after: number): void {
    this.#lastId += 1;
    this.list = [...this.list, { ...moment, id: this.#lastId, after }];
  }

  /** The log that they stood in is gone. */
  clear(): void {
    this.list = [];
  }

  /** Says something to the person, unless it is what was said last. */
  notice(text: string, after: number): void {
    const last = this.list.at(-1);
    const isSaid = last?.kind === "notice" && last.text === text && last.after === after;
    if (!isSaid) this.add({ kind: "notice", text, at: Date.now() }, after);
  }
}
