/** What follows is a task of its own: the browser draws and hears keys between two pieces of long work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Moves the keyboard. Before the first press of anything nobody misses it for the time of a frame, while to move it at
 * once would have the browser lay out the whole page on the spot.
 */
export function moveFocus(focus: () => void): void {
  if (navigator.userActivation.hasBeenActive) focus();
  else requestAnimationFrame(() => setTimeout(focus));
}
