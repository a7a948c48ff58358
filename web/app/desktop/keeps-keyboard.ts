import { FIRST_IN_DIALOG } from "../controls/first-focus.ts";
import type { Desktop } from "./desktop.svelte.ts";

/**
 * Gives the keyboard back when what had it is taken away, such as a button that has done its work: to the dialog in
 * front, else to the active window. Where nothing was taken away it stays nowhere: a phone hides its keys like that.
 *
 * @returns ends it
 */
export function keepsKeyboard(desktop: Desktop): () => void {
  const isNowhere = (): boolean => document.activeElement === document.body;
  let last = document.activeElement;
  const remember = (): void => void (last = document.activeElement);
  const giveBack = (): void => {
    const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
    if (dialog) dialog.querySelector<HTMLElement>(FIRST_IN_DIALOG)?.focus();
    else if (desktop.active) desktop.focus(desktop.active.id);
  };
  const observer = new MutationObserver(() => {
    if (!isNowhere() || !last || last.isConnected) return;
    last = null;
    giveBack();
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true });
  if (isNowhere()) giveBack();
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
