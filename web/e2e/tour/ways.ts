import type { ElementHandle, Locator, Page } from "@playwright/test";
import * as common from "../../../generated/words/common.js";
import * as contacts from "../../../generated/words/contacts.js";
import * as desktop from "../../../generated/words/desktop.js";
import * as signin from "../../../generated/words/signin.js";
import * as windows from "../../../generated/words/windows.js";
import { FRIEND, type Guide } from "./guide.ts";
import type { Say } from "../words.ts";

export const region = ({ page }: Guide, name: string): Locator => page.getByRole("region", { name, exact: true });
export const mainWindow = (guide: Guide): Locator => region(guide, "CF Messenger");
export const row = ({ page }: Guide, name: string): Locator =>
  page
    .getByRole("tree")
    .getByRole("treeitem", { name: new RegExp(`^\\u2068?${name}`) })
    .first();
export const talk = (guide: Guide, title: string): Locator =>
  region(guide, desktop.desktop_conversation({ title }, { locale: guide.locale }));

/** Closes a window by its caption. */
export const closes =
  (of: (guide: Guide) => Locator) =>
  async (guide: Guide): Promise<void> => {
    await of(guide)
      .getByRole("button", { name: guide.say(common.common_close), exact: true })
      .first()
      .click();
  };

/** Closes all windows but the first one, and the one that this is a part of. */
export const closesWindows = (page: Page, kept: ElementHandle | null): Promise<void> =>
  page.evaluate((keep) => {
    for (const each of document.querySelectorAll("section.window")) {
      const isMain = each.querySelector("h2")?.textContent === "CF Messenger";
      if (!isMain && !(keep instanceof Node && each.contains(keep))) {
        each.querySelector<HTMLElement>(".caption .close")?.click();
      }
    }
  }, kept);
export const escapes = async ({ page }: Guide): Promise<void> => page.keyboard.press("Escape");

export async function choose(guide: Guide, window: Locator, menu: string, item: string): Promise<void> {
  await window.getByRole("menubar").getByRole("menuitem", { name: menu, exact: true }).click();
  await guide.page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** A window that a menu of the contact list opens. */
export const opened =
  (menu: (say: Say) => string, item: (say: Say) => string, title: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = region(guide, title(guide.say));
    if (!(await window.isVisible())) await choose(guide, mainWindow(guide), menu(guide.say), item(guide.say));
    await window.waitFor();
    return window;
  };

export const openAccount = opened(
  (say) => say(contacts.contacts_menu_file),
  (say) => say(contacts.contacts_menu_account),
  (say) => say(windows.windows_account),
);
export const openSettings = opened(
  (say) => say(common.common_tools),
  (say) => say(common.common_options),
  (say) => say(windows.windows_settings),
);
export const openDiagnostics = opened(
  (say) => say(common.common_tools),
  (say) => say(windows.windows_diagnostics),
  (say) => say(windows.windows_diagnostics),
);

export const page =
  (open: (guide: Guide) => Promise<Locator>, tab: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = await open(guide);
    await window.getByRole("tab", { name: tab(guide.say), exact: true }).click();
    return window;
  };

/** A page of the account whose list is there. */
export const listed =
  (tab: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = await page(openAccount, tab)(guide);
    await window.getByRole("listitem").first().waitFor();
    return window;
  };

export async function openTalk(guide: Guide, name: string): Promise<Locator> {
  const window = talk(guide, name);
  if (!(await window.isVisible())) await row(guide, name).press("Enter");
  await window.getByRole("log").waitFor();
  await window
    .locator(".connection")
    .getByRole("status")
    .getByText(guide.say(windows.windows_connected), { exact: true })
    .waitFor();
  return window;
}

/** The one dialog that is open. */
export const dialog = ({ page: at }: Guide): Locator => at.locator("dialog[open]");

/** The one menu or panel that is open. */
export const openPopup = ({ page: at }: Guide): Locator => at.locator(":popover-open");

export async function shown(what: Locator): Promise<Locator> {
  await what.waitFor();
  return what;
}

/** A dialog that the menu of a row opens. */
export const fromRow =
  (name: string, item: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    await row(guide, name).click({ button: "right" });
    await guide.page.getByRole("menuitem", { name: item(guide.say), exact: true }).click();
    return shown(dialog(guide));
  };

/** A popup that a button of the conversation with the friend opens. */
export const popup =
  (button: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = await openTalk(guide, FRIEND);
    await window.getByRole("button", { name: button(guide.say), exact: true }).click();
    return shown(openPopup(guide));
  };

/** A popup that a button of a part of the page opens. */
export const popupOf =
  (part: (guide: Guide) => Locator, button: (guide: Guide) => string, isExact = true) =>
  async (guide: Guide): Promise<Locator> => {
    await part(guide)
      .getByRole("button", { name: button(guide), exact: isExact })
      .click();
    return shown(openPopup(guide));
  };
export const taskbar = (guide: Guide): Locator => guide.page.getByLabel(guide.say(desktop.desktop_taskbar));

/** A menu of the menu bar of a window. */
export const menuOf =
  (window: (guide: Guide) => Promise<Locator>, menu: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const bar = (await window(guide)).getByRole("menubar");
    await bar.getByRole("menuitem", { name: menu(guide.say), exact: true }).click();
    return shown(openPopup(guide));
  };

/** Chooses the first demo person and asks to be let in. */
export async function asksIn(guide: Guide): Promise<void> {
  await way((say) => say(signin.signin_way_demo))(guide);
  await guide.page.getByRole("listbox").getByRole("option").first().click();
  await way((say) => say(signin.signin_sign_in))(guide);
}
export const reaches = async (guide: Guide, path: string): Promise<void> => guide.page.unroute(path);

/** The sign-in window with one way to sign in; whoever is there already has no button for it. */
export const way =
  (name: (say: Say) => string) =>
  async (guide: Guide): Promise<Locator> => {
    const window = mainWindow(guide);
    await window.getByRole("link").waitFor();
    const button = window.getByRole("button", { name: name(guide.say), exact: true });
    if (await button.isVisible()) await button.click();
    return window;
  };
export const stays = async (): Promise<void> => undefined;
