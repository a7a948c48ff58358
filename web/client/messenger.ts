import { Connections } from "./connections.ts";
import { HttpMessenger, type MessengerOptions } from "./http-messenger.ts";
import type { LineNews, Observation } from "./lines/line-news.ts";
import type { InitialStatus, PresenceConnection } from "./presence/connection.ts";
import type { RoomConnection } from "./room/connection.ts";

/** A person's way to the service: signing in, and the connections to rooms and presence. */
export class Messenger extends HttpMessenger {
  readonly #connections: Connections;

  constructor(options: MessengerOptions) {
    super(options);
    this.#connections = this.join((shares) => new Connections(shares));
  }

  /**
   * Connects to a room. Opened twice, it is the same connection, which ends when both have called `close` and everything
   * is sent; one that had closed by itself connects again. Rooms for which the storage holds unsent messages are
   * connected by the messenger itself after sign-in, until these are sent.
   */
  openRoom(roomId: string): RoomConnection {
    return this.#connections.openRoom(roomId);
  }

  /**
   * Connects to presence, shared like a room. Who gives a status comes with it, or takes it as the new one if presence is open
   * already; who gives none comes as the server knows them. While the person is hidden, rooms tell nobody that they are
   * there, that they type or what they have read (PR-11, PR-12). Who may be hidden opens presence before any room.
   */
  openPresence(initial: InitialStatus = {}): PresenceConnection {
    return this.#connections.openPresence(initial);
  }

  /**
   * Tells of every frame, state, beat of the heart and resume of all connections from now on; for diagnostics. While nobody
   * observes, only the latest states and resumes are kept. Tokens and tickets are in none of it, but frames hold what people say.
   */
  observe(tell: (news: LineNews) => void): Observation {
    return this.#connections.observe(tell);
  }
}
