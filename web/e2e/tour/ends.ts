import * as contacts from "../../../generated/words/contacts.js";
import * as session from "../../../generated/words/session.js";
import { FRIEND, GROUP, type Stop } from "./guide.ts";
import {
  closesWindows,
  mainWindow,
  escapes,
  openAccount,
  openSettings,
  openDiagnostics,
  dialog,
  shown,
  openPopup,
  openTalk,
  taskbar,
} from "./ways.ts";

/** What changes the page for all that comes after. */
export const endsStops: readonly Stop[] = [
  {
    name: "contacts-bots",
    open: async (guide) => {
      const person = { userId: "jukebox", name: "Jukebox", picture: "duck", bot: true, personalMessage: "any wishes?" };
      await guide.line.says({ type: "presence", people: [{ person, status: "online", since: Date.now() }] });
      await guide.page.getByRole("tab", { name: guide.say(contacts.contacts_view_bots) }).click();
      return mainWindow(guide);
    },
    leave: async (guide) => guide.page.getByRole("tab", { name: guide.say(contacts.contacts_view_contacts) }).click(),
  },
  {
    name: "session-ends",
    open: async (guide) => {
      await guide.line.warns(Date.now() + 50_000);
      return shown(dialog(guide));
    },
    leave: async (guide) => {
      guide.line.hears();
      await dialog(guide)
        .getByRole("button", { name: guide.say(session.session_stay), exact: true })
        .click();
      await dialog(guide).waitFor({ state: "hidden" });
    },
    changing: (guide) => [dialog(guide).getByRole("timer")],
  },
  {
    name: "task-overflow",
    open: async (guide) => {
      for (const open of [openAccount, openSettings, openDiagnostics]) await open(guide);
      for (const name of [FRIEND, GROUP]) await openTalk(guide, name);
      await guide.page.setViewportSize({ width: 760, height: 900 });
      await taskbar(guide).locator("button.more").click();
      return shown(openPopup(guide));
    },
    judged: taskbar,
    leave: async (guide) => {
      await escapes(guide);
      // The next page to be loaded would have them, too.
      await closesWindows(guide.page, null);
    },
    isOnDesktopOnly: true,
  },
];
