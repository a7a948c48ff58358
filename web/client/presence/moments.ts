import type {
  ContactEvent,
  ErrorEvent,
  InvitationEvent,
  NudgedEvent,
  SignedInEvent,
  UnreadEvent,
  WinkedEvent,
} from "../../../generated/types.ts";
import { Listeners } from "../listeners.ts";

/** Notices of the presence channel: with what each kind of listener is called. */
export interface PresenceMoments {
  /** Somebody has just signed in: for a toast. */
  readonly signedIn: readonly [event: SignedInEvent];
  /** How many messages wait in a room. The latest one counts. */
  readonly unread: readonly [event: UnreadEvent];
  /** Somebody nudged a room that is not open here (ME-10). */
  readonly nudged: readonly [event: NudgedEvent];
  /** Somebody sent a wink in a room that is not open here (ME-10). */
  readonly winked: readonly [event: WinkedEvent];
  /** Somebody asks us into a room. */
  readonly invitation: readonly [event: InvitationEvent];
  /** Somebody added us, or accepted. */
  readonly contact: readonly [event: ContactEvent];
  /** The server refused something. Unknown codes count as INTERNAL. */
  readonly error: readonly [event: ErrorEvent];
}

/** One list of listeners for each kind of notice. */
export const presenceMoments = (): { readonly [Kind in keyof PresenceMoments]: Listeners<PresenceMoments[Kind]> } => ({
  signedIn: new Listeners(),
  unread: new Listeners(),
  nudged: new Listeners(),
  winked: new Listeners(),
  invitation: new Listeners(),
  contact: new Listeners(),
  error: new Listeners(),
});
