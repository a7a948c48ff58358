import type {
  Contact,
  ContactRelation,
  Invitation,
  Person,
  PersonPresence,
  Room,
  ShownStatus,
} from "../../../generated/types.ts";
import { plainName } from "../text/plain-name.ts";

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
  /** The rooms alone. */
  readonly onlyRooms: boolean;
}

/** The heading of the rooms that everyone may enter: it always stands there. */
export const ROOMS = "rooms";
const OWN_GROUP = "group.";

/** Makes the list from top to bottom: what waits for an answer, conversations, contacts by group, rooms, everyone else. */
export function sectionsOf(source: SectionSource): readonly Section[] {
  const { rooms, onlyRooms, query } = source;
  const own = onlyRooms
    ? rooms.filter(({ kind }) => kind !== "public").map(roomRow)
    : [...rooms.filter(({ kind }) => kind === "group").map(roomRow), ...partnerRows(source)];
  const publicRooms = rooms.filter(({ kind }) => kind === "public").map(roomRow);
  const counted = (id: string, name: string, rows: readonly SectionRow[]): Section => {
    const found = rows.filter((row) => isFound(query, row));
    return { id, name, count: String(found.length), rows: found };
  };
  const all = onlyRooms
    ? [counted("conversations", "Conversations", own), counted(ROOMS, "Rooms", publicRooms)]
    : [
        counted("waiting", "Waiting for you", waitingRows(source)),
        counted("conversations", "Conversations", own),
        ...contactSections(source),
        counted(ROOMS, "Rooms", publicRooms),
        counted("others", "Everyone else here", otherRows(source)),
      ];
  return all.filter(({ id, rows }) => rows.length > 0 || id === ROOMS || id === "others");
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
  return rooms.flatMap(({ peerId, title }) => {
    const contact = contacts.find(({ person }) => person.userId === peerId) ?? null;
    if (peerId === undefined || (contact && isShown(contact))) return [];
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
  const listed = source.contacts.filter(({ relation }) => isListed(relation));
  const blockedOnly = source.contacts.filter(({ relation, blocked }) => blocked && !isListed(relation));
  const groups = groupNames(listed);
  const section = (id: string, name: string, contacts: readonly Contact[]): Section => {
    const rows = contacts.map((contact) => contactRow(contact, source)).filter((row) => isFound(source.query, row));
    const there = rows.filter(({ status }) => isThere(status)).length;
    return { id, name, count: `${there}/${rows.length}`, rows: rows.toSorted(byPresenceThenName) };
  };
  return [
    ...groups.map((group) =>
      section(
        OWN_GROUP + group,
        group,
        listed.filter((contact) => contact.group === group),
      ),
    ),
    section(
      "contacts",
      groups.length === 0 ? "Contacts" : "Other contacts",
      listed.filter(({ group }) => group === null),
    ),
    section("blocked", "Blocked", blockedOnly),
  ];
}

/** Who is there and no contact, so that somebody new is not alone. */
function otherRows({ me, contacts, rooms, presences }: SectionSource): readonly SectionRow[] {
  const known = new Set([...contacts.map(({ person }) => person.userId), ...rooms.map(({ peerId }) => peerId)]);
  return [...presences.values()]
    .filter(({ person, status }) => person.userId !== me && !known.has(person.userId) && isThere(status))
    .map(({ person, status }) => personRow(person, status, null))
    .sort(byPresenceThenName);
}

/** The groups that contacts stand in, by name. */
export const groupNames = (contacts: readonly Contact[]): readonly string[] =>
  [...new Set(contacts.flatMap(({ group }) => group ?? []))].sort(byName);

function contactRow(contact: Contact, { presences }: SectionSource): PersonSectionRow {
  const seen = presences.get(contact.person.userId);
  return personRow(seen?.person ?? contact.person, seen?.status ?? "offline", contact);
}

const personRow = (person: Person, status: ShownStatus, contact: Contact | null): PersonSectionRow => {
  return { kind: "person", id: `person.${person.userId}`, name: person.name, person, status, contact };
};

const roomRow = (room: Room): SectionRow => ({ kind: "room", id: `room.${room.roomId}`, name: room.title, room });

const byName = (a: string, b: string): number =>
  plainName(a).localeCompare(plainName(b), "en", { sensitivity: "base" });

function byPresenceThenName(a: PersonSectionRow, b: PersonSectionRow): number {
  return Number(isThere(b.status)) - Number(isThere(a.status)) || byName(a.name, b.name);
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
