/** What stands in a menu. */
export type MenuItem =
  | { readonly kind: "action"; readonly label: string; readonly keys?: string; readonly run: () => void }
  | { readonly kind: "check"; readonly label: string; readonly checked: boolean; readonly run: () => void }
  | { readonly kind: "radio"; readonly label: string; readonly checked: boolean; readonly run: () => void }
  | { readonly kind: "link"; readonly label: string; readonly href: string }
  | { readonly kind: "rule"; readonly label: string };

/** Marks what can be chosen in a menu's panel. */
export const ITEM = "[data-item]";

/** Opens a menu's panel with the keyboard on its first item. At once: the next key may be on its way. */
export function openMenu(panelId: string): void {
  const panel = document.getElementById(panelId);
  panel?.showPopover();
  panel?.querySelector<HTMLElement>(ITEM)?.focus();
}

/** A menu of a menu bar. */
export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}
