import { readingKey, TypeAhead } from "./roving.ts";

/**
 * Where a key goes in a grid that is filled row by row.
 *
 * @param key as if people read from the left, see `readingKey`
 * @param at where the focus is
 * @returns the place to go to, or undefined when the key means nothing here
 */
export function gridTo(key: string, at: number, count: number, columns: number): number | undefined {
  const to = target(key, at, count, columns);
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}

function target(key: string, at: number, count: number, columns: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "ArrowDown":
      return at + columns < count ? at + columns : at;
    case "ArrowUp":
      return at >= columns ? at - columns : at;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The keyboard of one grid of buttons, however many stand in a row: arrows, and letters that find one by its name. */
export class GridKeys {
  readonly #typeAhead = new TypeAhead();

  /** @param names of the buttons, in their order */
  press(event: KeyboardEvent, grid: Element | undefined, names: readonly string[]): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cells = [...(grid?.querySelectorAll<HTMLElement>("button") ?? [])];
    const top = cells[0]?.offsetTop;
    const columns = Math.max(1, cells.filter(({ offsetTop }) => offsetTop === top).length);
    const at = cells.findIndex((cell) => cell === document.activeElement);
    const to = gridTo(readingKey(event), at, cells.length, columns);
    const next = cells[to ?? this.#typeAhead.find(event.key, names, at, event.timeStamp) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
