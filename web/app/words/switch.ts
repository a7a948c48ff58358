import { getLocale, type Locale } from "../../../generated/words/runtime.js";
import type { MessengerApp } from "../state/app.svelte.ts";
import { remember } from "../state/storage.ts";
import { pickLanguage } from "./language.ts";
import { reloadPage } from "./reload.ts";

/** Tells over a reload which windows were open when the language was picked, by what they show. */
export const REOPENED = "reopened";

/** Speaks another language from now on. The page comes anew; what was open and what was typed to others is there again. */
export function switchLanguage({ shelves, session, desktop }: MessengerApp, locale: Locale): void {
  if (locale === getLocale()) return;
  pickLanguage(shelves.shared, locale);
  session.keepWay();
  const shown = desktop.windows.map(({ content }) => content.kind);
  remember(shelves.tab, REOPENED, shown);
  reloadPage();
}
