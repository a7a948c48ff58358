import { afterFrame } from "./turns.ts";

/** Where the keyboard goes first. */

/** Marks what gets the keyboard first in its window. */
export const FIRST_IN_WINDOW = "data-first-focus";

/** What may have the keyboard first in a dialog: not the close button of its caption. */
export const FIRST_IN_DIALOG = ".inside :is(input, select, button):not(:disabled)";

/**
 * Moves the keyboard. Before the first press of anything nobody misses it for the time of a frame, while to move it at
 * once would have the browser lay out the whole page on the spot.
 */
export function moveFocus(focus: () => void): void {
  if (navigator.userActivation.hasBeenActive) focus();
  else afterFrame(focus);
}

/** For what gets the keyboard first in its window, also when it comes into the window later than the keyboard. */
export function firstFocus(field: HTMLElement): () => void {
  field.setAttribute(FIRST_IN_WINDOW, "");
  moveFocus(() => {
    if (field.closest(".window") === document.activeElement) field.focus({ preventScroll: true });
  });
  return () => field.removeAttribute(FIRST_IN_WINDOW);
}
