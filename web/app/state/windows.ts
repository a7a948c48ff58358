import { desktop_about, desktop_conversation } from "../../../generated/words/desktop.js";
import type { WindowSpec } from "../desktop/desktop-window.svelte.ts";
import { centred, type Size } from "../desktop/geometry.ts";

/** What all of this is called, in every language. */
export const PRODUCT = "CF Messenger";

/** The windows of the messenger: what they are called, how large they are, where they first stand. */

/** The sign-in window, in the middle. */
export const signInWindow = (desk: Size): WindowSpec => ({
  id: "signIn",
  content: { kind: "signIn" },
  title: PRODUCT,
  wish: centred({ width: 300, height: 600 }, desk),
  min: { width: 300, height: 400 },
  resizable: false,
});

/** The contact list, on the left. */
export const contactsWindow = (): WindowSpec => ({
  id: "contacts",
  content: { kind: "contacts" },
  title: PRODUCT,
  wish: { x: 118, y: 44, width: 296, height: 690 },
  min: { width: 240, height: 360 },
  resizable: true,
});

/** A conversation, beside the contact list. */
export const conversationWindow = (roomId: string, title: string): WindowSpec => ({
  id: conversationId(roomId),
  content: { kind: "conversation", roomId },
  title: conversationTitle(title),
  wish: { x: 452, y: 92, width: 600, height: 566 },
  min: { width: 420, height: 360 },
  resizable: true,
});

/** About, and how to use the keyboard. */
export const aboutWindow = (desk: Size): WindowSpec => ({
  id: "about",
  content: { kind: "about" },
  title: desktop_about(),
  wish: centred({ width: 400, height: 420 }, desk),
  min: { width: 320, height: 300 },
  resizable: false,
});

/** The window's id of a room. */
export const conversationId = (roomId: string): string => `room.${roomId}`;

/** What stands in the caption of a room's window. */
export const conversationTitle = (title: string): string => desktop_conversation({ title });
