import type { Person } from "../../../generated/types.ts";

/** A note in the corner of the desktop. */
export interface Toast {
  readonly id: number;
  /** Whom it is about: their picture stands in it. */
  readonly person: Pick<Person, "userId" | "picture">;
  readonly title: string;
  readonly text: string;
  /** What a press on it does. */
  readonly open: () => void;
  /** Whether it is too late: what it tells of has been answered or seen. */
  readonly isOver: () => boolean;
}

/** How long a toast stays, ms. */
export const TOAST_MS = 6000;
/** How many stand in the corner at most; an older one goes for a newer one. */
export const MOST_TOASTS = 3;

/** The toasts that stand in the corner, oldest first. */
export class Toasts {
  #all = $state.raw<readonly Toast[]>([]);
  #lastId = 0;
  readonly items = $derived(this.#all.filter(({ isOver }) => !isOver()));

  show(toast: Omit<Toast, "id">): void {
    this.#lastId += 1;
    this.#all = [...this.items, { ...toast, id: this.#lastId }].slice(-MOST_TOASTS);
  }

  dismiss(id: number): void {
    this.#all = this.items.filter((toast) => toast.id !== id);
  }

  clear(): void {
    this.#all = [];
  }
}
