import type { ContactEvent, InvitationEvent, UnreadEvent } from "../../generated/types.ts";

/** What a person is told on their own presence sockets alone. */
export type OwnEvent = ContactEvent | InvitationEvent | UnreadEvent;
