import type { Menu, MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** Menus that several windows share. */

const soundsItem = ({ sounds }: MessengerApp): MenuItem => ({
  kind: "check",
  label: "Sounds",
  checked: !sounds.muted,
  run: () => sounds.toggle(),
});

export const docsItem: MenuItem = { kind: "link", label: "Protocol docs", href: "/docs/" };

/** Settings that can be changed anywhere. */
export const toolsMenu = (app: MessengerApp): Menu => ({ label: "Tools", items: [soundsItem(app)] });

/** What there is to read. */
export const helpMenu = (app: MessengerApp): Menu => ({
  label: "Help",
  items: [docsItem, { kind: "action", label: "About CF Messenger", run: () => app.showAbout() }],
});
