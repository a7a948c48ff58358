import { isRecord, recall, remember, type Shelf } from "../state/storage.ts";
import type { Place } from "./geometry.ts";

/** Where a window stood, and whether it filled the desktop. */
export interface KeptPlace extends Place {
  readonly maximised: boolean;
}

/** Remembers where each window stood. */
export class Places {
  readonly #shelf: Shelf;
  readonly #places: Map<string, KeptPlace>;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#places = recall(shelf, "places", readsPlaces) ?? new Map();
  }

  /** Where the window stood last, or undefined. */
  of(id: string): KeptPlace | undefined {
    return this.#places.get(id);
  }

  keep(id: string, place: KeptPlace): void {
    this.#places.set(id, place);
    remember(this.#shelf, "places", Object.fromEntries(this.#places));
  }
}

function readsPlaces(stored: unknown): Map<string, KeptPlace> | undefined {
  if (!isRecord(stored)) return undefined;
  const places = new Map<string, KeptPlace>();
  for (const [id, place] of Object.entries(stored)) {
    if (!isRecord(place)) continue;
    const { x, y, width, height, maximised } = place;
    if (isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height))
      places.set(id, { x, y, width, height, maximised: maximised === true });
  }
  return places;
}

const isPixels = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
