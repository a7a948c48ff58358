import * as contacts from "../../../generated/words/contacts.js";
import * as windows from "../../../generated/words/windows.js";
import { FRIEND, STRANGER, GROUP, OFFERED_GROUP, type Stop } from "./guide.ts";
import {
  region,
  mainWindow,
  row,
  closes,
  escapes,
  opened,
  dialog,
  openPopup,
  shown,
  fromRow,
  menuOf,
  stays,
} from "./ways.ts";

/** What somebody has in and around the list of contacts. */
export const peopleStops: readonly Stop[] = [
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
    name: "menu-file",
    open: menuOf(
      async (guide) => mainWindow(guide),
      (say) => say(contacts.contacts_menu_file),
    ),
    leave: escapes,
  },
  {
    name: "menu-of-row",
    open: async (guide) => {
      await row(guide, FRIEND).click({ button: "right" });
      return shown(openPopup(guide));
    },
    leave: escapes,
  },
  {
    name: "own-status",
    open: async (guide) => {
      const status = contacts.contacts_status_is({ status: "" }, { locale: guide.locale }).trim();
      await mainWindow(guide).getByRole("button", { name: status }).click();
      return shown(openPopup(guide));
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
];
