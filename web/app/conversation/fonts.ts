import type { Font } from "../../../generated/types.ts";

/** The CSS family for a font of the contract; sans where none is named. */
export function fontFamily(font: Font | undefined): string {
  switch (font) {
    case "serif":
      return "var(--font-serif)";
    case "mono":
      return "var(--font-mono)";
    case "comic":
      return "var(--font-comic)";
    case "sans":
    case undefined:
      return "var(--font)";
  }
}
