import { common_close } from "../../../generated/words/common.js";
import {
  conversation_actions,
  conversation_block_name,
  conversation_file,
  conversation_invite_somebody,
  conversation_larger_text,
  conversation_largest_text,
  conversation_leave_this,
  conversation_medium_text,
  conversation_members_menu,
  conversation_mute_nudges,
  conversation_mute_winks,
  conversation_send_nudge,
  conversation_send_wink_name,
  conversation_smaller_text,
  conversation_unblock_name,
  conversation_view,
} from "../../../generated/words/conversation.js";
import type { Menu, MenuItem } from "../controls/menu.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { showGather } from "../state/later-specs.ts";
import { helpMenu, toolsMenu } from "../state/menus.ts";
import { shown } from "../text/shown.ts";
import { winks } from "../winks/winks.ts";
import { isBlocked, setBlocked } from "./blocking.ts";
import type { Conversation } from "./conversation.svelte.ts";

/** Sizes of message text, px. The font picker has every size between. */
const MESSAGE_SIZES = [
  { px: 11, label: conversation_smaller_text },
  { px: 12, label: conversation_medium_text },
  { px: 14, label: conversation_larger_text },
  { px: 17, label: conversation_largest_text },
] as const;

/** The menu bar of a conversation. */
export function conversationMenus(app: MessengerApp, conversation: Conversation): readonly Menu[] {
  const { preferences } = app;
  const actions = [
    ...(conversation.isShut ? [] : [...memberItems(app, conversation), ...momentItems(conversation)]),
    ...peerItems(app, conversation),
  ];
  return [
    {
      label: conversation_file(),
      items: [{ kind: "action", label: common_close(), keys: "Esc", run: () => app.closeRoom(conversation.roomId) }],
    },
    {
      label: conversation_view(),
      items: MESSAGE_SIZES.map(({ px, label }) => ({
        kind: "radio",
        label: label(),
        checked: preferences.messagePx === px,
        run: () => preferences.change({ messagePx: px }),
      })),
    },
    ...(actions.length === 0 ? [] : [{ label: conversation_actions(), items: actions }]),
    toolsMenu(app),
    helpMenu(app),
  ];
}

/** What lasts for a moment only. */
function momentItems(conversation: Conversation): readonly MenuItem[] {
  return [
    { kind: "action", label: conversation_send_nudge(), keys: "Alt+D", run: () => conversation.nudge() },
    { kind: "rule", label: "winks" },
    ...winks.map(({ id, name }) => ({
      kind: "action" as const,
      label: conversation_send_wink_name({ wink: name() }),
      run: () => conversation.wink(id),
    })),
  ];
}

/** Who is in the conversation, and being in it oneself. */
function memberItems(app: MessengerApp, { room }: Conversation): readonly MenuItem[] {
  if (room.kind === "public") return [];
  const members: MenuItem = {
    kind: "action",
    label: conversation_members_menu(),
    run: () => void (app.dialog = { kind: "members", room }),
  };
  return [
    { kind: "action", label: conversation_invite_somebody(), run: () => showGather(app, room) },
    ...(room.kind === "group" ? [members] : []),
    {
      kind: "action",
      label: conversation_leave_this(),
      run: () => void (app.dialog = { kind: "leaveRoom", room }),
    },
    { kind: "rule", label: "members" },
  ];
}

/** What one can do to be left in peace by the other of two. */
function peerItems(app: MessengerApp, { room, title }: Conversation): readonly MenuItem[] {
  const { peerId } = room;
  const { mutes } = app;
  if (peerId === undefined || !mutes) return [];
  const name = shown(title);
  const blocked = isBlocked(app, peerId);
  return [
    { kind: "rule", label: "peace" },
    ...(["nudges", "winks"] as const).map((what) => ({
      kind: "check" as const,
      label: what === "nudges" ? conversation_mute_nudges({ name }) : conversation_mute_winks({ name }),
      checked: mutes.has(peerId, what),
      run: () => mutes.set(peerId, what, !mutes.has(peerId, what)),
    })),
    {
      kind: "action",
      label: blocked ? conversation_unblock_name({ name }) : conversation_block_name({ name }),
      run: () => setBlocked(app, peerId, !blocked),
    },
  ];
}
