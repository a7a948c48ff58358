import { errors } from "../../generated/contract/errors.ts";
import { ApiRefusal } from "../../generated/http/client.ts";
import type { Status } from "../../generated/types.ts";
import type { Companion, Shares } from "./http-messenger.ts";
import { Leftovers } from "./leftovers.ts";
import type { LineNews, Observation } from "./lines/line-news.ts";
import { Lines } from "./lines/lines.ts";
import { PresenceConnection } from "./presence/connection.ts";
import { page, room } from "./requests/rooms.ts";
import { me } from "./requests/session.ts";
import { RoomConnection } from "./room/connection.ts";
import { Shared } from "./shared.ts";

/** What somebody says of themselves as they come. */
export interface InitialStatus {
  readonly status: Status;
  readonly personalMessage?: string;
}

/** The half of a messenger that speaks over sockets: rooms and presence. Made by `HttpMessenger.join`. */
export class Connections implements Companion {
  readonly #shares: Shares;
  readonly #rooms = new Shared<RoomConnection>();
  readonly #presence = new Shared<PresenceConnection>();
  readonly #leftovers: Leftovers;
  readonly #lines: Lines;

  constructor(shares: Shares) {
    this.#shares = shares;
    this.#lines = new Lines(shares.surroundings.clock, () => ({
      presence: this.#presence.find("presence")?.state ?? null,
      rooms: new Map(this.#rooms.all.map(([roomId, { state }]) => [roomId, state])),
    }));
    this.#leftovers = new Leftovers(shares.surroundings, {
      unsent: (roomId) => this.#sendLeftovers(roomId),
      settled: (roomId, cid) => this.#rooms.find(roomId)?.forget(cid),
    });
  }

  /** As `Messenger.openRoom`. */
  openRoom(roomId: string): RoomConnection {
    const { http, surroundings, learn } = this.#shares;
    return this.#rooms.open(
      roomId,
      (release) =>
        new RoomConnection({
          ...surroundings,
          roomId,
          you: this.#shares.userId(),
          readPage: (before) => page(http, roomId, before),
          diagnose: () => closeCodeOf(room(http, roomId)),
          learn,
          release,
          note: this.#lines.noteOf(roomId),
        }),
    );
  }

  /** As `Messenger.openPresence`. */
  openPresence({ status, ...options }: InitialStatus): PresenceConnection {
    const { http, surroundings, learn } = this.#shares;
    const presence = this.#presence.open(
      "presence",
      (release) =>
        new PresenceConnection({
          ...surroundings,
          diagnose: () => closeCodeOf(me(http)),
          learn,
          release,
          note: this.#lines.noteOf(null),
        }),
    );
    presence.setStatus(status, options);
    return presence;
  }

  /** As `Messenger.observe`. */
  observe(tell: (news: LineNews) => void): Observation {
    return this.#lines.observe(tell);
  }

  arrived(userId: string): void {
    this.#rooms.reopenAll();
    this.#presence.reopenAll();
    this.#leftovers.begin(userId);
  }

  left(): void {
    this.#leftovers.stop();
    this.#rooms.endAll();
    this.#presence.endAll();
  }

  #sendLeftovers(roomId: string): void {
    const open = this.#rooms.find(roomId);
    if (open === undefined) this.openRoom(roomId).close();
    else open.adopt();
  }
}

/** The close code that fits a refused request; null for a success, and for what says nothing about a socket. */
async function closeCodeOf(pending: Promise<unknown>): Promise<number | null> {
  try {
    await pending;
  } catch (error) {
    if (error instanceof ApiRefusal) return errors[error.code].close ?? null;
  }
  return null;
}
