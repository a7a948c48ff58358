import type { ChatEvent, Person, Room } from "../../../generated/types.ts";
import {
  desktop_nudge_in,
  desktop_says,
  desktop_signed_in,
  desktop_wink_in,
  desktop_wrote,
} from "../../../generated/words/desktop.js";
import { isBlocked } from "../conversation/blocking.ts";
import { isEditable } from "../desktop/editable.ts";
import type { MessengerApp } from "./app.svelte.ts";
import { conversationId } from "./windows.ts";

/**
 * What others do, told to a person who may look elsewhere: by note, sound, task bar and title, unless they are busy or
 * have blocked who does it.
 */

/** Who is heard in an alert. */
export type Speaker = Pick<Person, "userId" | "name" | "picture">;

/** Somebody who is not blocked said something in a room that is open in a window. */
export function alertOfSaid(app: MessengerApp, room: Room, { from, text }: ChatEvent, person?: Person): void {
  const id = conversationId(room.roomId);
  if (app.isSeen(id)) return;
  flash(app, id);
  const speaker = person ?? app.knownPerson(from) ?? { userId: from, name: from, picture: from };
  alertOfSpeech(app, room, speaker, text, () => app.conversations.get(room.roomId)?.unread === 0);
}

/**
 * Somebody speaks where the person does not look; a press on the note opens the room.
 *
 * @param isRead whether the person has seen it meanwhile
 */
export function alertOfSpeech(
  app: MessengerApp,
  room: Room,
  speaker: Speaker,
  text: string,
  isRead: () => boolean,
): void {
  const { name } = speaker;
  app.call(desktop_says({ name }));
  app.play("message");
  app.note(speaker, desktop_wrote({ name }), text, () => app.openRoom(room), isRead);
}

/** Somebody is here who was not. */
export function alertOfSignIn(app: MessengerApp, person: Person): void {
  const { userId, name } = person;
  if (userId === app.roster.me?.userId || isBlocked(app, userId)) return;
  app.play("signIn");
  app.note(person, name, desktop_signed_in(), () => app.openDirect(userId));
}

/** A nudge shakes the room's window: one's own always, that of somebody else unless the person wants none now. */
export function alertOfNudge(app: MessengerApp, { roomId, title }: Room, isOwn: boolean): void {
  const id = conversationId(roomId);
  const target = app.desktop.find(id);
  if (!target || (!isOwn && app.isQuiet)) return;
  if (!isOwn) {
    comeForward(app, { roomId });
    app.call(desktop_nudge_in({ title }));
  }
  target.shakes += 1;
  app.play("nudge");
}

/** A wink begins to play in the room's window, perhaps one's own. */
export function alertOfWink(app: MessengerApp, { roomId, title }: Room): void {
  app.play("wink");
  const from = app.conversations.get(roomId)?.winks.playing?.from;
  if (from !== app.roster.me?.userId) app.call(desktop_wink_in({ title }));
}

/** Brings the room's window to the front, or lets it flash while the person writes elsewhere. */
export function comeForward(app: MessengerApp, { roomId }: Pick<Room, "roomId">): void {
  const id = conversationId(roomId);
  if (!isWritingElsewhere(app, id)) app.desktop.focus(id);
  if (!app.isSeen(id)) flash(app, id);
}

/** A field outside this window has the keyboard: a nudge must not catch the keys that are meant for it. */
const isWritingElsewhere = ({ desktop }: MessengerApp, windowId: string): boolean =>
  desktop.active?.id !== windowId && isEditable(document.activeElement);

function flash(app: MessengerApp, windowId: string): void {
  const target = app.desktop.find(windowId);
  if (target && !app.isQuiet) target.flashing = true;
}
