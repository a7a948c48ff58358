import { PROTOCOL } from "../../generated/contract/version.ts";
import type { SocketFactory, WebSocketLike } from "./socket.ts";

/** Who listens to a wire. */
export interface WireListener {
  /** A text frame came. */
  text(data: string): void;
  /** The socket ended by itself; said once, and never after `drop`. */
  ended(code: number): void;
}

/** One socket from its opening to its end. Nothing of it is heard after that. */
export class Wire {
  #socket: WebSocketLike | null;
  #isOpen = false;

  /** @throws what the factory throws */
  constructor(open: SocketFactory, url: string, headers: Readonly<Record<string, string>>, listener: WireListener) {
    const socket = open(url, [PROTOCOL], headers);
    this.#socket = socket;
    const isHeard = (): boolean => this.#socket === socket;
    socket.addEventListener("open", () => {
      this.#isOpen = isHeard();
    });
    socket.addEventListener("message", ({ data }) => {
      // Binary frames do not exist in this protocol.
      if (isHeard() && typeof data === "string") listener.text(data);
    });
    socket.addEventListener("close", ({ code }) => {
      if (!isHeard()) return;
      this.#socket = null;
      this.#isOpen = false;
      listener.ended(code);
    });
    // A close always follows; without a listener some platforms treat the error as uncaught.
    socket.addEventListener("error", () => undefined);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** @returns whether it was given to the socket, which does not mean that it arrived */
  send(text: string): boolean {
    if (this.#socket === null || !this.#isOpen) return false;
    this.#socket.send(text);
    return true;
  }

  /** Ends the socket from this side, and its story with it. Without a code nothing is said to the server. */
  drop(code?: number): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#isOpen = false;
    socket?.close(code);
  }
}
