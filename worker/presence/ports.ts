import type { Attached, Connection, SendPorts } from "../sockets/index.ts";
import type { PresenceStore } from "./store.ts";

/** A presence socket carries nothing beside its connection: the device is the client's id, or else the connection's. */
export type PresenceAttached = Attached<null>;

/** What the presence object needs of the world around it. */
export interface PresencePorts extends SendPorts {
  readonly store: PresenceStore;
  readonly wires: SendPorts["wires"] & {
    /** Every open socket with what it carries. */
    attached(): readonly PresenceAttached[];
    note(attached: PresenceAttached): void;
    /** When a socket last gave a sign, epoch milliseconds: a frame, an answered ping, or its opening. */
    lastSignAt(connectionId: string): number;
  };
  /** Asks for `flush` once the present event is over. */
  flushSoon(): void;
  /** Writes a personal message to the directory, outside the present turn; `messageNotSaved` hears of a failure. */
  saveMessage(connection: Connection, text: string): void;
  /** Logs what must not happen. */
  report(event: string, error: unknown): void;
}
