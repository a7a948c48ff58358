import { emptyShelf, type Shelves } from "../state/storage.ts";

/** Shelves that forget with the page. */
export const emptyShelves = (): Shelves => ({ shared: emptyShelf(), tab: emptyShelf() });
