/** Popups stand in the browser's top layer; this puts them beside the button that opened them. */

const LEAST_ROOM_PX = 240;

/** How far a panel stays from the edge of the page, px. */
const MARGIN_PX = 4;

/**
 * Places a panel that is about to open: below its button, or above where there is no room below. It begins where the
 * button begins, and goes back as far as it must to stand wholly on the page.
 */
export function placePopup(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const roomBelow = innerHeight - at.bottom;
  const isBelow = roomBelow >= LEAST_ROOM_PX || roomBelow >= at.top;
  const isFromLeft = getComputedStyle(button).direction === "ltr";
  panel.style.top = isBelow ? `${at.bottom}px` : "auto";
  panel.style.bottom = isBelow ? "auto" : `${innerHeight - at.top}px`;
  panel.style.left = isFromLeft ? `${at.left}px` : "auto";
  panel.style.right = isFromLeft ? "auto" : `${innerWidth - at.right}px`;
  panel.style.maxHeight = `${(isBelow ? roomBelow : at.top) - MARGIN_PX}px`;
  // Only an open panel has a width, and what stands in it may come later. It is not painted before this.
  keeper ??= new ResizeObserver((entries) => entries.forEach(({ target }) => keepOnPage(target)));
  keeper.unobserve(panel);
  keeper.observe(panel);
}

let keeper: ResizeObserver | undefined;

function keepOnPage(panel: Element): void {
  const { left, right, width } = panel.getBoundingClientRect();
  if (!(panel instanceof HTMLElement) || (left >= 0 && right <= innerWidth)) return;
  panel.style.left = `${left < 0 ? MARGIN_PX : Math.max(MARGIN_PX, innerWidth - width - MARGIN_PX)}px`;
  panel.style.right = "auto";
}
