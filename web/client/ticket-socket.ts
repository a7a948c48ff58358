import { createHttpClient, unwrap } from "../../generated/http/client.ts";
import type { TicketRequest } from "../../generated/types.ts";
import { PendingSocket } from "./pending-socket.ts";
import { platformSocket, type SocketFactory } from "./socket.ts";

/** What tickets are fetched and sockets opened with; the platform's own by default. */
export interface TicketSocketOptions {
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly WebSocket?: SocketFactory;
}

const ROOM_PATH = /^\/api\/ws\/room\/([^/]+)$/;

/**
 * Opens sockets by one-time tickets (AU-11). For platforms with a bearer token whose WebSocket takes no headers: the ticket
 * travels as a subprotocol, is good for moments, and never stands in an address.
 *
 * @example new Messenger({ baseUrl, token, WebSocket: ticketSocket() })
 */
export const ticketSocket = (options: TicketSocketOptions = {}): SocketFactory => {
  const { fetch: send = (request) => fetch(request), WebSocket: open = platformSocket } = options;
  return (url, protocols, headers) => {
    const { origin, pathname } = new URL(url.replace(/^ws/, "http"));
    const api = createHttpClient({ baseUrl: origin, fetch: send, headers: { ...headers, "X-CFM-CSRF": "1" } });
    const ticket = unwrap(api.POST("/api/ws/ticket", { body: placeOf(pathname) }));
    return new PendingSocket(
      ticket.then((given) => open(url, [...protocols, `cfm.ticket.${given.ticket}`], {})),
      () => false,
    );
  };
};

/** What a ticket has to be for. */
function placeOf(path: string): TicketRequest {
  const roomId = ROOM_PATH.exec(path)?.[1];
  return roomId === undefined ? { channel: "presence" } : { channel: "room", roomId };
}
