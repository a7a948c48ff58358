import { pickLanguage, speak } from "../words/language.ts";
import { emptyShelf } from "../state/storage.ts";
import type { Locale } from "../../../generated/words/runtime.js";

/** Has the page speak this language from now on, as if it was picked. Call it before anything is drawn. */
export function speaking(locale: Locale): void {
  const shelf = emptyShelf();
  pickLanguage(shelf, locale);
  speak(shelf, [], document.documentElement);
}
