import type { Locale } from "../../generated/words/runtime.js";

/** Speaks those words of the page that have no blanks to fill, so that one test goes through the page in any language. */
export type Say = (word: (inputs: object, options: { locale: Locale }) => string) => string;

/** The words of the page in a language. */
export const speaks =
  (locale: Locale): Say =>
  (word) =>
    word({}, { locale });
