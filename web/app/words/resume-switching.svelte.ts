import { untrack } from "svelte";
import type { MessengerApp } from "../state/app.svelte.ts";
import { showAccount, showAddContact, showDiagnostics, showSettings } from "../state/later-specs.ts";
import { readsTexts, recall, remember } from "../state/storage.ts";
import { REOPENED } from "./switch.ts";

/** What opens again, in this order: the last one is where the language was picked. */
const OF_SIGNED_IN = { addContact: showAddContact, diagnostics: showDiagnostics, account: showAccount };
const OF_EVERYBODY = { about: (app: MessengerApp): void => app.showAbout(), settings: showSettings };

/** After the reload that brought another language: the windows that were open then open again, when it is known for whom. */
export function resumeSwitching(app: MessengerApp): void {
  const { tab } = app.shelves;
  const kinds = recall(tab, REOPENED, readsTexts) ?? [];
  remember(tab, REOPENED, undefined);
  if (kinds.length === 0) return;
  const end = $effect.root(() => {
    $effect(() => {
      const { kind } = app.session.phase;
      if (kind === "starting") return;
      const openers = { ...(kind === "signedIn" && OF_SIGNED_IN), ...OF_EVERYBODY };
      untrack(() => {
        for (const [name, open] of Object.entries(openers)) if (kinds.includes(name)) open(app);
        end();
      });
    });
  });
}
