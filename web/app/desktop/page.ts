import type { Sounds } from "../sound/sounds.svelte.ts";
import type { Desktop } from "./desktop.svelte.ts";

/** What the page as a whole listens to. Each gives the function that ends it. */

/** The desktop is as large as the page. */
export function fitsScreen(desktop: Desktop): () => void {
  const fit = (): void => desktop.resizeScreen({ width: innerWidth, height: innerHeight });
  fit();
  addEventListener("resize", fit);
  return () => removeEventListener("resize", fit);
}

/** F6 goes to the next window, Shift+F6 to the one before. */
export function cyclesWindows(desktop: Desktop): () => void {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    desktop.cycle(event.shiftKey ? -1 : 1);
  };
  addEventListener("keydown", key);
  return () => removeEventListener("keydown", key);
}

/** The first press of anything lets the browser play sounds. */
export function unlocksSounds(sounds: Sounds): () => void {
  const press = (): void => sounds.unlock();
  addEventListener("pointerdown", press);
  addEventListener("keydown", press);
  return () => {
    removeEventListener("pointerdown", press);
    removeEventListener("keydown", press);
  };
}
