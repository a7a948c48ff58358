import type { ConnectionState, Messenger, PresenceConnection, RoomConnection, RoomState } from "../../client/index.ts";

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

export type MessengerPort = Pick<
  Messenger,
  "settings" | "demoPeople" | "signIn" | "resume" | "signOut" | "rooms" | "person" | "onSessionWarned"
> & {
  openRoom(roomId: string): RoomPort;
  openPresence(...initial: Parameters<Messenger["openPresence"]>): PresencePort;
};

export type { ConnectionState, RoomState };
