import type { StreamEvent } from "../../generated/types.ts";
import type { Attached, SendPorts } from "../sockets/index.ts";
import type { StoredChange } from "./effects.ts";
import type { Circle } from "./membership/circle.ts";
import type { RoomReader } from "./reader.ts";
import type { KnownReceipt } from "./shapes.ts";

/** The room's disk. */
export interface RoomStore extends RoomReader {
  /** Name of the room's numbering, made once. */
  epoch(): string;
  /** The lowest seq that is kept; 1 before anything was pruned. */
  firstSeq(): number;
  /** To whom a private room belongs; null for a public one. */
  circle(): Circle | null;
  /** The newest events, oldest first: at least `count` where there are so many, and every one younger than `since`. */
  newest(count: number, since: number): readonly StreamEvent[];
  /** Writes changes in one synchronous transaction: all or none. */
  commit(changes: readonly StoredChange[]): void;
}

/** A connection with its person's receipt, which may be ahead of the disk; null where there is none. */
export type RoomAttached = Attached<KnownReceipt | null>;

/** What a room needs of the world around it. */
export interface RoomPorts extends SendPorts {
  readonly store: RoomStore;
  readonly wires: SendPorts["wires"] & {
    /** Every open socket with what it carries. */
    attached(): readonly RoomAttached[];
    note(attached: RoomAttached): void;
    /** When a socket last gave a sign, epoch milliseconds (CL-6). */
    lastSignAt(connectionId: string): number;
  };
  /** Asks for `Room.flush` in a moment; asked again before that, it may be one. */
  flushSoon(): void;
  /** Logs what must not happen. */
  report(event: string, error: unknown): void;
}
