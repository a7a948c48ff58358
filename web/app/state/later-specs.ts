import {
  windows_account,
  windows_add_contact,
  windows_diagnostics,
  windows_gather,
  windows_invite,
  windows_settings,
} from "../../../generated/words/windows.js";
import type { Room } from "../../../generated/types.ts";
import type { AccountPage } from "../account/pages.ts";
import { centred } from "../desktop/geometry.ts";
import type { SettingsPage } from "../settings/pages.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** Opens the windows of which the first one knows nothing. */

/** One's own account. @param page of it; without one the first, or the one that is open already */
export function showAccount({ desktop }: MessengerApp, page?: AccountPage): void {
  if (page) desktop.close("account");
  desktop.open({
    id: "account",
    content: { kind: "account", page: page ?? "profile" },
    title: windows_account(),
    wish: centred({ width: 460, height: 520 }, desktop.desk),
    min: { width: 320, height: 360 },
    resizable: true,
  });
}

/** What a person can choose about the messenger itself. @param page as for the account */
export function showSettings({ desktop }: MessengerApp, page?: SettingsPage): void {
  if (page) desktop.close("settings");
  desktop.open({
    id: "settings",
    content: { kind: "settings", page: page ?? "general" },
    title: windows_settings(),
    wish: centred({ width: 420, height: 460 }, desktop.desk),
    min: { width: 320, height: 300 },
    resizable: true,
  });
}

/** What goes over the lines, for who looks for a fault. */
export function showDiagnostics({ desktop }: MessengerApp): void {
  desktop.open({
    id: "diagnostics",
    content: { kind: "diagnostics" },
    title: windows_diagnostics(),
    wish: centred({ width: 660, height: 520 }, desktop.desk),
    min: { width: 340, height: 320 },
    resizable: true,
  });
}

/** Looking for people to add. */
export function showAddContact({ desktop }: MessengerApp): void {
  desktop.open({
    id: "addContact",
    content: { kind: "addContact" },
    title: windows_add_contact(),
    wish: centred({ width: 380, height: 440 }, desktop.desk),
    min: { width: 300, height: 300 },
    resizable: true,
  });
}

/** One for each room that is invited into or begun from, and one for a new group. */
export const gatherId = (room: Room | null): string => (room === null ? "gather" : `gather.${room.roomId}`);

/** Choosing people for a new group, with the two of a direct room first, or into the group `room`. */
export function showGather({ desktop }: MessengerApp, room: Room | null): void {
  const isInvitation = room !== null && room.kind === "group";
  desktop.open({
    id: gatherId(room),
    content: { kind: "gather", room },
    title: isInvitation ? windows_invite({ title: room.title }) : windows_gather(),
    wish: centred({ width: 380, height: 460 }, desktop.desk),
    min: { width: 300, height: 340 },
    resizable: true,
  });
}
