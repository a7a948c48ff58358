import type { Locator, Page } from "@playwright/test";
import * as account from "../../generated/words/account.js";
import * as common from "../../generated/words/common.js";
import * as contacts from "../../generated/words/contacts.js";
import * as conversation from "../../generated/words/conversation.js";
import * as desktop from "../../generated/words/desktop.js";
import * as diagnostics from "../../generated/words/diagnostics.js";
import * as settings from "../../generated/words/settings.js";
import * as signin from "../../generated/words/signin.js";
import * as windows from "../../generated/words/windows.js";
import type { Locale } from "../../generated/words/runtime.js";
import type { Say } from "./words.ts";

/** Whoever walks through the page. */
export interface Guide {
  readonly page: Page;
  readonly say: Say;
  readonly locale: Locale;
}

/** One thing to see: a window, a page of one, a menu, a dialog. */
export interface Stop {
  readonly name: string;
  /** Goes there. @returns what is to be seen */
  readonly open: (guide: Guide) => Promise<Locator>;
  /** Goes back to where the next one begins. */
  readonly leave: (guide: Guide) => Promise<void>;
  /** What no two days have in common. */
  readonly changing?: (guide: Guide) => readonly Locator[];
}

/** Who and what the signed-in part of the tour meets. */
export const FRIEND = "Ben";
export const STRANGER = "Rosa";
export const GROUP = "Movie night";
export const OFFERED_GROUP = "Book club";

const region = ({ page }: Guide, name: string): Locator => page.getByRole("region", { name, exact: true });
const mainWindow = (guide: Guide): Locator => region(guide, "CF Messenger");
const row = ({ page }: Guide, name: string): Locator =>
  page
    .getByRole("tree")
    .getByRole("treeitem", { name: new RegExp(`^\\u2068?${name}`) })
    .first();
const talk = (guide: Guide, title: string): Locator =>
  region(guide, desktop.desktop_conversation({ title }, { locale: guide.locale }));

/** Closes a window by its caption. */
const closes = (of: (guide: Guide) => Locator) => async (guide: Guide) => {
  await of(guide)
    .getByRole("button", { name: guide.say(common.common_close), exact: true })
    .first()
    .click();
};
const escapes = async ({ page }: Guide): Promise<void> => page.keyboard.press("Escape");

