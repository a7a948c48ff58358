import type { Contact, Invitation, Room, UnreadEvent } from "../../../generated/types.ts";
import {
  contacts_calls_inviting,
  contacts_told_added,
  contacts_told_direct,
  contacts_told_group,
  contacts_told_mutual,
} from "../../../generated/words/contacts.js";
import { Circle } from "../contacts/circle.svelte.ts";
import { isBlocked } from "../conversation/blocking.ts";
import type { Call } from "../conversation/conversation.svelte.ts";
import { alertOfSignIn, alertOfSpeech, type Speaker } from "./alerts.ts";
import type { MessengerApp } from "./app.svelte.ts";
import type { PresencePort } from "./sdk.ts";

/** Somebody signed in: reads whom they know, and tells them from now on who comes and who asks for them. */
export function beginCircle(app: MessengerApp, presence: PresencePort): Circle {
  const circle = new Circle(app.messenger);
  presence.on("signedIn", ({ person }) => alertOfSignIn(app, person));
  presence.on("contact", ({ contact }) => toldOfContact(app, circle, contact));
  presence.on("invitation", ({ invitation }) => toldOfInvitation(app, circle, invitation));
  presence.on("unread", (event) => void toldOfUnread(app, circle, event));
  const called = (call: Call): void => void toldOfCall(app, circle, call).catch(() => undefined);
  presence.on("nudged", called);
  presence.on("winked", called);
  void circle.load();
  readsAfterLosses(app, circle, presence);
  return circle;
}

/** What was told while the line was lost is told no second time: it is read when the line is back. */
function readsAfterLosses(app: MessengerApp, circle: Circle, presence: PresencePort): void {
  let wasLost = false;
  presence.subscribe(({ connection }) => {
    if (connection.phase === "waiting" && !wasLost) {
      wasLost = true;
      app.play("offline");
    }
    if (connection.phase !== "live" || !wasLost) return;
    wasLost = false;
    void circle.load();
    void app.roster.loadRooms();
  });
}

function toldOfContact(app: MessengerApp, circle: Circle, contact: Contact): void {
  circle.contacts.take(contact);
  const { person, relation, blocked } = contact;
  if (blocked) return;
  if (relation === "asking") {
    app.play("invitation");
    const open = (): void => void (app.dialog = { kind: "request", person });
    const isAnswered = (): boolean => circle.contacts.of(person.userId)?.relation !== "asking";
    app.note(person, person.name, contacts_told_added(), open, isAnswered);
  } else if (relation === "mutual") {
    app.note(person, person.name, contacts_told_mutual(), () => app.openDirect(person.userId));
  }
}

function toldOfInvitation(app: MessengerApp, circle: Circle, invitation: Invitation): void {
  circle.takeInvitation(invitation);
  const { from, room } = invitation;
  app.play("invitation");
  app.call(contacts_calls_inviting({ name: from.name }));
  const text = room.kind === "direct" ? contacts_told_direct() : contacts_told_group({ title: room.title });
  const open = (): void => void (app.dialog = { kind: "invitation", invitation });
  app.note(from, from.name, text, open, () => !circle.isOpen(invitation));
}

/** Somebody said something in a room that is not open here. A contact who speaks directly opens it, in the task bar. */
async function toldOfUnread(app: MessengerApp, circle: Circle, event: UnreadEvent): Promise<void> {
  const { roomId, from, preview = "" } = event;
  if (app.conversations.has(roomId)) return;
  circle.takeUnread(event);
  const room = await listedRoom(app, roomId);
  if (!room || app.circle !== circle || (from !== undefined && isBlocked(app, from))) return;
  alertOfSpeech(app, room, speakerOf(app, room, from), preview, () => !circle.unread.has(roomId));
  // In the task bar it would flash; the list counts what waits.
  if (!app.desktop.compact && !app.isQuiet && isWithContact(circle, room)) app.announceRoom(room);
}

/** Somebody nudged or sent a wink in a room that is not open here: it opens, unless the person wants none now. */
async function toldOfCall(app: MessengerApp, circle: Circle, call: Call): Promise<void> {
  const { type, roomId, from } = call;
  const isWanted = type === "nudged" ? app.mutes?.allowsNudge(from) : app.mutes?.allowsWink(from);
  if (app.conversations.has(roomId) || app.isQuiet || isWanted !== true) return;
  const room = await listedRoom(app, roomId);
  if (room && app.circle === circle) await app.callInto(room, call);
}

/** A room of the list, which is read anew when it is not there yet. */
async function listedRoom({ roster }: MessengerApp, roomId: string): Promise<Room | undefined> {
  const find = (): Room | undefined => roster.rooms.find((room) => room.roomId === roomId);
  if (!find()) await roster.loadRooms();
  return find();
}

/** Who spoke; the room in their place when they are not known here. */
const speakerOf = (app: MessengerApp, { roomId, title }: Room, from: string = roomId): Speaker =>
  app.knownPerson(from) ?? { userId: from, name: title, picture: from };

const isWithContact = (circle: Circle, { peerId }: Room): boolean =>
  peerId !== undefined && circle.contacts.of(peerId)?.relation === "mutual";
