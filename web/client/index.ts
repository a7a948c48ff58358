/** The SDK of CF Messenger: rooms, presence and sessions over the protocol in spec/. No framework, any platform. */
export * from "./http-only.ts";
export { backoffMs } from "./backoff.ts";
export { systemClock, type Clock, type TimerId } from "./clock.ts";
export type { ConnectionState, WhyClosed } from "./connection-state.ts";
export { Connections } from "./connections.ts";
export type { Discretion } from "./discretion.ts";
export { browserEnvironment, quietEnvironment, type Environment, type EnvironmentListener } from "./environment.ts";
export { fetchSocket, type AcceptableSocket, type UpgradeFetch } from "./fetch-socket.ts";
export type { Fetch } from "./http.ts";
export type {
  FrameNews,
  FramePart,
  KeptNews,
  Line,
  LineId,
  LineNews,
  Observation,
  ResumeNews,
  ResumeOutcome,
} from "./lines/line-news.ts";
export { Messenger } from "./messenger.ts";
export type { StatusOptions } from "./presence/announcement.ts";
export type { InitialStatus, PresenceConnection } from "./presence/connection.ts";
export type { PresenceMoments } from "./presence/moments.ts";
export { reducePresence } from "./presence/reduce.ts";
export { nobodyThere, type PresenceState } from "./presence/state.ts";
export type { RoomConnection } from "./room/connection.ts";
export type { RoomMoments } from "./room/moments.ts";
export type { KnownHead, OutgoingChat, SendError } from "./room/outgoing.ts";
export { reduceRoom } from "./room/reduce.ts";
export { emptyRoom, type RoomState } from "./room/state.ts";
export type { WinkTiming } from "./room/wink.ts";
export type { ContactRequests } from "./requests/contacts.ts";
export type { ConversationRequests } from "./requests/conversations.ts";
export type { KeyRequests } from "./requests/keys.ts";
export type { PeopleRequests } from "./requests/people.ts";
export type { SessionRequests } from "./requests/sessions.ts";
export { platformSocket, type SocketFactory, type WebSocketLike } from "./socket.ts";
export { memoryStorage, type KeyValueStore } from "./storage.ts";
export { ticketSocket, type TicketSocketOptions } from "./ticket-socket.ts";
