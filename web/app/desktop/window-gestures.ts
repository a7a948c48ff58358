import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";
import { FIRST_IN_WINDOW } from "../controls/first-focus.ts";
import type { Desktop } from "./desktop.svelte.ts";
import { gripEdge, pulled } from "./edges.ts";
import { isComposing, isOptionForText } from "./typing-keys.ts";

/** How far one press of an arrow key goes, px. */
const KEY_STEP_PX = 16;

/** Calls `onMove` with the way of the pointer since it went down, px, until it goes up; then `onEnd`. */
export function followPointer(
  node: HTMLElement,
  down: PointerEvent,
  onMove: (dx: number, dy: number) => void,
  onEnd: () => void,
): void {
  node.setPointerCapture(down.pointerId);
  const isSame = (event: PointerEvent): boolean => event.pointerId === down.pointerId;
  const move = (event: PointerEvent): void => {
    if (isSame(event)) onMove(event.clientX - down.clientX, event.clientY - down.clientY);
  };
  const end = (event: PointerEvent): void => {
    if (!isSame(event)) return;
    node.removeEventListener("pointermove", move);
    node.removeEventListener("pointerup", end);
    node.removeEventListener("pointercancel", end);
    onEnd();
  };
  node.addEventListener("pointermove", move);
  node.addEventListener("pointerup", end);
  node.addEventListener("pointercancel", end);
}

/** For the caption: moves the window with mouse, pen or finger; a double click maximises. */
export function movesWindow(desktop: Desktop, id: string): Attachment<HTMLElement> {
  return (caption) => {
    const isOwn = (event: Event): boolean => !(event.target instanceof Element && event.target.closest("button"));
    const down = (event: PointerEvent): void => {
      const start = desktop.find(id)?.place;
      if (!start || event.button !== 0 || !isOwn(event) || desktop.compact) return;
      const move = (dx: number, dy: number): void => desktop.moveTo(id, start.x + dx, start.y + dy);
      followPointer(caption, event, move, () => desktop.settle(id));
    };
    const double = (event: Event): void => {
      if (isOwn(event) && !desktop.compact) desktop.toggleMaximised(id);
    };
    caption.addEventListener("pointerdown", down);
    caption.addEventListener("dblclick", double);
    return () => {
      caption.removeEventListener("pointerdown", down);
      caption.removeEventListener("dblclick", double);
    };
  };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
};

/** Moves a window by one step, or its grip, if the key is an arrow. @returns whether it was one */
export function stepWindow(desktop: Desktop, id: string, key: string, how: "move" | "size"): boolean {
  const way = ARROWS[key];
  const stepped = desktop.find(id);
  if (!way || !stepped) return false;
  const { place, min } = stepped;
  if (how === "move") desktop.moveTo(id, place.x + way[0], place.y + way[1]);
  else desktop.put(id, pulled(place, gripEdge(), ...way, min));
  return true;
}

/** A popup or dialog above the windows takes Escape for itself. */
const isCovered = (): boolean => document.querySelector(":popover-open, dialog[open]") !== null;

/**
 * For the window itself: a press brings it to the front, Alt with arrows moves it, Alt+Shift sizes it, Escape closes it.
 *
 * @param close what closing means for this window
 */
export function livesOnDesktop(desktop: Desktop, id: string, close: () => void): Attachment<HTMLElement> {
  return (node) => {
    const raise = (): void => desktop.raise(id);
    const key = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event)) return;
      if (event.key === "Escape" && !isCovered()) {
        event.preventDefault();
        close();
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey || desktop.compact || isOptionForText(event)) return;
      if (!stepWindow(desktop, id, event.key, event.shiftKey ? "size" : "move")) return;
      event.preventDefault();
      desktop.settle(id);
    };
    node.addEventListener("pointerdown", raise, { capture: true });
    node.addEventListener("focusin", raise);
    // What stands in the window hears keys before it: it may be gone afterwards.
    const deafen = on(node, "keydown", key);
    return () => {
      node.removeEventListener("pointerdown", raise, { capture: true });
      node.removeEventListener("focusin", raise);
      deafen();
    };
  };
}

/** Moves the keyboard into a window: where it was before, else to its `firstFocus`, else to the window itself. */
export function enterWindow(node: HTMLElement, last: HTMLElement | null): void {
  if (node.contains(document.activeElement)) return;
  const first = last?.isConnected ? last : node.querySelector<HTMLElement>(`[${FIRST_IN_WINDOW}]`);
  (first ?? node).focus({ preventScroll: true });
}
