import type { Desktop } from "./desktop.svelte.ts";

/**
 * Where notes lie on a phone, for `inset-block`: over what can be scrolled from under them, so that they cover nothing that
 * always stands in its place. In a conversation over its older lines, elsewhere over the last ones.
 */
export function toastPlace({ active }: Desktop): string {
  const scroller = document.querySelector("section.window:not([hidden]) .scrolls");
  if (!scroller) return "auto 0";
  const { top, bottom } = scroller.getBoundingClientRect();
  if (active?.content.kind === "conversation") return `${top}px auto`;
  return `auto ${document.documentElement.clientHeight - bottom}px`;
}
