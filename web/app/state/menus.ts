import { common_help, common_options, common_sounds, common_tools } from "../../../generated/words/common.js";
import { desktop_about, desktop_docs } from "../../../generated/words/desktop.js";
import type { Menu, MenuItem } from "../controls/menu.ts";
import { laterWindows } from "../desktop/later.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** Menus that several windows share. */

const soundsItem = ({ sounds }: MessengerApp): MenuItem => ({
  kind: "check",
  label: common_sounds(),
  checked: !sounds.muted,
  run: () => sounds.toggle(),
});

const settingsItem = (app: MessengerApp): MenuItem => ({
  kind: "action",
  label: common_options(),
  // What cannot be loaded now can be by the next press.
  run: () =>
    void laterWindows().then(
      ({ showSettings }) => showSettings(app),
      () => undefined,
    ),
});

/** What the server speaks, for who builds a client of their own. */
export const docsItem = (): MenuItem => ({ kind: "link", label: desktop_docs(), href: "/docs/" });

/** Settings that can be changed anywhere. */
export const toolsMenu = (app: MessengerApp): Menu => ({
  label: common_tools(),
  items: [soundsItem(app), settingsItem(app)],
});

/** What there is to read. */
export const helpMenu = (app: MessengerApp): Menu => ({
  label: common_help(),
  items: [docsItem(), { kind: "action", label: desktop_about(), run: () => app.showAbout() }],
});
