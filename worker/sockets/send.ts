import type { Connection } from "./connection.ts";

/** An event on its way to sockets. */
type Outgoing<Event> =
  /** To one socket. */
  | { readonly kind: "tell"; readonly to: string; readonly event: Event }
  /** To every socket; `except` is one that learns of it in another way. */
  | { readonly kind: "tellAll"; readonly event: Event; readonly except?: string };

/** What leaves an object once the changes of the turn are on disk. */
export type Send<Event> =
  | Outgoing<Event>
  /** Closes a socket after everything that it was told. */
  | { readonly kind: "close"; readonly connectionId: string; readonly code: number; readonly reason: string }
  /** Asks for a new life of a socket's session. */
  | { readonly kind: "renew"; readonly connection: Connection };

/** What sending needs of the world around it. */
export interface SendPorts {
  readonly wires: {
    send(connectionId: string, frame: string): void;
    close(connectionId: string, code: number, reason: string): void;
    /** Whether a socket has left so much unread that it is closed (LM-9). To be asked before the turn sends to it. */
    isSlow(connectionId: string): boolean;
  };
  /** Asks for a new life of a session, outside the present turn. */
  renew(connection: Connection): void;
}
