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
    return new FetchedSocket(fetch(url.replace(/^ws/, "http"), { headers: upgrade }));
  };

type Listener = (event: { readonly data: unknown; readonly code: number }) => void;

/** A socket that is asked for already and may come, to be listened to at once. */
class FetchedSocket implements WebSocketLike {
  readonly #listeners: { readonly type: string; readonly listener: Listener }[] = [];
  #socket: AcceptableSocket | null = null;
  #isGivenUp = false;

  constructor(answer: ReturnType<UpgradeFetch>) {
    void this.#begin(answer);
  }

  send(data: string): void {
    this.#socket?.send(data);
  }

  close(code?: number, reason?: string): void {
    this.#isGivenUp = true;
    this.#socket?.close(code, reason);
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.push({ type, listener });
  }

  async #begin(answer: ReturnType<UpgradeFetch>): Promise<void> {
    const socket = await socketOf(answer);
    if (socket === null) return this.#emit("close", { code: 1006 });
    socket.addEventListener("message", ({ data }) => this.#emit("message", { data }));
    socket.addEventListener("close", ({ code }) => this.#emit("close", { code }));
    socket.addEventListener("error", () => this.#emit("error", {}));
    socket.accept();
    if (this.#isGivenUp) return socket.close();
    this.#socket = socket;
    this.#emit("open", {});
  }

  #emit(type: string, event: Partial<Parameters<Listener>[0]>): void {
    for (const each of this.#listeners)
      if (each.type === type) each.listener({ data: undefined, code: 1006, ...event });
  }
}

/** A refused upgrade looks like a lost network, as in browsers: the reason is asked for by HTTP. */
async function socketOf(answer: ReturnType<UpgradeFetch>): Promise<AcceptableSocket | null> {
  try {
    return (await answer).webSocket ?? null;
  } catch {
    return null;
  }
}
