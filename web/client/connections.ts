import { errors } from "../../generated/contract/errors.ts";
import { ApiRefusal } from "../../generated/http/client.ts";
import type { Discretion } from "./discretion.ts";
import type { Companion, Shares } from "./http-messenger.ts";
import { Leftovers } from "./leftovers.ts";
import type { LineNews, Observation } from "./lines/line-news.ts";
import { Lines } from "./lines/lines.ts";
import { PresenceConnection, type InitialStatus } from "./presence/connection.ts";
import { page, room } from "./requests/rooms.ts";
import { me } from "./requests/session.ts";
import { RoomConnection } from "./room/connection.ts";
import { Shared } from "./shared.ts";

/** The half of a messenger that speaks over sockets: rooms and presence. Made by `HttpMessenger.join`. */
export class Connections implements Companion {
  readonly #shares: Shares;
  readonly #rooms = new Shared<RoomConnection>();
  readonly #presence = new Shared<PresenceConnection>();
  readonly #leftovers: Leftovers;
  readonly #lines: Lines;
  readonly #firstDiscretion: Discretion;
  #discretion: Discretion;

  /** @param discretion before presence is opened; `unknown` where it will be, whatever else is opened first */
  constructor(shares: Shares, discretion: Discretion = "open") {
    this.#shares = shares;
    this.#firstDiscretion = discretion;
    this.#discretion = discretion;
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
          discretion: this.#discretion,
        }),
    );
  }

  /** As `Messenger.openPresence`. */
  openPresence(initial: InitialStatus = {}): PresenceConnection {
    const { http, surroundings, learn } = this.#shares;
    // Before it connects again: the status comes with the upgrade.
    this.#presence.find("presence")?.say(initial);
    return this.#presence.open("presence", (release) => {
      const ports = {
        ...surroundings,
        diagnose: () => closeCodeOf(me(http)),
        learn,
        release,
        note: this.#lines.noteOf(null),
        discreet: (discretion: Discretion) => this.#beDiscreet(discretion),
      };
      return new PresenceConnection(ports, initial);
    });
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
    this.#discretion = this.#firstDiscretion;
    this.#lines.forget();
  }

  #beDiscreet(discretion: Discretion): void {
    this.#discretion = discretion;
    for (const [, connection] of this.#rooms.all) connection.beDiscreet(discretion);
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
