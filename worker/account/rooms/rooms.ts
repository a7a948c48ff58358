import { ROOMS_PER_USER } from "../../../generated/contract/limits.ts";
import type { Invitation, Room } from "../../../generated/types.ts";
import type { Contacts } from "../contacts/contacts.ts";
import type { Errands } from "../errands/errands.ts";
import { invitationOf, roomSeenBy, type RoomEntry } from "./entry.ts";
import type { KeptEntry, RoomStore } from "./room-store.ts";

/** One answer takes so many invitations; of more, the latest are shown. */
const INVITATIONS_SHOWN = 1_000;

/** What the rooms of a person have to know of their contacts. */
type KnownContacts = Pick<Contacts, "stance" | "block">;

/**
 * The rooms and invitations of one person, as the rooms last said (ME-8): for lists, and as a first look; who may enter is
 * decided by the room (ME-2). An entry is never forgotten, because its version tells an old one that comes late.
 */
export class Rooms {
  readonly #store: RoomStore;
  readonly #contacts: KnownContacts;
  readonly #errands: Errands;

  constructor(store: RoomStore, contacts: KnownContacts, errands: Errands) {
    this.#store = store;
    this.#contacts = contacts;
    this.#errands = errands;
  }

  /** A room says what has become of the person there. Twice is once, and what is older than what is known is nothing. */
  note(me: string, entry: RoomEntry): void {
    const known = this.#store.entry(entry.roomId);
    if (known !== null && known.entry.version >= entry.version) return;
    const hidden = this.#isHidden(entry, known);
    this.#store.save({ entry: withInvitation(entry, known), hidden });
    const block = entry.peerId === undefined ? null : this.#contacts.block(me, entry.peerId);
    // A room that was founded after the block does not know of it otherwise.
    if (block !== null) this.#errands.add({ kind: "blockInRoom", block });
    const invitation = hidden ? null : invitationOf(entry);
    if (invitation === null || invitation.invitationId === openInvitation(known)) return;
    this.#errands.add({ kind: "invitationNews", to: me, invitationId: invitation.invitationId });
  }

  /** The rooms that the person is in. */
  list(): readonly Room[] {
    return this.#memberOf().map(roomSeenBy);
  }

  /** A room that the person is in, or null. */
  find(roomId: string): Room | null {
    const kept = this.#store.entry(roomId);
    return kept?.entry.state === "member" ? roomSeenBy(kept.entry) : null;
  }

  /** Whether the person may be in one more (LM-14). */
  hasOneLeft(): boolean {
    return this.#memberOf().length < ROOMS_PER_USER;
  }

  /** The open invitations, the latest first, but for those of people who are blocked (CO-4). */
  invitations(): readonly Invitation[] {
    return this.#store
      .all()
      .filter(({ hidden }) => !hidden)
      .flatMap(({ entry }) => invitationOf(entry) ?? [])
      .filter(({ from }) => !this.#contacts.stance(from.userId).isBlocked)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, INVITATIONS_SHOWN);
  }

  /** One of the open invitations, or null. */
  invitation(invitationId: string): Invitation | null {
    return this.invitations().find((invitation) => invitation.invitationId === invitationId) ?? null;
  }

  /** Whether an invitation was answered so already, and nothing has come of it since: the answer's answer may be lost (ME-4). */
  wasAnswered(invitationId: string, accept: boolean): boolean {
    const state = accept ? "member" : "out";
    return this.#store
      .all()
      .some(({ entry, hidden }) => !hidden && entry.state === state && entry.invitation?.invitationId === invitationId);
  }

  /** The direct room with somebody, in it or out of it, or null where it is not known that there is one. */
  roomIdWith(userId: string): string | null {
    return this.#store.all().find(({ entry }) => entry.peerId === userId)?.entry.roomId ?? null;
  }

  /**
   * The id of the direct room with somebody, which the account of one of the two keeps: the one that was drawn the first time.
   *
   * @param drawn an id that nobody has, for the first time
   */
  directRoom(userId: string, drawn: string): string {
    const known = this.#store.directRoom(userId);
    if (known === null) this.#store.saveDirectRoom(userId, drawn);
    return known ?? drawn;
  }

  /** An invitation that was hidden stays so, whatever else becomes of its room. */
  #isHidden(entry: RoomEntry, known: KeptEntry | null): boolean {
    const invitation = invitationOf(entry);
    if (invitation === null) return false;
    if (known !== null && openInvitation(known) === invitation.invitationId) return known.hidden;
    return this.#contacts.stance(invitation.from.userId).isBlocked;
  }

  #memberOf(): readonly RoomEntry[] {
    return this.#store.all().flatMap(({ entry }) => (entry.state === "member" ? [entry] : []));
  }
}

/** What the room says, with the invitation that led there. */
const withInvitation = (entry: RoomEntry, known: KeptEntry | null): RoomEntry =>
  known?.entry.invitation === undefined ? entry : { invitation: known.entry.invitation, ...entry };

const openInvitation = (kept: KeptEntry | null): string | null =>
  kept === null ? null : (invitationOf(kept.entry)?.invitationId ?? null);
