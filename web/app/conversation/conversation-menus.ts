import type { Menu, MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { showGather } from "../state/later-specs.ts";
import { helpMenu, toolsMenu } from "../state/menus.ts";
import { messageSizes } from "../state/preferences.svelte.ts";
import type { Conversation } from "./conversation.svelte.ts";
import { winks } from "./winks.ts";

/** The menu bar of a conversation. */
export function conversationMenus(app: MessengerApp, conversation: Conversation): readonly Menu[] {
  const { preferences } = app;
  return [
    {
      label: "File",
      items: [{ kind: "action", label: "Close", keys: "Esc", run: () => app.closeRoom(conversation.roomId) }],
    },
    {
      label: "View",
      items: messageSizes.map(({ px, name }) => ({
        kind: "radio",
        label: `${name} text`,
        checked: preferences.messagePx === px,
        run: () => preferences.setMessagePx(px),
      })),
    },
    ...(conversation.isShut
      ? []
      : [{ label: "Actions", items: [...memberItems(app, conversation), ...momentItems(conversation)] }]),
    toolsMenu(app),
    helpMenu(app),
  ];
}

/** What lasts for a moment only. */
function momentItems(conversation: Conversation): readonly MenuItem[] {
  return [
    { kind: "action", label: "Send a nudge", keys: "Alt+D", run: () => conversation.nudge() },
    { kind: "rule", label: "winks" },
    ...winks.map(({ id, name }) => ({
      kind: "action" as const,
      label: `Send a wink: ${name}`,
      run: () => conversation.wink(id),
    })),
  ];
}

/** Who is in the conversation, and being in it oneself. */
function memberItems(app: MessengerApp, { room }: Conversation): readonly MenuItem[] {
  if (room.kind === "public") return [];
  const items: MenuItem[] = [
    { kind: "action", label: "Invite somebody…", run: () => showGather(app, room) },
    { kind: "action", label: "Leave this conversation…", run: () => void (app.dialog = { kind: "leaveRoom", room }) },
    { kind: "rule", label: "members" },
  ];
  if (room.kind === "group") {
    const run = (): void => void (app.dialog = { kind: "members", room });
    items.splice(1, 0, { kind: "action", label: "Members…", run });
  }
  return items;
}
