import { getTextDirection, isLocale, setLocale, type Locale } from "../../../generated/words/runtime.js";
import { recall, remember, type Shelf } from "../state/storage.ts";

/** The languages of the page, each by its own name. */
export const languages = [
  { locale: "en", name: "English" },
  { locale: "ar", name: "العربية" },
] as const satisfies readonly { locale: Locale; name: string }[];

const NAME = "language";

/**
 * Sets the language of the page, before any of it is drawn: the one that was picked here, else the first that the browser
 * wishes and we speak, else English.
 *
 * @param wishes of the browser, the dearest first: `navigator.languages`
 * @param page the element that says the language and its direction, `<html>`
 */
export function speak(shelf: Shelf, wishes: readonly string[], page: HTMLElement): void {
  const locale = recall(shelf, NAME, readsLocale) ?? wishes.map(localeOf).find((wish) => wish !== undefined) ?? "en";
  void setLocale(locale, { reload: false });
  page.lang = locale;
  page.dir = getTextDirection(locale);
}

/** Picks a language for this and every later visit; the page has to be loaded anew to speak it. Nothing typed is lost. */
export const pickLanguage = (shelf: Shelf, locale: Locale): void => remember(shelf, NAME, locale);

/** `ar-EG` is Arabic to us. */
const localeOf = (tag: string): Locale | undefined => readsLocale(tag.split("-")[0]?.toLowerCase());

const readsLocale = (stored: unknown): Locale | undefined => (isLocale(stored) ? stored : undefined);
