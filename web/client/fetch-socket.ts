import { PendingSocket } from "./pending-socket.ts";
import type { SocketFactory, WebSocketLike } from "./socket.ts";

/** Asks for an upgrade. `fetch` of a Worker, or of a binding to another one. */
export type UpgradeFetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>> },
) => Promise<{ readonly status: number; readonly webSocket?: AcceptableSocket | null }>;

/** A socket as Workers have it: it comes with the answer to a request, and is heard once it is accepted. */
export interface AcceptableSocket extends WebSocketLike {
  accept(): void;
}

/**
 * Opens sockets by `fetch`. For Workers that have a bearer token: their `WebSocket` takes no headers.
 *
 * @example new Messenger({ baseUrl, token, WebSocket: fetchSocket(fetch) })
 */
export const fetchSocket =
  (fetch: UpgradeFetch): SocketFactory =>
  (url, protocols, headers) => {
    const upgrade = { ...headers, Upgrade: "websocket", "Sec-WebSocket-Protocol": protocols.join(", ") };
    const answer = fetch(url.replace(/^ws/, "http"), { headers: upgrade });
    // A refused upgrade has no socket; the reason is asked for by HTTP.
    return new PendingSocket(
      answer.then(({ webSocket }) => webSocket ?? null),
      (socket) => {
        socket.accept();
        return true;
      },
    );
  };
