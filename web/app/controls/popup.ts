/** Popups stand in the browser's top layer; this puts them beside the button that opened them. */

const LEAST_ROOM_PX = 240;

/** Places a panel below its button, or above where there is no room below; never over the right edge. */
export function placePopup(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const roomBelow = innerHeight - at.bottom;
  const isBelow = roomBelow >= LEAST_ROOM_PX || roomBelow >= at.top;
  const isFromLeft = at.left + LEAST_ROOM_PX <= innerWidth || at.left < innerWidth - at.right;
  panel.style.top = isBelow ? `${at.bottom}px` : "auto";
  panel.style.bottom = isBelow ? "auto" : `${innerHeight - at.top}px`;
  panel.style.left = isFromLeft ? `${at.left}px` : "auto";
  panel.style.right = isFromLeft ? "auto" : `${innerWidth - at.right}px`;
  panel.style.maxHeight = `${(isBelow ? roomBelow : at.top) - 4}px`;
}
