import type { Invitation, UnreadEvent } from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { MessengerPort } from "../state/sdk.ts";
import { ContactBook } from "./contact-book.svelte.ts";

/** Everyone around one person: contacts, invitations, and rooms in which something waits to be read. */
export class Circle {
  readonly contacts: ContactBook;
  /** Open ones, to this person. */
  invitations = $state.raw<readonly Invitation[]>([]);
  /** By roomId: what was said in rooms that are not open here. */
  unread = $state.raw<ReadonlyMap<string, UnreadEvent>>(new Map());
  /** Why the lists could not be read, or what was asked for was refused. */
  failure = $state.raw<Failure | null>(null);
  readonly #messenger: MessengerPort;

  constructor(messenger: MessengerPort) {
    this.#messenger = messenger;
    this.contacts = new ContactBook(messenger.contacts);
  }

  /** Reads everything anew; a failure is kept to be shown. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      const [, invitations] = await Promise.all([this.contacts.load(), this.#messenger.conversations.invitations()]);
      this.invitations = invitations;
    });
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

  takeInvitation(invitation: Invitation): void {
    this.invitations = [...without(this.invitations, invitation.invitationId), invitation];
  }

  /** Accepts or declines. Rejects like every request. */
  async answer({ invitationId }: Invitation, accept: boolean): Promise<void> {
    await this.#messenger.conversations.answer(invitationId, accept);
    this.invitations = without(this.invitations, invitationId);
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
