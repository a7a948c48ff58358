/** What the page remembers on this machine: small JSON values, each read back through a check. */

/** Where it is kept; `localStorage` in a browser. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "cfm.app.";

/**
 * @param reads turns what was stored into the value, or undefined when it is not one
 * @returns the remembered value, or undefined for none
 */
export function recall<T>(shelf: Shelf, name: string, reads: (stored: unknown) => T | undefined): T | undefined {
  try {
    const text = shelf.getItem(PREFIX + name);
    return text === null ? undefined : reads(JSON.parse(text));
  } catch {
    // Storage may be blocked or hold something foreign: then nothing is remembered.
    return undefined;
  }
}

/** Remembers a value, or forgets it when it is undefined. A full or blocked storage is no reason to fail. */
export function remember(shelf: Shelf, name: string, value: unknown): void {
  try {
    if (value === undefined) shelf.removeItem(PREFIX + name);
    else shelf.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The page works without a memory.
  }
}

/** What is remembered for every page of this browser, and for this tab alone, where it outlives only a reload. */
export interface Shelves {
  readonly shared: Shelf;
  readonly tab: Shelf;
}

/** The browser's own shelves. Where storage is blocked even asking for it throws: then nothing outlives the page. */
export const pageShelves = (): Shelves => ({
  shared: shelfOr(() => localStorage),
  tab: shelfOr(() => sessionStorage),
});

function shelfOr(ask: () => Shelf): Shelf {
  try {
    return ask();
  } catch {
    return emptyShelf();
  }
}

/** A shelf that forgets with the page; for tests, and where the browser gives none. */
export function emptyShelf(): Shelf {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/** Reads text. */
export const readsText = (stored: unknown): string | undefined => (typeof stored === "string" ? stored : undefined);

/** Reads yes or no. */
export const readsFlag = (stored: unknown): boolean | undefined => (typeof stored === "boolean" ? stored : undefined);

/** Reads a list of texts; anything else in it is left out. */
export const readsTexts = (stored: unknown): string[] | undefined =>
  Array.isArray(stored) ? stored.filter((item) => typeof item === "string") : undefined;

/** Tells whether something is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
