import { untrack } from "svelte";
import type { Conversation } from "./conversation.svelte.ts";
import { cutLog, type LogChunk } from "./log-chunks.ts";
import { LogScroll } from "./log-scroll.svelte.ts";
import { LogWindow } from "./log-window.svelte.ts";

/** Older messages are fetched before the person comes to the beginning, px. */
const FETCH_AHEAD_PX = 1200;

/**
 * What stands between a conversation and the element that shows it: how its log is cut, how high the pieces are, which of
 * them are drawn, and what it means for the conversation where the person is. Made while its component is.
 */
export class LogPane {
  readonly scroll = new LogScroll(() => this.#moved());
  readonly #conversation: () => Conversation;
  readonly cut = $derived.by(() => {
    const { entries, oldUpTo, position } = this.#conversation();
    return cutLog(entries, oldUpTo, position);
  });
  /** How high what is always drawn is, px. */
  #newsPx = $state(0);
  readonly #window = new LogWindow(() => ({
    chunks: this.cut.chunks,
    fromEndPx: this.scroll.fromEndPx - this.#newsPx,
    heightPx: this.scroll.heightPx,
  }));
  /** Whatever makes the log longer, or its window smaller: the person stays where they are. */
  readonly #sizes = new ResizeObserver((changes) => {
    this.scroll.stay();
    this.#changed = [...this.#changed, ...changes.map(({ target }) => target)];
    // What is drawn changes in the next frame: in this one it would change what is being measured.
    this.#frame ??= requestAnimationFrame(() => this.#measured());
  });
  #changed: readonly Element[] = [];
  #frame: number | undefined;
  #log: HTMLElement | null = null;

  /** @param isSeen whether the person looks at the window */
  constructor(conversation: () => Conversation, isSeen: () => boolean) {
    this.#conversation = conversation;
    $effect(() => () => {
      this.#sizes.disconnect();
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    });
    $effect(() => {
      void conversation().entries;
      const isAtNewest = isSeen() ? this.scroll.isAtEnd : null;
      untrack(() => {
        if (isAtNewest === true) conversation().markSeen();
        if (isAtNewest === null) conversation().markUnseen();
      });
    });
    let sent = untrack(() => conversation().sent);
    $effect(() => {
      if (conversation().sent === sent) return;
      sent = conversation().sent;
      untrack(() => this.scroll.toEnd());
    });
  }

  /** For the element that scrolls. */
  readonly watch = (log: HTMLElement): (() => void) => {
    this.#log = log;
    const ends = [this.scroll.watch(log), this.sized(log)];
    return () => {
      for (const end of ends) end();
      this.#log = null;
    };
  };

  /** For each part of it whose size moves the others. */
  readonly sized = (part: HTMLElement): (() => void) => {
    this.#sizes.observe(part);
    return () => this.#sizes.unobserve(part);
  };

  /** Whether the entries of a chunk are drawn; else it leaves their space. */
  isDrawn({ key }: LogChunk): boolean {
    return this.#window.drawn.has(key);
  }

  /** How much space a chunk takes, px. */
  heightOf(chunk: LogChunk): number {
    return this.#window.heightOf(chunk);
  }

  #moved(): void {
    this.#window.hold(this.#heldChunks());
    const conversation = this.#conversation();
    if (!this.scroll.isAtEnd && this.scroll.fromStartPx < FETCH_AHEAD_PX && conversation.historyFailure === null)
      void conversation.loadOlder();
  }

  /** Chunks with the keyboard, or with selected text, in them. */
  #heldChunks(): readonly number[] {
    const selection = getSelection();
    const held = [document.activeElement, selection?.anchorNode, selection?.focusNode];
    return [...(this.#log?.querySelectorAll("[data-chunk]") ?? [])]
      .filter((chunk) => held.some((node) => node && chunk.contains(node)))
      .flatMap((chunk) => keyOf(chunk) ?? []);
  }

  #measured(): void {
    const parts = this.#changed;
    this.#changed = [];
    this.#frame = undefined;
    const heights = parts.flatMap((part) => {
      const key = keyOf(part);
      return key !== null && this.#window.drawn.has(key) && part.childElementCount > 0
        ? [[key, part.clientHeight] as const]
        : [];
    });
    this.#window.measure(heights);
    this.#newsPx = parts.findLast((part) => part.matches("[data-news]"))?.clientHeight ?? this.#newsPx;
    // What came since the last picture has not been made up for yet: without that, the place would be another one.
    this.scroll.stay();
    this.scroll.look();
  }
}

function keyOf(part: Element): number | null {
  const key = part instanceof HTMLElement ? part.dataset["chunk"] : undefined;
  return key === undefined ? null : Number(key);
}
