import type { MessengerApp } from "../state/app.svelte.ts";
import { drawnRange, HEIGHTS, headId, linesOf, topsOf, type Line, type LineHeights } from "./lines.ts";
import { hasBots, ROOMS, sectionsOf, type SectionRow, type SectionSource } from "./sections.ts";
import { treeStep, type TreeStep } from "./tree.ts";
import type { View } from "./views.ts";

/** A line and where it is drawn. */
export interface DrawnLine {
  readonly line: Line;
  readonly topPx: number;
  readonly heightPx: number;
}

/** The contact list as lines: which there are, which one has the keyboard, and which are drawn. */
export class ListLines {
  view = $state<View>("contacts");
  /** What of it is looked at, px. */
  fromPx = $state(0);
  heightPx = $state(0);
  readonly #app: MessengerApp;
  /** The line that had the keyboard last, and where it stood then. */
  #current = $state.raw({ id: headId(ROOMS), at: 0 });

  constructor(app: MessengerApp) {
    this.#app = app;
  }

  readonly hasBots = $derived(hasBots(this.#source));
  readonly #sections = $derived(sectionsOf({ ...this.#source, view: this.view }));
  readonly lines = $derived(linesOf(this.#sections, (id) => this.#isOpen(id)));
  readonly #tops = $derived(topsOf(this.lines, this.#heights));
  readonly #at = $derived(this.#find());
  /** The line that can be tabbed to. */
  readonly tabStop = $derived<Line | undefined>(this.lines[this.#at]);
  /** How high all lines are together, px. */
  readonly totalPx = $derived(this.#tops.at(-1) ?? 0);
  readonly isEmpty = $derived(this.#sections.every(({ rows }) => rows.length === 0));

  /** What is looked at and a little more, in order; the line with the keyboard is always among it. */
  readonly drawn = $derived.by<readonly DrawnLine[]>(() => {
    const [first, end] = drawnRange(this.#tops, this);
    const places = Array.from({ length: end - first }, (_, index) => first + index);
    if (this.tabStop && this.#at < first) places.unshift(this.#at);
    if (this.tabStop && this.#at >= end) places.push(this.#at);
    return places.flatMap((at) => this.#drawnAt(at));
  });

  /** The person chose this line, or went to it. */
  goTo(id: string): void {
    const at = this.lines.findIndex((line) => line.id === id);
    if (at >= 0) this.#current = { id, at };
  }

  /** Where a key goes from the line with the keyboard. */
  stepOf(key: string): TreeStep | undefined {
    return treeStep(key, this.lines, this.#at);
  }

  /** Where the line with the keyboard stands. */
  get at(): number {
    return this.#at;
  }

  /** The row of that line, or undefined for a heading. */
  rowOf(id: string): SectionRow | undefined {
    const line = this.lines.find((each) => each.id === id);
    return line?.kind === "row" ? line.row : undefined;
  }

  /** A line that went away leaves the keyboard to the heading of its closed group, or to what stands in its place now. */
  #find(): number {
    const { id, at } = this.#current;
    const found = this.lines.findIndex((line) => line.id === id);
    if (found >= 0) return found;
    const section = this.#sections.find(({ rows }) => rows.some((row) => row.id === id));
    const head = section && this.lines.findIndex((line) => line.id === headId(section.id));
    return head ?? Math.min(at, this.lines.length - 1);
  }

  #drawnAt(at: number): readonly DrawnLine[] {
    const line = this.lines[at];
    const topPx = this.#tops[at] ?? 0;
    return line ? [{ line, topPx, heightPx: (this.#tops[at + 1] ?? topPx) - topPx }] : [];
  }

  /** Whoever searches wants to see what is found. */
  #isOpen(sectionId: string): boolean {
    const { roster } = this.#app;
    return roster.query !== "" || roster.isOpen(sectionId);
  }

  get #heights(): LineHeights {
    if (this.#app.desktop.compact) return HEIGHTS.phone;
    return this.view === "rooms" ? HEIGHTS.tall : HEIGHTS.desktop;
  }

  get #source(): Omit<SectionSource, "view"> {
    const { roster, circle } = this.#app;
    return {
      me: roster.me?.userId ?? "",
      rooms: roster.rooms,
      contacts: circle?.contacts.list ?? [],
      invitations: circle?.invitations ?? [],
      presences: roster.people,
      query: roster.query,
      isLive: roster.connection.phase === "live",
    };
  }
}
