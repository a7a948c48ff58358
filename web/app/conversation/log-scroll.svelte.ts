import { untrack } from "svelte";

/** Whoever comes or rests this near to the end is there, px. */
const NEAR_PX = 24;

/** So much of what is seen goes by with a page; the rest leads on. */
const PAGE_SHARE = 7 / 8;

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
  /** How far it could be scrolled then, px. */
  #endPx = 0;
  #held: { readonly entry: Element; readonly bottom: number } | null = null;

  /** @param moved hears when the person, or what was said, has moved the log */
  constructor(moved: () => void) {
    this.#moved = moved;
  }

  /** For the element that scrolls. */
  readonly watch = (log: HTMLElement): (() => void) => {
    this.#log = log;
    const listening = new AbortController();
    const { signal } = listening;
    log.addEventListener("scroll", () => this.#scrolled(), { passive: true, signal });
    log.addEventListener("scrollend", () => this.#rests(log), { passive: true, signal });
    log.addEventListener("keydown", (event) => this.#turns(log, event), { signal });
    untrack(() => {
      this.stay();
      this.look();
    });
    return () => {
      listening.abort();
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
    this.isAtEnd = this.#isAtEndOf(log);
    this.#topPx = log.scrollTop;
    this.#held = this.isAtEnd ? null : this.#topmost(log);
    this.look();
    this.#moved();
  }

  /** Who is on the way from the end must not be pulled back to it, however little of the way is done. */
  #isAtEndOf(log: HTMLElement): boolean {
    const endPx = log.scrollHeight - log.clientHeight;
    const fromEndPx = endPx - log.scrollTop;
    const hasShrunk = endPx < this.#endPx;
    this.#endPx = endPx;
    // They went nowhere themselves: `stay` put them there, or the browser, because the end has come nearer.
    const isPutThere = log.scrollTop === this.#topPx || (hasShrunk && fromEndPx < 1);
    return isPutThere ? this.isAtEnd : log.scrollTop > this.#topPx && fromEndPx < NEAR_PX;
  }

  #rests(log: HTMLElement): void {
    if (log.clientHeight === 0 || log.scrollHeight - log.clientHeight - log.scrollTop >= NEAR_PX) return;
    this.isAtEnd = true;
    this.#held = null;
  }

  /**
   * Goes by pages at once: a browser carries the person there in small steps, and stops wherever they are when anything
   * changes its height above them meanwhile, as what is drawn for the first time does.
   */
  #turns(log: HTMLElement, event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const pagePx = log.clientHeight * PAGE_SHARE;
    const ways: Readonly<Record<string, number>> = {
      PageUp: log.scrollTop - pagePx,
      PageDown: log.scrollTop + pagePx,
      Home: 0,
      End: log.scrollHeight,
    };
    const top = ways[event.key];
    if (top === undefined) return;
    event.preventDefault();
    log.scrollTo({ top, behavior: "instant" });
    this.#scrolled();
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
