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

export type PresencePort = Pick<PresenceConnection, "state" | "subscribe" | "on" | "setStatus" | "close">;

/** What speaks over sockets. */
export interface ConnectionsPort {
  openRoom(roomId: string): RoomPort;
  openPresence(initial: InitialStatus): PresencePort;
  observe(tell: (news: LineNews) => void): Observation;
}

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

export type KeysPort = MessengerPort["keys"];
export type SessionsPort = MessengerPort["sessions"];
export type ContactsPort = MessengerPort["contacts"];
export type ConversationsPort = MessengerPort["conversations"];
export type PeoplePort = MessengerPort["people"];

export type { ConnectionState, RoomState };
