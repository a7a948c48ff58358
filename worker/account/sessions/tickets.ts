import { TICKET_TTL_MS } from "../../../generated/contract/limits.ts";
import { placeToText, type Place } from "./place.ts";
import { TicketStore } from "./ticket-store.ts";

/**
 * Tickets that a session may have waiting; the oldest goes for one more. More than a client opens sockets at once, and
 * few enough that asking for them does not fill the disk.
 */
export const TICKETS_PER_SESSION = 16;

/** The tickets of one person, each for one socket. It never sees one, only its SHA-256. */
export class Tickets {
  readonly #store: TicketStore;

  constructor(storage: Pick<DurableObjectStorage, "sql">) {
    this.#store = new TicketStore(storage.sql);
  }

  /** Keeps a ticket of a session, and gives the end of its life. */
  create(ticketHash: string, sessionId: string, place: Place, now: number): number {
    this.#store.removeExpired(now);
    this.#store.keepNewest(sessionId, TICKETS_PER_SESSION - 1);
    const expiresAt = now + TICKET_TTL_MS;
    this.#store.add({ hash: ticketHash, sessionId, place: placeToText(place), expiresAt });
    return expiresAt;
  }

  /**
   * Spends a ticket, whatever it is worth (AU-11).
   *
   * @returns the session that it was made for, or null when it is unknown, too old, or for another place
   */
  spend(ticketHash: string, place: Place | null, now: number): string | null {
    const ticket = this.#store.take(ticketHash);
    const isGood = ticket !== null && place !== null && now < ticket.expiresAt && ticket.place === placeToText(place);
    return isGood ? ticket.sessionId : null;
  }
}
