import { tick, untrack } from "svelte";
import { readingKey, TypeAhead } from "../controls/roving.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import type { ListLines } from "./list-lines.svelte.ts";
import { openRow } from "./row-menu.ts";
import type { SectionRow } from "./sections.ts";
import type { TreeStep } from "./tree.ts";

/** Shows the menu of a row beside what is drawn of it. */
export type ShowRowMenu = (row: SectionRow, node: HTMLElement) => void;

/**
 * What stands between the lines of the contact list and the elements that show them: where the keyboard is, and what keys
 * and presses do. Made while its component is.
 */
export class ListPane {
  /** What scrolls. */
  panel = $state<HTMLElement>();
  /** What holds the lines that are drawn. */
  tree = $state<HTMLElement>();
  readonly #app: MessengerApp;
  readonly #list: ListLines;
  readonly #showMenu: ShowRowMenu;
  readonly #typeAhead = new TypeAhead();
  /** The id of the line that can be tabbed to. */
  readonly tabStop = $derived.by(() => this.#list.tabStop?.id ?? "");

  constructor(app: MessengerApp, list: ListLines, showMenu: ShowRowMenu) {
    this.#app = app;
    this.#list = list;
    this.#showMenu = showMenu;
    this.#keepsKeyboard();
    // Another view begins at its top.
    $effect(() => {
      void list.view;
      this.panel?.scrollTo(0, 0);
    });
  }

  /** Moves the keyboard there; what stands far away has to be drawn before. */
  async goTo(id: string): Promise<void> {
    this.#list.goTo(id);
    await tick();
    this.#nodeOf(id)?.focus();
  }

  /** The panel was scrolled. */
  readonly scrolled = (): void => {
    this.#list.fromPx = this.panel?.scrollTop ?? 0;
  };

  /** A line got the keyboard. */
  readonly focused = (event: FocusEvent): void => this.#list.goTo(idOf(event) ?? "");

  readonly key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isMenuKey(event)) {
      event.preventDefault();
      this.#menuOf(this.tabStop);
      return;
    }
    const isPress = event.key === "Enter" || event.key === " ";
    const step = isPress ? {} : this.#stepFor(event);
    if (!step) return;
    event.preventDefault();
    if (isPress) this.#activate(this.tabStop);
    if (step.toggle !== undefined) this.#app.roster.toggle(step.toggle);
    if (step.to !== undefined) void this.goTo(step.to);
  };

  /** One press chooses a person, as their menu needs one to be chosen; everything else it opens. On a phone it opens all. */
  readonly click = (event: MouseEvent): void => {
    const id = idOf(event);
    if (id === undefined) return;
    void this.goTo(id);
    if (this.#app.desktop.compact || !this.#isPerson(id)) this.#activate(id);
  };

  readonly doubleClick = (event: MouseEvent): void => {
    const id = idOf(event);
    if (id !== undefined && !this.#app.desktop.compact && this.#isPerson(id)) this.#activate(id);
  };

  readonly contextMenu = (event: MouseEvent): void => {
    const id = idOf(event);
    if (id === undefined) return;
    event.preventDefault();
    void this.goTo(id);
    // While the button is down, letting go of it would dismiss what has just opened.
    if (event.buttons === 0) this.#menuOf(id);
    else addEventListener("pointerup", () => setTimeout(() => this.#menuOf(id), 0), { once: true });
  };

  /** A row that moves, to another group or as people come and go, must not lose the keyboard on its way. */
  #keepsKeyboard(): void {
    let hadKeyboard = false;
    $effect.pre(() => {
      void this.#list.drawn;
      hadKeyboard = untrack(() => this.tree)?.contains(document.activeElement) ?? false;
    });
    $effect(() => {
      void this.#list.drawn;
      if (hadKeyboard && !this.tree?.contains(document.activeElement))
        this.#nodeOf(this.tabStop)?.focus({ preventScroll: true });
    });
  }

  /** Opens a group or closes it, or opens what the row stands for. */
  #activate(id: string): void {
    const line = this.#list.lines.find((each) => each.id === id);
    if (line?.kind === "head") this.#app.roster.toggle(line.group);
    if (line?.kind === "row") openRow(this.#app, line.row);
  }

  #stepFor(event: KeyboardEvent): TreeStep | undefined {
    const { lines, at } = this.#list;
    const step = this.#list.stepOf(readingKey(event));
    if (step) return step;
    const names = lines.map(({ name }) => name);
    const found = lines[this.#typeAhead.find(event.key, names, at, event.timeStamp) ?? -1];
    return found && { to: found.id };
  }

  #menuOf(id: string): void {
    const node = this.#nodeOf(id);
    const row = this.#list.rowOf(id);
    if (node && row) this.#showMenu(row, node);
  }

  #isPerson(id: string): boolean {
    return this.#list.rowOf(id)?.kind === "person";
  }

  #nodeOf(id: string): HTMLElement | null | undefined {
    return this.tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  }
}

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);

const idOf = (event: Event): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]")?.dataset["row"] : undefined;
