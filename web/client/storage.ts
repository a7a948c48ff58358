/**
 * Keeps text over reloads. `localStorage` is one; tabs may share it. Without `length` and `key` it cannot say what it
 * holds, and unsent messages are not found again after a reload.
 */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** How many keys there are. */
  readonly length?: number;
  /** The keys by number, in any order that holds while nothing changes. */
  key?(index: number): string | null;
}

/** Keeps text as long as it lives itself. The default: nothing is written anywhere unless the app asks for it. */
export function memoryStorage(): KeyValueStore {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
  };
}

/** The keys that begin like this, as of now. @throws what the storage throws */
export const keysWith = (storage: KeyValueStore, prefix: string): readonly string[] =>
  Array.from({ length: storage.length ?? 0 }, (_, index) => storage.key?.(index) ?? "").filter((key) =>
    key.startsWith(prefix),
  );
