import { getLocale, type Locale } from "../../../generated/words/runtime.js";
import type { MessengerApp } from "../state/app.svelte.ts";
import { remember } from "../state/storage.ts";
import { pickLanguage } from "./language.ts";
import { reloadPage } from "./reload.ts";

/** Tells over a reload that the window was open in which the language was picked. */
export const SHOWS_OPTIONS = "showsOptions";

/** Speaks another language from now on. The page comes anew; what was typed and what was open is there again. */
export function switchLanguage({ shelves, session, desktop }: MessengerApp, locale: Locale): void {
  if (locale === getLocale()) return;
  pickLanguage(shelves.shared, locale);
  session.keepWay();
  remember(shelves.tab, SHOWS_OPTIONS, desktop.find("settings") !== undefined);
  reloadPage();
}
