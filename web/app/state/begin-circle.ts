import type { Contact, Invitation, Person, Room, UnreadEvent } from "../../../generated/types.ts";
import { Circle } from "../contacts/circle.svelte.ts";
import type { MessengerApp } from "./app.svelte.ts";
import type { PresencePort } from "./sdk.ts";

type Speaker = Pick<Person, "userId" | "name" | "picture">;

/** Somebody signed in: reads whom they know, and tells them from now on who asks for them. */
export function beginCircle(app: MessengerApp, presence: PresencePort): Circle {
  const circle = new Circle(app.messenger);
  presence.on("contact", ({ contact }) => toldOfContact(app, circle, contact));
  presence.on("invitation", ({ invitation }) => toldOfInvitation(app, circle, invitation));
  presence.on("unread", (event) => void toldOfUnread(app, circle, event));
  void circle.load();
  readsAfterLosses(app, circle, presence);
  return circle;
}

/** What was told while the line was lost is told no second time. */
function readsAfterLosses(app: MessengerApp, circle: Circle, presence: PresencePort): void {
  let wasLost = false;
  presence.subscribe(({ connection }) => {
    if (connection.phase === "waiting") wasLost = true;
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
    app.play("message");
    app.note(
      person,
      person.name,
      "added you to their contacts.",
      () => void (app.dialog = { kind: "request", person }),
    );
  } else if (relation === "mutual") {
    app.note(person, person.name, "is your contact now.", () => app.openDirect(person.userId));
  }
}

function toldOfInvitation(app: MessengerApp, circle: Circle, invitation: Invitation): void {
  circle.takeInvitation(invitation);
  const { from, room } = invitation;
  app.play("message");
  app.attention.call(`${from.name} invites you...`);
  const text = room.kind === "direct" ? "wants to talk to you." : `invites you to ${room.title}.`;
  app.note(from, from.name, text, () => void (app.dialog = { kind: "invitation", invitation }));
}

/** Somebody said something in a room that is not open here. A contact who speaks directly opens it, in the task bar. */
async function toldOfUnread(app: MessengerApp, circle: Circle, event: UnreadEvent): Promise<void> {
  const { roomId, from, preview = "" } = event;
  if (app.conversations.has(roomId)) return;
  circle.takeUnread(event);
  const room = await listedRoom(app, roomId);
  if (!room || app.circle !== circle) return;
  const speaker = speakerOf(app, room, from);
  app.attention.call(`${speaker.name} says...`);
  app.play("message");
  app.note(speaker, `${speaker.name} says:`, preview, () => app.openRoom(room));
  if (!app.desktop.compact && isWithContact(circle, room)) app.announceRoom(room);
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
