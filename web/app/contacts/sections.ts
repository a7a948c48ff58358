import type {
  Contact,
  ContactRelation,
  Invitation,
  Person,
  PersonPresence,
  Room,
  ShownStatus,
} from "../../../generated/types.ts";
import {
  contacts_group_blocked,
  contacts_group_bots,
  contacts_group_contacts,
  contacts_group_conversations,
  contacts_group_other_contacts,
  contacts_group_others,
  contacts_group_rooms,
  contacts_group_waiting,
} from "../../../generated/words/contacts.js";
import { getLocale } from "../../../generated/words/runtime.js";
import { plainName } from "../text/plain-name.ts";
import type { View } from "./views.ts";

/** One line of the contact list. `id` names it among all lines, `name` is what it is found and sorted by. */
export type SectionRow = { readonly id: string; readonly name: string } & (
  | { readonly kind: "room"; readonly room: Room }
  | { readonly kind: "person"; readonly person: Person; readonly status: ShownStatus; readonly contact: Contact | null }
  /** Somebody added the person and waits. */
  | { readonly kind: "request"; readonly contact: Contact }
  | { readonly kind: "invitation"; readonly invitation: Invitation }
);

/** A row about a person. */
export type PersonSectionRow = Extract<SectionRow, { kind: "person" }>;

/** A heading with its lines. */
export interface Section {
  readonly id: string;
  readonly name: string;
  /** How many stand below it, in words for the heading. */
  readonly count: string;
  readonly rows: readonly SectionRow[];
}

/** All that the list is made of. */
export interface SectionSource {
  /** Who is signed in. */
  readonly me: string;
  readonly rooms: readonly Room[];
  readonly contacts: readonly Contact[];
  readonly invitations: readonly Invitation[];
  readonly presences: ReadonlyMap<string, PersonPresence>;
  readonly query: string;
  readonly view: View;
  /** Whether the presences are those of now; otherwise nobody is counted as being there. */
  readonly isLive: boolean;
}

/** The heading of the rooms that everyone may enter: it always stands there. */
export const ROOMS = "rooms";
const OWN_GROUP = "group.";

/** Makes the list from top to bottom: what waits for an answer, conversations, contacts by group, rooms, everyone else. */
export function sectionsOf(source: SectionSource): readonly Section[] {
  return viewSections(source).filter(({ id, rows }) => rows.length > 0 || id === ROOMS || id === "others");
}

function viewSections(source: SectionSource): readonly Section[] {
  const { rooms, view } = source;
  const publicRooms = counted(
    source,
    ROOMS,
    contacts_group_rooms(),
    rooms.filter(({ kind }) => kind === "public").map(roomRow),
  );
  switch (view) {
    case "rooms": {
      const own = rooms.filter(({ kind }) => kind !== "public").map(roomRow);
      return [conversations(source, own), publicRooms];
    }
    case "bots":
      return [present(source, "bots", contacts_group_bots(), botRows(source))];
    case "contacts": {
      const groupRooms = rooms.filter(({ kind }) => kind === "group").map(roomRow);
      return [
        counted(source, "waiting", contacts_group_waiting(), waitingRows(source)),
        conversations(source, [...groupRooms, ...partnerRows(source)]),
        ...contactSections(source),
        publicRooms,
        counted(source, "others", contacts_group_others(), otherRows(source)),
      ];
    }
  }
}

/** By name: the server keeps rooms by their ids, an order that means nothing to anybody. */
function conversations(source: SectionSource, rows: readonly SectionRow[]): Section {
  const compare = byName();
  const sorted = rows.toSorted((a, b) => compare(a.name, b.name));
  return counted(source, "conversations", contacts_group_conversations(), sorted);
}

/** A heading that says how many stand below it. */
function counted({ query }: SectionSource, id: string, name: string, rows: readonly SectionRow[]): Section {
  const found = rows.filter((row) => isFound(query, row));
  return { id, name, count: String(found.length), rows: found };
}

/** A heading over people that says how many of them are there. */
function present(source: SectionSource, id: string, name: string, people: readonly PersonSectionRow[]): Section {
  const rows = people.filter((row) => isFound(source.query, row)).toSorted(byPresenceThenName());
  const there = rows.filter(({ status }) => isThere(status)).length;
  return { id, name, count: source.isLive ? `${there}/${rows.length}` : String(rows.length), rows };
}

/** Whether a person is there, as far as anyone may see. */
export const isThere = (status: ShownStatus): boolean => status !== "offline" && status !== "hidden";

function waitingRows({ contacts, invitations }: SectionSource): readonly SectionRow[] {
  const asking = contacts.filter(({ relation, blocked }) => relation === "asking" && !blocked);
  return [
    ...asking.map((contact): SectionRow => {
      return { kind: "request", id: `request.${contact.person.userId}`, name: contact.person.name, contact };
    }),
    ...invitations.map((invitation): SectionRow => {
      const { invitationId, room, from } = invitation;
      const name = room.kind === "direct" ? from.name : room.title;
      return { kind: "invitation", id: `invitation.${invitationId}`, name, invitation };
    }),
  ];
}

