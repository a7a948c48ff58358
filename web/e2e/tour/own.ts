import * as account from "../../../generated/words/account.js";
import * as common from "../../../generated/words/common.js";
import * as desktop from "../../../generated/words/desktop.js";
import * as diagnostics from "../../../generated/words/diagnostics.js";
import * as settings from "../../../generated/words/settings.js";
import * as windows from "../../../generated/words/windows.js";
import type { Stop } from "./guide.ts";
import {
  region,
  closes,
  opened,
  openAccount,
  openSettings,
  openDiagnostics,
  page,
  listed,
  dialog,
  stays,
} from "./ways.ts";

/** What is about the person and the messenger. */
export const ownStops: readonly Stop[] = [
  { name: "account-profile", open: page(openAccount, (say) => say(account.account_page_profile)), leave: stays },
  { name: "account-passkeys", open: listed((say) => say(account.account_page_passkeys)), leave: stays },
  {
    name: "recovery-codes",
    open: async (guide) => {
      const window = await page(openAccount, (say) => say(account.account_page_passkeys))(guide);
      await window.getByRole("button", { name: guide.say(account.account_recovery_make), exact: true }).click();
      await dialog(guide).getByRole("listitem").first().waitFor();
      return dialog(guide);
    },
    leave: async (guide) => {
      await dialog(guide).getByRole("checkbox").check();
      await dialog(guide)
        .getByRole("button", { name: guide.say(account.account_done), exact: true })
        .click();
    },
    changing: (guide) => [dialog(guide).getByRole("list")],
  },
  { name: "account-sessions", open: listed((say) => say(account.account_page_sessions)), leave: stays },
  {
    name: "account-tokens",
    open: listed((say) => say(account.account_page_tokens)),
    leave: closes((guide) => region(guide, guide.say(windows.windows_account))),
  },
  { name: "options-general", open: page(openSettings, (say) => say(settings.settings_page_general)), leave: stays },
  {
    name: "options-appearance",
    open: page(openSettings, (say) => say(settings.settings_page_appearance)),
    leave: stays,
  },
  { name: "options-sounds", open: page(openSettings, (say) => say(settings.settings_page_sounds)), leave: stays },
  {
    name: "options-alerts",
    open: page(openSettings, (say) => say(settings.settings_page_alerts)),
    leave: closes((guide) => region(guide, guide.say(windows.windows_settings))),
  },
  {
    name: "diagnostics-connections",
    open: page(openDiagnostics, (say) => say(diagnostics.diagnostics_connections)),
    leave: stays,
    changing: ({ page: at }) => [at.getByRole("table"), at.locator("time")],
  },
  {
    name: "diagnostics-frames",
    open: async (guide) => {
      const window = await page(openDiagnostics, (say) => say(diagnostics.diagnostics_frames))(guide);
      // So that there is something in it to be cleared.
      await guide.line.says({ type: "pong" });
      return window;
    },
    leave: closes((guide) => region(guide, guide.say(windows.windows_diagnostics))),
    changing: (guide) => [guide.page.getByRole("log", { name: guide.say(diagnostics.diagnostics_log) })],
  },
  {
    name: "about",
    open: opened(
      (say) => say(common.common_help),
      (say) => say(desktop.desktop_about),
      (say) => say(desktop.desktop_about),
    ),
    leave: closes((guide) => region(guide, guide.say(desktop.desktop_about))),
  },
];
