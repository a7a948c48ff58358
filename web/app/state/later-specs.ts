import type { Room } from "../../../generated/types.ts";
import { centred } from "../desktop/geometry.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** Opens the windows of which the first one knows nothing. */

/** One's own account. */
export function showAccount({ desktop }: MessengerApp): void {
  desktop.open({
    id: "account",
    content: { kind: "account" },
    title: "My account",
    wish: centred({ width: 460, height: 520 }, desktop.desk),
    min: { width: 320, height: 360 },
    resizable: true,
  });
}

/** Looking for people to add. */
export function showAddContact({ desktop }: MessengerApp): void {
  desktop.open({
    id: "addContact",
    content: { kind: "addContact" },
    title: "Add a contact",
    wish: centred({ width: 380, height: 440 }, desktop.desk),
    min: { width: 300, height: 300 },
    resizable: true,
  });
}

/** Choosing people for a new group, with the two of a direct room first, or into the group `room`. */
export function showGather({ desktop }: MessengerApp, room: Room | null): void {
  const isInvitation = room !== null && room.kind === "group";
  desktop.open({
    id: room === null ? "gather" : `gather.${room.roomId}`,
    content: { kind: "gather", room },
    title: isInvitation ? `Invite to ${room.title}` : "Start a group",
    wish: centred({ width: 380, height: 460 }, desktop.desk),
    min: { width: 300, height: 340 },
    resizable: true,
  });
}
