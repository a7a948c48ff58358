import type { ContactEvent, InvitationEvent, NudgedEvent, UnreadEvent, WinkedEvent } from "../../generated/types.ts";

/** What a person is told on their own presence sockets alone. */
export type OwnEvent = ContactEvent | InvitationEvent | UnreadEvent | NudgedEvent | WinkedEvent;

/** Who is told something, and what. */
export interface OwnNews {
  readonly userId: string;
  readonly event: OwnEvent;
}
