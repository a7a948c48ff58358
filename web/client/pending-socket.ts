import type { WebSocketLike } from "./socket.ts";

type Listener = (event: { readonly data: unknown; readonly code: number }) => void;

/** A socket that is asked for already and may come, to be listened to at once. */
export class PendingSocket<Socket extends WebSocketLike> implements WebSocketLike {
  readonly #listeners: { readonly type: string; readonly listener: Listener }[] = [];
  #socket: Socket | null = null;
  #isGivenUp = false;

  /**
   * @param pending null, or a rejection, where there is none: that looks like a lost network, as in browsers
   * @param begin begins to listen; gives whether the socket is open by that
   */
  constructor(pending: Promise<Socket | null>, begin: (socket: Socket) => boolean) {
    void this.#follow(pending, begin);
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

  async #follow(pending: Promise<Socket | null>, begin: (socket: Socket) => boolean): Promise<void> {
    const socket = await pending.catch(() => null);
    if (socket === null) return this.#emit("close", { code: 1006 });
    socket.addEventListener("open", () => this.#emit("open", {}));
    socket.addEventListener("message", ({ data }) => this.#emit("message", { data }));
    socket.addEventListener("close", ({ code }) => this.#emit("close", { code }));
    socket.addEventListener("error", () => this.#emit("error", {}));
    const isOpen = begin(socket);
    if (this.#isGivenUp) return socket.close();
    this.#socket = socket;
    if (isOpen) this.#emit("open", {});
  }

  #emit(type: string, event: Partial<Parameters<Listener>[0]>): void {
    for (const each of this.#listeners)
      if (each.type === type) each.listener({ data: undefined, code: 1006, ...event });
  }
}
