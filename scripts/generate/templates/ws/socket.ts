import { encodeFrame, PING_FRAME } from "../../../../generated/ws/codec.ts";
import type { Received } from "./receive.ts";

/** What is needed of a WebSocket. Those of browsers, Node, Workers and `ws` all fit. */
export interface SocketLike {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/** Takes a listener away again. */
export type Unsubscribe = () => void;

/** A typed view of one socket: no reconnects, no state, no timers. Listeners are called in the order of the wire. */
export class EventSocket<Command extends { type: string }, Event extends { type: string }> {
  readonly #socket: SocketLike;
  readonly #listeners = new Set<(received: Received<Event>) => void>();

  /** `decode` reads one frame of the channel. The socket may still be connecting. */
  constructor(socket: SocketLike, decode: (data: unknown) => readonly Received<Event>[]) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      for (const received of decode(data)) {
        for (const listener of this.#listeners) listener(received);
      }
    });
  }

  /** Everything that arrives, in order: known, unknown and invalid. */
  onReceived(listener: (received: Received<Event>) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Events of one type. */
  on<Type extends Event["type"]>(type: Type, listener: (event: Extract<Event, { type: Type }>) => void): Unsubscribe {
    return this.onReceived((received) => {
      if (received.known && isOfType(received.event, type)) listener(received.event);
    });
  }

  /** Events of a type that this version does not know. */
  onUnknown(listener: (received: Extract<Received<Event>, { reason: "unknown" }>) => void): Unsubscribe {
    return this.onReceived((received) => {
      if (!received.known && received.reason === "unknown") listener(received);
    });
  }

  /** What does not fit: a fault of the server or of the way. */
  onInvalid(listener: (received: Extract<Received<Event>, { reason: "invalid" }>) => void): Unsubscribe {
    return this.onReceived((received) => {
      if (!received.known && received.reason === "invalid") listener(received);
    });
  }

  /** The socket is open. */
  onOpen(listener: () => void): void {
    this.#socket.addEventListener("open", listener);
  }

  /** The socket has closed; see `reconnectAfterClose`. */
  onClose(listener: (event: { readonly code: number; readonly reason: string }) => void): void {
    this.#socket.addEventListener("close", ({ code, reason }) => listener({ code, reason }));
  }

  /** Sends one command, or several in one frame. Several are at least one (RangeError) and at most FRAME_MAX_EVENTS. */
  send(commands: Command | readonly Command[]): void {
    this.#socket.send(encodeFrame(isList(commands) ? commands : [commands]));
  }

  /** Asks the platform whether the way is open; `pong` answers. */
  ping(): void {
    this.#socket.send(PING_FRAME);
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }
}

function isOfType<Event extends { type: string }, Type extends Event["type"]>(
  event: Event,
  type: Type,
): event is Extract<Event, { type: Type }> {
  return event.type === type;
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
