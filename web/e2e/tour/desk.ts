import type { Locator } from "@playwright/test";
import * as desktop from "../../../generated/words/desktop.js";
import * as windows from "../../../generated/words/windows.js";
import { COMES, type Guide, type Stop } from "./guide.ts";
import { mainWindow, escapes, popupOf, taskbar } from "./ways.ts";

/** The corner where cards come up. */
const toasts = ({ page, say }: Guide): Locator =>
  page.getByRole("status", { name: say(desktop.desktop_notifications), exact: true });

/** What the desktop itself has: menus of windows and of the task bar, and cards in its corner. */
export const deskStops: readonly Stop[] = [
  {
    name: "window-menu",
    open: popupOf(mainWindow, ({ say }) => say(windows.windows_menu)),
    leave: escapes,
    isOnDesktopOnly: true,
  },
  {
    name: "start-menu",
    open: popupOf(taskbar, ({ say }) => say(desktop.desktop_start)),
    leave: escapes,
    isOnDesktopOnly: true,
  },
  {
    name: "tray-menu",
    open: popupOf(taskbar, ({ locale }) => windows.windows_tray({ state: "" }, { locale }).trim(), false),
    leave: escapes,
    isOnDesktopOnly: true,
  },
  {
    name: "volume",
    open: popupOf(taskbar, ({ say }) => say(windows.windows_sounds)),
    leave: escapes,
    isOnDesktopOnly: true,
  },
  {
    name: "toast",
    open: async (guide) => {
      const { line } = guide;
      const person = { userId: "zoe", name: COMES, picture: "zoe", bot: false, personalMessage: "" };
      await line.says({ type: "signedIn", person, at: Date.now() });
      const toast = toasts(guide).getByRole("group").first();
      // It stays for as long as somebody points at it.
      await toast.hover();
      return toast;
    },
    judged: toasts,
    leave: async (guide) => {
      await guide.page.getByRole("button", { name: guide.say(windows.windows_close_toast) }).click();
    },
  },
];
