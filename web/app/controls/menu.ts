/** What stands in a menu. */
export type MenuItem =
  | { readonly kind: "action"; readonly label: string; readonly keys?: string; readonly run: () => void }
  | { readonly kind: "check"; readonly label: string; readonly checked: boolean; readonly run: () => void }
  | { readonly kind: "radio"; readonly label: string; readonly checked: boolean; readonly run: () => void }
  | { readonly kind: "link"; readonly label: string; readonly href: string }
  | { readonly kind: "rule"; readonly label: string };

/** A menu of a menu bar. */
export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}
