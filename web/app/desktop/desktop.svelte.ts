import type { Shelf } from "../state/storage.ts";
import { DesktopWindow, type WindowSpec } from "./desktop-window.svelte.ts";
import { firstPlace, type Size } from "./geometry.ts";
import { Places } from "./places.ts";

/** Below this width one window fills the screen and there is no desktop, px. */
export const COMPACT_BELOW_PX = 700;
const TASKBAR_PX = 30;

/** The windows: which are open, where, in which order, and which one has the focus. */
export class Desktop {
  windows = $state<DesktopWindow[]>([]);
  screen = $state.raw<Size>({ width: 1440, height: 900 });
  #activeId = $state<string | null>(null);
  readonly #places: Places;
  #topOrder = 0;

  /** One window at a time, for phones. */
  readonly compact = $derived(this.screen.width < COMPACT_BELOW_PX);
  /** The room for windows. */
  readonly desk = $derived<Size>({
    width: this.screen.width,
    height: Math.max(0, this.screen.height - (this.compact ? 0 : TASKBAR_PX)),
  });
  readonly active = $derived(this.windows.find((each) => each.id === this.#activeId && !each.minimised) ?? null);

  constructor(shelf: Shelf) {
    this.#places = new Places(shelf);
  }

  find(id: string): DesktopWindow | undefined {
    return this.windows.find((each) => each.id === id);
  }

  /** Opens a window, or brings it to the front when it is open. */
  open(spec: WindowSpec): DesktopWindow {
    const opened = this.find(spec.id) ?? this.#add(spec);
    this.focus(spec.id);
    return opened;
  }

  /** Opens a window without taking the keyboard: it waits in the task bar, flashing. One that is open flashes there. */
  announce(spec: WindowSpec): void {
    const target = this.find(spec.id);
    const announced = target ?? this.#add(spec);
    if (!target) announced.minimised = true;
    announced.flashing = true;
  }

  #add(spec: WindowSpec): DesktopWindow {
    const cascade = this.windows.filter((each) => each.content.kind === spec.content.kind).length;
    const place = firstPlace(spec.wish, cascade, spec.min, this.desk);
    const opened = new DesktopWindow(spec, place);
    const kept = this.#places.of(spec.id);
    if (kept) opened.put(spec.resizable ? kept : { ...kept, width: place.width, height: place.height }, this.desk);
    this.windows.push(opened);
    return opened;
  }

  close(id: string): void {
    this.windows = this.windows.filter((each) => each.id !== id);
    if (this.#activeId === id) this.#focusTopmost();
  }

  /** Brings a window to the front and the keyboard into it. */
  focus(id: string): void {
    const target = this.find(id);
    if (!target) return;
    this.raise(id);
    target.focusAsked += 1;
  }

  /** Brings a window to the front; the keyboard is where it is (somebody clicked there). */
  raise(id: string): void {
    const target = this.find(id);
    if (!target) return;
    target.minimised = false;
    target.flashing = false;
    if (target.order !== this.#topOrder || this.#topOrder === 0) target.order = this.#topOrder += 1;
    this.#activeId = id;
  }

  /** No window has the focus: somebody clicked on the desktop. */
  rest(): void {
    this.#activeId = null;
  }

  minimise(id: string): void {
    const target = this.find(id);
    if (!target) return;
    target.minimised = true;
    if (this.#activeId === id) this.#focusTopmost();
  }

  /** What a press on its task button does: the active window goes down, any other one comes up. */
  press(id: string): void {
    if (this.active?.id === id) this.minimise(id);
    else this.focus(id);
  }

  toggleMaximised(id: string): void {
    const target = this.find(id);
    if (target?.resizable) target.maximised = !target.maximised;
  }

  /** Moves a window there, px. A maximised one stays. */
  moveTo(id: string, x: number, y: number): void {
    const target = this.find(id);
    if (target && !target.maximised) target.put({ ...target.place, x, y }, this.desk);
  }

  /** Gives a window this size, px. One of fixed size or a maximised one stays as it is. */
  sizeTo(id: string, width: number, height: number): void {
    const target = this.find(id);
    if (target && !target.maximised && target.resizable) target.put({ ...target.place, width, height }, this.desk);
  }

  /** The window stands where it shall: remember the place. */
  settle(id: string): void {
    const target = this.find(id);
    if (target) this.#places.keep(id, target.place);
  }

  /** Goes to the next window (1) or the one before (-1), in the order of opening. */
  cycle(step: 1 | -1): void {
    const shown = this.windows.filter((each) => !each.minimised);
    if (shown.length === 0) return;
    const at = shown.findIndex((each) => each.id === this.#activeId);
    const from = at === -1 && step === -1 ? 0 : at;
    const next = shown.at((from + step) % shown.length);
    if (next) this.focus(next.id);
  }

  /** The screen has another size: every window stays reachable. */
  resizeScreen(screen: Size): void {
    this.screen = screen;
    for (const each of this.windows) each.put(each.place, this.desk);
  }

  #focusTopmost(): void {
    const [topmost] = this.windows.filter((each) => !each.minimised).sort((a, b) => b.order - a.order);
    this.#activeId = null;
    if (topmost) this.focus(topmost.id);
  }
}
