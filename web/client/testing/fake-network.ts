import type { SocketFactory, WebSocketLike } from "../socket.ts";

type Listener = (event: { readonly data: unknown; readonly code: number }) => void;

/** Both ends of a socket in memory: the client holds it as a WebSocket, the test plays the server. */
export class FakeSocket implements WebSocketLike {
  readonly url: URL;
  readonly protocols: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Text frames of the client, in order. */
  readonly frames: string[] = [];
  /** What the client closed it with: a code, 1005 for none, null while it has not. */
  closedWith: number | null = null;
  /** What the server does with a frame of the client. */
  onFrame: (text: string) => void = () => undefined;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(url: string, protocols: readonly string[], headers: Readonly<Record<string, string>>) {
    this.url = new URL(url);
    this.protocols = protocols;
    this.headers = headers;
  }

  send(data: string): void {
    this.frames.push(data);
    this.onFrame(data);
  }

  close(code = 1005): void {
    this.closedWith = code;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  /** The server takes the upgrade. */
  accept(): void {
    this.#emit("open", {});
  }

  /** The server sends one frame with these events. */
  push(...events: readonly object[]): void {
    this.pushText(JSON.stringify(events.length === 1 ? events[0] : events));
  }

  pushText(data: unknown): void {
    this.#emit("message", { data });
  }

  /** The socket ends: refused, closed by the server, or lost (1006). */
  end(code: number): void {
    this.#emit("close", { code });
  }

  /** The commands of the client so far, frames unpacked, pings left out. */
  commands(): readonly Readonly<Record<string, unknown>>[] {
    return this.frames
      .flatMap((frame): Readonly<Record<string, unknown>>[] => [JSON.parse(frame)].flat())
      .filter(({ type }) => type !== "ping");
  }

  #emit(type: string, event: Partial<Parameters<Listener>[0]>): void {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data: undefined, code: 0, ...event });
  }
}

/** All sockets that a client opened. */
export class FakeNetwork {
  readonly sockets: FakeSocket[] = [];
  /** What happens to a new socket; by default nothing, the test does it. */
  onOpen: (socket: FakeSocket) => void = () => undefined;

  readonly open: SocketFactory = (url, protocols, headers) => {
    const socket = new FakeSocket(url, protocols, headers);
    this.sockets.push(socket);
    this.onOpen(socket);
    return socket;
  };

  /** The newest socket. */
  get latest(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error("No socket was opened.");
    return socket;
  }
}