async function choose(guide: Guide, window: Locator, menu: string, item: string): Promise<void> {
  await window.getByRole("menubar").getByRole("menuitem", { name: menu, exact: true }).click();
  await guide.page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** A window that a menu of the contact list opens. */
const opened =
  (menu: (say: Say) => string, item: (say: Say) => string, title: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = region(guide, title(guide.say));
    if (!(await window.isVisible())) await choose(guide, mainWindow(guide), menu(guide.say), item(guide.say));
    await window.waitFor();
    return window;
  };

const openAccount = opened(
  (say) => say(contacts.contacts_menu_file),
  (say) => say(contacts.contacts_menu_account),
  (say) => say(windows.windows_account),
);
const openSettings = opened(
  (say) => say(common.common_tools),
  (say) => say(common.common_options),
  (say) => say(windows.windows_settings),
);
const openDiagnostics = opened(
  (say) => say(common.common_tools),
  (say) => say(windows.windows_diagnostics),
  (say) => say(windows.windows_diagnostics),
);

const page =
  (open: (guide: Guide) => Promise<Locator>, tab: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = await open(guide);
    await window.getByRole("tab", { name: tab(guide.say), exact: true }).click();
    return window;
  };

async function openTalk(guide: Guide, name: string): Promise<Locator> {
  const window = talk(guide, name);
  if (!(await window.isVisible())) await row(guide, name).press("Enter");
  await window.getByRole("log").waitFor();
  return window;
}

/** The one dialog that is open. */
const dialog = ({ page: at }: Guide): Locator => at.locator("dialog[open]");

async function shown(what: Locator): Promise<Locator> {
  await what.waitFor();
  return what;
}

/** A dialog that the menu of a row opens. */
const fromRow =
  (name: string, item: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    await row(guide, name).click({ button: "right" });
    await guide.page.getByRole("menuitem", { name: item(guide.say), exact: true }).click();
    return shown(dialog(guide));
  };

/** A popup that a button of the conversation with the friend opens. */
const popup =
  (button: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = await openTalk(guide, FRIEND);
    await window.getByRole("button", { name: button(guide.say), exact: true }).click();
    return shown(guide.page.locator(":popover-open"));
  };

/** The sign-in window with one way to sign in; whoever is there already has no button for it. */
const way =
  (name: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = mainWindow(guide);
    await window.getByRole("link").waitFor();
    const button = window.getByRole("button", { name: name(guide.say), exact: true });
    if (await button.isVisible()) await button.click();
    return window;
  };
const stays = async (): Promise<void> => undefined;

/** What somebody sees who is not signed in. */
export const signedOutStops: readonly Stop[] = [
  {
    name: "sign-in",
    open: async (guide) => {
      await way((say) => say(signin.signin_way_demo))(guide);
      await guide.page.getByRole("listbox").getByRole("option").first().waitFor();
      return mainWindow(guide);
    },
    leave: stays,
  },
  { name: "sign-in-passkey", open: way((say) => say(signin.signin_way_passkey)), leave: stays },
  { name: "sign-in-new-account", open: way((say) => say(signin.signin_way_account)), leave: stays },
  { name: "sign-in-recovery", open: way((say) => say(signin.signin_way_recovery)), leave: stays },
  {
    name: "verification",
    open: async (guide) => {
      // The widget never comes, so that the dialog stays.
      await guide.page.route("**/turnstile/**", () => undefined);
      await way((say) => say(signin.signin_way_demo))(guide);
      await guide.page.getByRole("listbox").getByRole("option").first().click();
      await way((say) => say(signin.signin_sign_in))(guide);
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await escapes(guide);
      await guide.page.unrouteAll({ behavior: "ignoreErrors" });
    },
  },
];

/** What somebody sees who is signed in, knows a friend, is in a group, and is wanted by others. */
export const signedInStops: readonly Stop[] = [
  {
    name: "contacts",
    open: async (guide) => {
      await guide.page.getByRole("tab", { name: guide.say(contacts.contacts_view_contacts) }).click();
      return mainWindow(guide);
    },
    leave: stays,
  },
  {
    name: "contacts-rooms",
    open: async (guide) => {
      await guide.page.getByRole("tab", { name: guide.say(contacts.contacts_view_rooms) }).click();
      return mainWindow(guide);
    },
    leave: async (guide) => guide.page.getByRole("tab", { name: guide.say(contacts.contacts_view_contacts) }).click(),
  },
  {
    name: "own-status",
    open: async (guide) => {
      const status = contacts.contacts_status_is({ status: "" }, { locale: guide.locale }).trim();
      await mainWindow(guide).getByRole("button", { name: status }).click();
      return shown(guide.page.locator(":popover-open"));
    },
    leave: escapes,
  },
  {
    name: "request",
    open: async (guide) => {
      await row(guide, STRANGER).press("Enter");
      return shown(dialog(guide));
    },
    leave: escapes,
  },
  {
    name: "invitation",
    open: async (guide) => {
      await row(guide, OFFERED_GROUP).press("Enter");
      return shown(dialog(guide));
    },
    leave: escapes,
  },
  { name: "move-contact", open: fromRow(FRIEND, (say) => say(contacts.contacts_move)), leave: escapes },
  { name: "remove-contact", open: fromRow(FRIEND, (say) => say(contacts.contacts_remove)), leave: escapes },
  { name: "leave-room", open: fromRow(GROUP, (say) => say(contacts.contacts_leave)), leave: escapes },
  {
    name: "add-contact",
    open: async (guide) => {
      const window = region(guide, guide.say(windows.windows_add_contact));
      const button = mainWindow(guide).getByRole("button", {
        name: guide.say(contacts.contacts_add_button),
        exact: true,
      });
      if (!(await window.isVisible())) await button.click();
      await window.getByRole("searchbox").fill("be");
      await window.getByRole("button", { name: guide.say(contacts.contacts_search), exact: true }).click();
      await window.getByRole("listitem").first().waitFor();
      return window;
    },
    leave: closes((guide) => region(guide, guide.say(windows.windows_add_contact))),
  },
  {
    name: "gather",
    open: opened(
      (say) => say(contacts.contacts_menu_contacts),
      (say) => say(contacts.contacts_menu_group),
      (say) => say(windows.windows_gather),
    ),
    leave: closes((guide) => region(guide, guide.say(windows.windows_gather))),
  },
  { name: "account-profile", open: page(openAccount, (say) => say(account.account_page_profile)), leave: stays },
  {
    name: "account-passkeys",
    open: page(openAccount, (say) => say(account.account_page_passkeys)),
    leave: stays,
  },
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
  { name: "account-sessions", open: page(openAccount, (say) => say(account.account_page_sessions)), leave: stays },
  {
    name: "account-tokens",
    open: page(openAccount, (say) => say(account.account_page_tokens)),
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
    open: page(openDiagnostics, (say) => say(diagnostics.diagnostics_frames)),
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
  { name: "conversation", open: async (guide) => openTalk(guide, FRIEND), leave: stays },
  {
    name: "desktop",
    open: async (guide) => {
      await openTalk(guide, FRIEND);
      return guide.page.locator("body");
    },
    leave: stays,
  },
  { name: "font", open: popup((say) => say(conversation.conversation_font_and_colour)), leave: escapes },
  { name: "emoticons", open: popup((say) => say(conversation.conversation_emoticons)), leave: escapes },
  { name: "winks", open: popup((say) => say(conversation.conversation_send_wink)), leave: escapes },
  {
    name: "block",
    open: async (guide) => {
      const window = await openTalk(guide, FRIEND);
      await window.getByRole("button", { name: guide.say(conversation.conversation_block), exact: true }).click();
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await escapes(guide);
      await closes((each) => talk(each, FRIEND))(guide);
    },
  },
  { name: "group", open: async (guide) => openTalk(guide, GROUP), leave: stays },
  {
    name: "members",
    open: async (guide) => {
      const window = await openTalk(guide, GROUP);
      await window.getByRole("button", { name: guide.say(conversation.conversation_members), exact: true }).click();
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      await escapes(guide);
      await closes((each) => talk(each, GROUP))(guide);
    },
  },
];
