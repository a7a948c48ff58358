import { expect, it } from "vitest";
import type { Contact, PersonPresence, ShownStatus } from "../../../generated/types.ts";
import { anna, ben, directWith, groupRoom, katya, mei, rooms, zoe } from "../testing/people.ts";
import { hasBots, sectionsOf, type SectionSource } from "./sections.ts";

const contact = (person: Contact["person"], change: Partial<Contact> = {}): Contact => {
  return { person, group: null, relation: "mutual", blocked: false, ...change };
};
const seen = (...people: readonly (readonly [Contact["person"], ShownStatus])[]): Map<string, PersonPresence> =>
  new Map(people.map(([person, status]) => [person.userId, { person, status, since: 0 }]));
const source = (change: Partial<SectionSource> = {}): SectionSource => {
  const empty = { contacts: [], invitations: [], presences: new Map<string, PersonPresence>() };
  return { me: ben.userId, rooms: [], query: "", view: "contacts", isLive: true, ...empty, ...change };
};
const shown = (change: Partial<SectionSource>): readonly string[] =>
  sectionsOf(source(change)).map(
    ({ name, count, rows }) => `${name} (${count}): ${rows.map(({ id }) => id).join(" ")}`,
  );

it("shows a newcomer the rooms and who is there, without themselves and those who are away", () => {
  const presences = seen([ben, "online"], [katya, "phone"], [anna, "online"], [zoe, "hidden"], [mei, "offline"]);
  expect(shown({ presences })).toEqual(["Rooms (0): ", "Everyone else here (2): person.anna person.katya"]);
});

it("stands contacts in their groups, those who are there first, and leaves them out of everyone else", () => {
  const contacts = [
    contact(anna, { group: "Work" }),
    contact(katya, { group: "Work" }),
    contact(mei, { relation: "asked" }),
    contact(zoe, { relation: "none", blocked: true }),
  ];
  const presences = seen([katya, "busy"], [mei, "online"], [zoe, "online"]);
  expect(shown({ contacts, presences })).toEqual([
    "Work (1/2): person.katya person.anna",
    "Other contacts (1/1): person.mei",
    "Blocked (1/1): person.zoe",
    "Rooms (0): ",
    "Everyone else here (0): ",
  ]);
});

it("puts first who waits for an answer, and nobody who was blocked", () => {
  const contacts = [contact(anna, { relation: "asking" }), contact(zoe, { relation: "asking", blocked: true })];
  const invitations = [{ invitationId: "i1", room: groupRoom, from: katya, at: 0 }];
  expect(shown({ contacts, invitations })[0]).toBe("Waiting for you (2): request.anna invitation.i1");
});

it("tells own conversations from the rooms of everyone, and shows only them in the view of rooms", () => {
  const all = [directWith(anna), groupRoom, ...rooms.slice(0, 1)];
  const presences = seen([katya, "online"]);
  expect(shown({ rooms: all, presences, view: "rooms" })).toEqual([
    `Conversations (2): room.${directWith(anna).roomId} room.${groupRoom.roomId}`,
    "Rooms (1): room.lobby",
  ]);
});

it("stands a direct conversation with a contact in their group, and one with somebody else among the conversations", () => {
  const contacts = [contact(anna), contact(mei, { relation: "asking" })];
  const own = [groupRoom, directWith(anna), directWith(mei), directWith(katya), directWith(zoe)];
  const presences = seen([katya, "busy"], [zoe, "offline"]);
  expect(shown({ contacts, rooms: own, presences })).toEqual([
    "Waiting for you (1): request.mei",
    "Conversations (4): room.rgroup person.katya person.mei person.zoe",
    "Contacts (0/1): person.anna",
    "Rooms (0): ",
    "Everyone else here (0): ",
  ]);
});

it("stands conversations by name, in whatever order the server keeps them", () => {
  const own = [directWith(zoe), directWith(anna), directWith(katya)];
  const order = [anna, katya, zoe].map((person) => `room.${directWith(person).roomId}`).join(" ");
  for (const kept of [own, own.toReversed()]) {
    expect(shown({ rooms: kept, view: "rooms" })[0]).toBe(`Conversations (3): ${order}`);
  }
});

it("finds by every word, in names and messages", () => {
  const presences = seen([katya, "online"], [anna, "online"]);
  expect(shown({ presences, rooms, query: "KATYA burns" })).toEqual([
    "Rooms (0): ",
    "Everyone else here (1): person.katya",
  ]);
});

it("counts nobody as being there while it is not known who is", () => {
  const contacts = [contact(anna), contact(katya)];
  const presences = seen([anna, "online"]);
  expect(shown({ contacts, presences, isLive: false })[0]).toBe("Contacts (2): person.anna person.katya");
});

it("stands bots in a group of their own unless they were put into another, and alone in their view", () => {
  const bot = (person: Contact["person"]): Contact["person"] => ({ ...person, bot: true });
  const contacts = [contact(anna), contact(bot(mei)), contact(bot(zoe), { group: "Work" })];
  const presences = seen([bot(mei), "online"], [bot(katya), "online"]);
  expect(shown({ contacts, presences })).toEqual([
    "Work (0/1): person.zoe",
    "Other contacts (0/1): person.anna",
    "Bots (1/1): person.mei",
    "Rooms (0): ",
    "Everyone else here (1): person.katya",
  ]);
  expect(shown({ contacts, presences, view: "bots" })).toEqual(["Bots (2/3): person.katya person.mei person.zoe"]);
  expect([hasBots({ contacts, presences }), hasBots({ contacts: [contact(anna)], presences: new Map() })]).toEqual([
    true,
    false,
  ]);
});