/** Whom one talks to directly; contacts stand in their groups. */
function partnerRows({ rooms, contacts, presences }: SectionSource): readonly SectionRow[] {
  const known = new Map(contacts.map((contact) => [contact.person.userId, contact]));
  return rooms.flatMap(({ peerId, title }) => {
    if (peerId === undefined) return [];
    const contact = known.get(peerId) ?? null;
    if (contact && isShown(contact)) return [];
    const seen = presences.get(peerId);
    // Of somebody who is not here, and no contact, the name alone is known.
    const unseen = { userId: peerId, name: title, picture: peerId, bot: false, personalMessage: "" };
    return [personRow(seen?.person ?? contact?.person ?? unseen, seen?.status ?? "offline", contact)];
  });
}

/** Whether somebody stands in a group or among the blocked. */
const isShown = ({ relation, blocked }: Contact): boolean => isListed(relation) || blocked;

/** Whether the person added them. */
export const isListed = (relation: ContactRelation): boolean => relation === "mutual" || relation === "asked";

function contactSections(source: SectionSource): readonly Section[] {
  const { contacts } = source;
  const listed = contacts.filter(({ relation }) => isListed(relation)).map((contact) => contactRow(contact, source));
  const blockedOnly = contacts.filter(({ relation, blocked }) => blocked && !isListed(relation));
  const groups = groupNames(contacts.filter(({ relation }) => isListed(relation)));
  const others = listed.filter(({ contact }) => contact?.group === null);
  return [
    ...groups.map((group) =>
      present(
        source,
        OWN_GROUP + group,
        group,
        listed.filter(({ contact }) => contact?.group === group),
      ),
    ),
    present(
      source,
      "contacts",
      groups.length === 0 ? contacts_group_contacts() : contacts_group_other_contacts(),
      others.filter(({ person }) => !person.bot),
    ),
    present(
      source,
      "bots",
      contacts_group_bots(),
      others.filter(({ person }) => person.bot),
    ),
    present(
      source,
      "blocked",
      contacts_group_blocked(),
      blockedOnly.map((contact) => contactRow(contact, source)),
    ),
  ];
}

/** Who is there and no contact, so that somebody new is not alone. */
function otherRows({ me, contacts, rooms, presences }: SectionSource): readonly SectionRow[] {
  const known = new Set([...contacts.map(({ person }) => person.userId), ...rooms.map(({ peerId }) => peerId)]);
  return [...presences.values()]
    .filter(({ person, status }) => person.userId !== me && !known.has(person.userId) && isThere(status))
    .map(({ person, status }) => personRow(person, status, null))
    .sort(byPresenceThenName());
}

/** Everyone known who is a bot: contacts, and who is there. */
function botRows(source: SectionSource): readonly PersonSectionRow[] {
  const contacts = source.contacts.filter(({ person }) => person.bot).map((contact) => contactRow(contact, source));
  const known = new Set(contacts.map(({ person }) => person.userId));
  const others = [...source.presences.values()].filter(({ person }) => person.bot && !known.has(person.userId));
  return [...contacts, ...others.map(({ person, status }) => personRow(person, status, null))];
}

/** Whether any bot is known. */
export const hasBots = ({ contacts, presences }: Pick<SectionSource, "contacts" | "presences">): boolean =>
  contacts.some(({ person }) => person.bot) || [...presences.values()].some(({ person }) => person.bot);

/** The groups that contacts stand in, by name. */
export const groupNames = (contacts: readonly Contact[]): readonly string[] =>
  [...new Set(contacts.flatMap(({ group }) => group ?? []))].sort(byName());

function contactRow(contact: Contact, { presences }: SectionSource): PersonSectionRow {
  const seen = presences.get(contact.person.userId);
  return personRow(seen?.person ?? contact.person, seen?.status ?? "offline", contact);
}

const personRow = (person: Person, status: ShownStatus, contact: Contact | null): PersonSectionRow => {
  return { kind: "person", id: `person.${person.userId}`, name: person.name, person, status, contact };
};

const roomRow = (room: Room): SectionRow => ({ kind: "room", id: `room.${room.roomId}`, name: room.title, room });

/** In the order of the page's language, without the ornaments before a name. */
function byName(): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(getLocale(), { sensitivity: "base" });
  return (a, b) => compare(plainName(a), plainName(b));
}

function byPresenceThenName(): (a: PersonSectionRow, b: PersonSectionRow) => number {
  const compare = byName();
  return (a, b) => Number(isThere(b.status)) - Number(isThere(a.status)) || compare(a.name, b.name);
}

/** Every word of the search stands somewhere in the line. */
function isFound(query: string, row: SectionRow): boolean {
  const hay = textsOf(row).join(" ").toLocaleLowerCase("en");
  return query
    .toLocaleLowerCase("en")
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function textsOf(row: SectionRow): readonly string[] {
  switch (row.kind) {
    case "room":
      return [row.room.title, row.room.topic];
    case "person":
      return [row.person.name, row.person.personalMessage];
    case "request":
      return [row.contact.person.name];
    case "invitation":
      return [row.invitation.room.title, row.invitation.from.name];
  }
}
