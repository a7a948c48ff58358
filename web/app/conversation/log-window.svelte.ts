import type { LogChunk } from "./log-chunks.ts";

/** So much is drawn beyond what can be seen, either way, px: the browser finds text in it, and nobody sees a hole. */
const MARGIN_PX = 2000;

/** How high an entry is, until one was measured, px. */
const GUESS_PX = 22;

/** What decides which chunks are drawn. Distances are counted from the end of the log: there history moves nothing. */
export interface LogView {
  readonly chunks: readonly LogChunk[];
  /** From the end of the chunks to the lower edge of what is seen, px; negative below them. */
  readonly fromEndPx: number;
  /** How high the seen part is, px. */
  readonly heightPx: number;
}

/** Keeps the page small: of a long log only the chunks near the seen part are drawn, the others leave their space. */
export class LogWindow {
  /** By chunk: how high it is, px. */
  #heights = $state.raw<ReadonlyMap<number, number>>(new Map());
  /** Chunks that hold the keyboard or selected text: they may not vanish from under them. */
  #held = $state.raw<ReadonlySet<number>>(new Set());
  readonly #view: () => LogView;
  #drawnBefore: ReadonlySet<number> = new Set();

  constructor(view: () => LogView) {
    this.#view = view;
  }

  /** Which chunks are drawn; the same set as long as none comes or goes. */
  readonly drawn = $derived.by(() => {
    const drawn = new Set([...this.#near(), ...this.#held]);
    if (!isSame(drawn, this.#drawnBefore)) this.#drawnBefore = drawn;
    return this.#drawnBefore;
  });

  /** How much space a chunk takes, px. */
  heightOf({ key, entries }: LogChunk): number {
    return this.#heights.get(key) ?? entries.length * GUESS_PX;
  }

  /** Takes the true heights of drawn chunks. */
  measure(heights: readonly (readonly [key: number, px: number])[]): void {
    if (heights.some(([key, px]) => this.#heights.get(key) !== px))
      this.#heights = new Map([...this.#heights, ...heights]);
  }

  /** @param keys of the chunks that must stay */
  hold(keys: readonly number[]): void {
    const held = new Set(keys);
    if (!isSame(held, this.#held)) this.#held = held;
  }

  #near(): readonly number[] {
    const { chunks, fromEndPx, heightPx } = this.#view();
    const near: number[] = [];
    let bottom = 0;
    for (const chunk of chunks.toReversed()) {
      const top = bottom + this.heightOf(chunk);
      if (top >= fromEndPx - MARGIN_PX && bottom <= fromEndPx + heightPx + MARGIN_PX) near.push(chunk.key);
      bottom = top;
    }
    return near;
  }
}

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key));
