import { untrack } from "svelte";

/** This near the end counts as being there, px. */
const NEAR_PX = 24;

/** Places are told in steps: which chunks are drawn does not depend on every pixel. */
const STEP_PX = 250;

/** Marks what can be held on to while the log changes around it. */
const ENTRY = "[data-entry]";

/**
 * Where the person is in a log that grows at both ends. At its end they stay at the end; elsewhere the entry at the upper
 * edge stays where it is, whatever comes, goes or changes its height above it.
 */
export class LogScroll {
  isAtEnd = $state(true);
  /** How far the lower edge of what is seen is from the end, px, about. */
  fromEndPx = $state(0);
  /** How high the seen part is, px. */
  heightPx = $state(600);
  readonly #moved: () => void;
  #log: HTMLElement | null = null;
  /** Where the log was scrolled to when it was looked at last, px. */
  #topPx = 0;
  #held: { readonly entry: Element; readonly bottom: number } | null = null;

  /** @param moved hears when the person, or what was said, has moved the log */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** For the element that scrolls. */
  readonly watch = (log: HTMLElement): (() => void) => {
    this.#log = log;
    const scrolled = (): void => this.#scrolled();
    log.addEventListener("scroll", scrolled, { passive: true });
    untrack(() => {
      this.stay();
      this.look();
    });
    return () => {
      log.removeEventListener("scroll", scrolled);
      this.#log = null;
    };
  };

  /** How far the upper edge of what is seen is from the beginning, px. */
  get fromStartPx(): number {
    return this.#log?.scrollTop ?? 0;
  }

  /** Goes to the newest, and stays there. */
  toEnd(): void {
    this.isAtEnd = true;
    this.#topPx = this.fromStartPx;
    this.stay();
  }

  /** Something has changed its size: puts the person back where they were, before it is painted. */
  stay(): void {
    const log = this.#log;
    // A minimised window has no place to be at.
    if (!log || log.clientHeight === 0) return;
    // They are on their way, and the event that tells of it is still to come.
    if (Math.abs(log.scrollTop - this.#topPx) >= 1) return;
    const movedPx = this.#movedPx(log);
    // Whoever is just being carried somewhere by a key goes on: only a true move is undone.
    if (Math.abs(movedPx) >= 1) log.scrollTop += movedPx;
    this.#topPx = log.scrollTop;
  }

  /** Tells where the person is. */
  look(): void {
    const log = this.#log;
    if (!log || log.clientHeight === 0) return;
    this.heightPx = log.clientHeight;
    this.fromEndPx = Math.round((log.scrollHeight - log.scrollTop - log.clientHeight) / STEP_PX) * STEP_PX;
  }

  /** How far the log has moved under the person's eyes, px. */
  #movedPx(log: HTMLElement): number {
    if (this.isAtEnd) return log.scrollHeight - log.clientHeight - log.scrollTop;
    return this.#held?.entry.isConnected ? this.#bottomOf(log, this.#held.entry) - this.#held.bottom : 0;
  }

  #scrolled(): void {
    const log = this.#log;
    if (!log || log.clientHeight === 0) return;
    this.#topPx = log.scrollTop;
    this.isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    this.#held = this.isAtEnd ? null : this.#topmost(log);
    this.look();
    this.#moved();
  }

  /** The first entry that ends below the upper edge, found by halves. By its lower edge: its heading may come and go. */
  #topmost(log: HTMLElement): { readonly entry: Element; readonly bottom: number } | null {
    const entries = log.querySelectorAll(ENTRY);
    let from = 0;
    let to = entries.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      const entry = entries[middle];
      if (entry && this.#bottomOf(log, entry) > 0) to = middle;
      else from = middle + 1;
    }
    const entry = entries[from];
    return entry ? { entry, bottom: this.#bottomOf(log, entry) } : null;
  }

  #bottomOf(log: HTMLElement, entry: Element): number {
    return entry.getBoundingClientRect().bottom - log.getBoundingClientRect().top;
  }
}
