import type { MessengerApp } from "../state/app.svelte.ts";
import { showSettings } from "../state/later-specs.ts";
import { readsFlag, recall, remember } from "../state/storage.ts";
import { SHOWS_OPTIONS } from "./switch.ts";

/** After the reload that brought another language: the person goes on in the window where they picked it. */
export function resumeSwitching(app: MessengerApp): void {
  const { tab } = app.shelves;
  if (recall(tab, SHOWS_OPTIONS, readsFlag)) showSettings(app);
  remember(tab, SHOWS_OPTIONS, undefined);
}
