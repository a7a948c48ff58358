import { plainName } from "../text/plain-name.ts";

/** One tab stop for many things: arrow keys move among them. */

/** Which keys go on and which go back. */
export type Way = "vertical" | "horizontal" | "both";

const NEXT: Readonly<Record<Way, readonly string[]>> = {
  vertical: ["ArrowDown"],
  horizontal: ["ArrowRight"],
  both: ["ArrowDown", "ArrowRight"],
};
const BACK: Readonly<Record<Way, readonly string[]>> = {
  vertical: ["ArrowUp"],
  horizontal: ["ArrowLeft"],
  both: ["ArrowUp", "ArrowLeft"],
};
const TYPED_WITHIN_MS = 700;

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key of an event as if people read from the left there: where they read from the right, left is onwards. */
export function readingKey({ key, currentTarget, target }: KeyboardEvent): string {
  const place = currentTarget instanceof Element ? currentTarget : target;
  const isRightToLeft = place instanceof Element && getComputedStyle(place).direction === "rtl";
  return (isRightToLeft && MIRRORED[key]) || key;
}

/**
 * Where a key goes in a list.
 *
 * @param at where the focus is, -1 for nowhere
 * @returns the place to go to, or undefined when the key means nothing here
 */
export function roveTo(key: string, at: number, count: number, way: Way): number | undefined {
  if (count === 0) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (NEXT[way].includes(key)) return (at + 1) % count;
  if (BACK[way].includes(key)) return at <= 0 ? count - 1 : at - 1;
  return undefined;
}

/** Moves the focus among the matching elements of a container. @returns whether the key was one for that */
export function rove(container: Element, selector: string, event: KeyboardEvent, way: Way): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const items = [...container.querySelectorAll<HTMLElement>(selector)];
  const to = roveTo(
    readingKey(event),
    items.findIndex((item) => item === document.activeElement),
    items.length,
    way,
  );
  const target = to === undefined ? undefined : items[to];
  if (!target) return false;
  event.preventDefault();
  target.focus();
  return true;
}

/** Finds things by what is typed: letters that follow each other quickly are one word. */
export class TypeAhead {
  #typed = "";
  #lastMs = 0;

  /** @returns the index of the next name that begins with what was typed, after `at`; undefined for none */
  find(key: string, names: readonly string[], at: number, nowMs: number): number | undefined {
    if (key.length !== 1 || key.trim() === "") return undefined;
    this.#typed = nowMs - this.#lastMs > TYPED_WITHIN_MS ? key : this.#typed + key;
    this.#lastMs = nowMs;
    const typed = this.#typed.toLocaleLowerCase("en");
    // A first letter goes on to the next one; more letters may stay where they are.
    const from = typed.length === 1 ? at + 1 : Math.max(at, 0);
    for (let step = 0; step < names.length; step += 1) {
      const index = (from + step) % names.length;
      if (
        plainName(names[index] ?? "")
          .toLocaleLowerCase("en")
          .startsWith(typed)
      )
        return index;
    }
    return undefined;
  }
}
