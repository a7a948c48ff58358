import type { Invitation, UnreadEvent } from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { MessengerPort } from "../state/sdk.ts";
import { ContactBook } from "./contact-book.svelte.ts";
import { ReadList } from "./read-list.svelte.ts";

/** Everyone around one person: contacts, invitations, and rooms in which something waits to be read. */
export class Circle {
  readonly contacts: ContactBook;
  readonly #invitations = new ReadList<Invitation>();
  /** By roomId: what was said in rooms that are not open here. */
  unread = $state.raw<ReadonlyMap<string, UnreadEvent>>(new Map());
  /** The lists were read at least once. */
  isRead = $state(false);
  /** Why the lists could not be read. */
  loadFailure = $state.raw<Failure | null>(null);
  /** Why the last thing that was asked for in the list was not done. */
  failure = $state.raw<Failure | null>(null);
  readonly #messenger: MessengerPort;

  constructor(messenger: MessengerPort) {
    this.#messenger = messenger;
    this.contacts = new ContactBook(messenger.contacts);
  }

  /** Open ones, to this person. */
  get invitations(): readonly Invitation[] {
    return this.#invitations.items;
  }

  /** Reads everything anew; a failure is kept to be shown. */
  async load(): Promise<void> {
    this.loadFailure = null;
    try {
      const invitations = this.#invitations.read(() => this.#messenger.conversations.invitations());
      await Promise.all([this.contacts.load(), invitations]);
      this.isRead = true;
    } catch (thrown) {
      this.loadFailure = failureOf(thrown);
    }
  }

  /** Does what was asked for in the list itself, which says so when that does not work. */
  async attempt(work: () => Promise<void>): Promise<void> {
    this.failure = null;
    try {
      await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** The person has read why something was not done. */
  forgetFailure(): void {
    this.failure = null;
  }

  /** Whether an invitation still waits for an answer. */
  isOpen({ invitationId }: Invitation): boolean {
    return this.invitations.some((each) => each.invitationId === invitationId);
  }

  takeInvitation(invitation: Invitation): void {
    this.#invitations.edit((open) => [...without(open, invitation.invitationId), invitation]);
  }

  /** Accepts or declines. Rejects like every request. */
  async answer({ invitationId }: Invitation, accept: boolean): Promise<void> {
    await this.#messenger.conversations.answer(invitationId, accept);
    this.#invitations.edit((open) => without(open, invitationId));
  }

  takeUnread(event: UnreadEvent): void {
    this.unread = new Map([...this.unread, [event.roomId, event]]);
  }

  /** The room is open now: its window counts. */
  forgetUnread(roomId: string): void {
    if (this.unread.has(roomId)) this.unread = new Map([...this.unread].filter(([each]) => each !== roomId));
  }
}

const without = (invitations: readonly Invitation[], invitationId: string): readonly Invitation[] =>
  invitations.filter((each) => each.invitationId !== invitationId);
