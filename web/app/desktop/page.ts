import type { Sounds } from "../sound/sounds.svelte.ts";
import type { Desktop } from "./desktop.svelte.ts";
import { laterParts } from "./later.ts";

/** What the page as a whole listens to. Each gives the function that ends it. */

/** Where one window fills the screen and there is no desktop: phones, also on their side. The styles say the same. */
const COMPACT = "(max-width: 699px), (max-height: 499px) and (pointer: coarse)";

/** The desktop is as large as the page; on a phone as large as what the keys on the screen leave of it. */
export function fitsScreen(desktop: Desktop): () => void {
  const phone = matchMedia(COMPACT);
  const seen = visualViewport;
  const fit = (): void => {
    // Zoomed in with two fingers, a person looks at a part of a page that stays as it is.
    const isCovered = phone.matches && seen !== null && seen.scale === 1;
    desktop.resizeScreen({ width: innerWidth, height: isCovered ? seen.height : innerHeight }, phone.matches);
    if (isCovered && seen.offsetTop > 0) scrollTo(0, 0);
  };
  fit();
  addEventListener("resize", fit);
  seen?.addEventListener("resize", fit);
  seen?.addEventListener("scroll", fit);
  return () => {
    removeEventListener("resize", fit);
    seen?.removeEventListener("resize", fit);
    seen?.removeEventListener("scroll", fit);
  };
}

/**
 * F6 goes to the next region; Ctrl+F6 to the next conversation, and Ctrl+Tab where the browser leaves it to the page.
 * With Shift to the one before.
 */
export function cyclesWindows(desktop: Desktop): () => void {
  const key = (event: KeyboardEvent): void => {
    const { key: name, ctrlKey, shiftKey } = event;
    if (event.altKey || event.metaKey || !(name === "F6" || (name === "Tab" && ctrlKey))) return;
    event.preventDefault();
    const step = shiftKey ? -1 : 1;
    if (ctrlKey) desktop.cycleConversations(step);
    else desktop.cycle(step);
  };
  addEventListener("keydown", key);
  return () => removeEventListener("keydown", key);
}

/** The browser's Back goes back inside the page, where there is something to go back from. */
export function goesBack(desktop: Desktop): () => void {
  const following = laterParts().then(({ followsHistory }) => followsHistory(desktop));
  return () => void following.then((stop) => stop());
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
