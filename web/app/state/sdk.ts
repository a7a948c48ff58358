import type {
  ConnectionState,
  HttpMessenger,
  InitialStatus,
  LineNews,
  Observation,
  PresenceConnection,
  RoomConnection,
  RoomState,
} from "../../client/index.ts";

/**
 * The SDK as the app uses it: its classes by what they can do, so that a scripted double can stand in for them.
 * This is the only way of the app to the network.
 */

/** One room: its log, and what can be done there. */
export type RoomPort = Pick<
  RoomConnection,
  | "state"
  | "subscribe"
  | "on"
  | "send"
  | "retry"
  | "discard"
  | "nudge"
  | "wink"
  | "typing"
  | "markRead"
  | "older"
  | "close"
>;

/** Who is there, and one's own status. */
export type PresencePort = Pick<
  PresenceConnection,
  "state" | "subscribe" | "on" | "setStatus" | "setPersonalMessage" | "close"
>;

/** What speaks over sockets. */
export interface ConnectionsPort {
  openRoom(roomId: string): RoomPort;
  openPresence(initial?: InitialStatus): PresencePort;
  observe(tell: (news: LineNews) => void): Observation;
}

/** Signing in and out, and every request. */
export type MessengerPort = Pick<
  HttpMessenger,
  | "settings"
  | "demoPeople"
  | "startPasskeyLogin"
  | "startNewAccount"
  | "signIn"
  | "resume"
  | "renew"
  | "signOut"
  | "ended"
  | "rooms"
  | "person"
  | "onSessionWarned"
  | "keys"
  | "sessions"
  | "contacts"
  | "conversations"
  | "people"
> & {
  /** Always the same ones. Rejects when their code cannot be loaded; the next call tries again. */
  connect(): Promise<ConnectionsPort>;
};

/** Passkeys, recovery codes and access tokens. */
export type KeysPort = MessengerPort["keys"];
/** Where the person is signed in. */
export type SessionsPort = MessengerPort["sessions"];
/** The contact list as the server keeps it. */
export type ContactsPort = MessengerPort["contacts"];
/** Direct and group rooms, their members and invitations. */
export type ConversationsPort = MessengerPort["conversations"];
/** Other people, and one's own profile. */
export type PeoplePort = MessengerPort["people"];

export type { ConnectionState, RoomState };
