import { isRecord, recall, remember, type Shelf } from "../state/storage.ts";
import type { Place } from "./geometry.ts";

/** Remembers where each window stood. */
export class Places {
  readonly #shelf: Shelf;
  readonly #places: Map<string, Place>;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#places = recall(shelf, "places", readsPlaces) ?? new Map();
  }

  /** Where the window stood last, or undefined. */
  of(id: string): Place | undefined {
    return this.#places.get(id);
  }

  keep(id: string, place: Place): void {
    this.#places.set(id, place);
    remember(this.#shelf, "places", Object.fromEntries(this.#places));
  }
}

function readsPlaces(stored: unknown): Map<string, Place> | undefined {
  if (!isRecord(stored)) return undefined;
  const places = new Map<string, Place>();
  for (const [id, place] of Object.entries(stored)) {
    if (!isRecord(place)) continue;
    const { x, y, width, height } = place;
    if (isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height)) places.set(id, { x, y, width, height });
  }
  return places;
}

const isPixels = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
