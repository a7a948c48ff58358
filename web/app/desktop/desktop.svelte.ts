import type { Shelf } from "../state/storage.ts";
import { DesktopWindow, type WindowSpec } from "./desktop-window.svelte.ts";
import { firstPlace, mirrored, type Place, type Size } from "./geometry.ts";
import { Places } from "./places.ts";

const TASKBAR_PX = 30;

/** The windows: which are open, where, in which order, and which one has the focus. */
export class Desktop {
  windows = $state<DesktopWindow[]>([]);
  screen = $state.raw<Size>({ width: 1440, height: 900 });
  /** One window at a time, for phones. */
  compact = $state(false);
  /** What stands above all windows and can be taken back, the newest last; each takes itself back. */
  covers = $state.raw<readonly (() => void)[]>([]);
  /** The window that the keyboard comes from, on its way to the task bar; with how often that was asked. */
  barAsked = $state.raw<{ readonly from: string | null; readonly times: number }>({ from: null, times: 0 });
  #activeId = $state<string | null>(null);
  readonly #places: Places;
  #topOrder = 0;
  /** The room for windows. */
  readonly desk = $derived<Size>({
    width: this.screen.width,
    height: Math.max(0, this.screen.height - (this.compact ? 0 : TASKBAR_PX)),
  });
  readonly active = $derived(this.windows.find((each) => each.id === this.#activeId && !each.minimised) ?? null);

  /** The window that everything begins with: where Back goes on a phone. */
  readonly main = $derived(
    this.windows.find(({ content: { kind } }) => kind === "contacts" || kind === "signIn") ?? this.windows[0],
  );

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
    const wish = document.dir === "rtl" ? mirrored(spec.wish, this.desk) : spec.wish;
    const place = firstPlace(wish, cascade, spec.min, this.desk);
    const opened = new DesktopWindow(spec, place);
    const kept = this.#places.of(spec.id);
    if (kept) opened.put(spec.resizable ? kept : { ...kept, width: place.width, height: place.height }, this.desk);
    opened.maximised = spec.resizable && kept?.maximised === true;
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
    if (!target?.resizable) return;
    target.maximised = !target.maximised;
    this.settle(id);
  }

  /** Moves a window there, px. A maximised one stays. */
  moveTo(id: string, x: number, y: number): void {
    const target = this.find(id);
    if (target && !target.maximised) target.put({ ...target.place, x, y }, this.desk);
  }

  /** Puts a window there, px: where it begins and its size at once. One of fixed size or a maximised one stays. */
  put(id: string, place: Place): void {
    const target = this.find(id);
    if (target && !target.maximised && target.resizable) target.put(place, this.desk);
  }

  /** The window stands where it shall: remember the place. */
  settle(id: string): void {
    const target = this.find(id);
    if (target) this.#places.keep(id, { ...target.place, maximised: target.maximised });
  }

  /** Goes to the next region (1) or the one before (-1): the windows in the order of opening, then the task bar. */
  cycle(step: 1 | -1): void {
    const shown = this.windows.filter((each) => !each.minimised);
    const stops = [...shown.map(({ id }) => id), ...(this.compact ? [] : [null])];
    const at = stops.indexOf(this.active?.id ?? null);
    const next = stops.at((Math.max(at, 0) + step) % stops.length);
    if (typeof next === "string") this.focus(next);
    else this.#goToBar();
  }

  /** Goes to the next conversation (1) or the one before (-1), also to one that waits in the task bar. */
  cycleConversations(step: 1 | -1): void {
    const conversations = this.windows.filter(({ content }) => content.kind === "conversation");
    const at = conversations.findIndex((each) => each.id === this.active?.id);
    const next = conversations.at(at === -1 ? (step - 1) / 2 : (at + step) % conversations.length);
    if (next) this.focus(next.id);
  }

  /** The screen has another size: every window stays reachable. */
  resizeScreen(screen: Size, compact = false): void {
    this.screen = screen;
    this.compact = compact;
    // On a phone nothing stands anywhere: a tablet that is turned back finds its windows where they were.
    if (!compact) for (const each of this.windows) each.fit(this.desk);
  }

  /** Something stands above all windows until the function that comes back is called. */
  cover(takeBack: () => void): () => void {
    this.covers = [...this.covers, takeBack];
    return () => (this.covers = this.covers.filter((each) => each !== takeBack));
  }

  #focusTopmost(): void {
    const [topmost] = this.windows.filter((each) => !each.minimised).sort((a, b) => b.order - a.order);
    const from = this.#activeId;
    this.#activeId = null;
    if (topmost) this.focus(topmost.id);
    else this.#goToBar(from);
  }

  #goToBar(from = this.#activeId): void {
    this.#activeId = null;
    this.barAsked = { from, times: this.barAsked.times + 1 };
  }
}
