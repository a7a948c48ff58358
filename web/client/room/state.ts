import type { Person, Receipt, Room, StreamEvent } from "../../../generated/types.ts";
import type { ConnectionState } from "../connection-state.ts";
import type { OutgoingChat } from "./outgoing.ts";

/** Everything a client knows of a room. Immutable: a change gives a new value that shares what stayed. */
export interface RoomState {
  readonly connection: ConnectionState;
  /** Null until the first `hello`. */
  readonly room: Room | null;
  /** The person the server takes us for; null until it is known. */
  readonly you: string | null;
  /** Name of the numbering; null until the first `hello`. */
  readonly epoch: string | null;
  /** The highest seq that the room is known to have. */
  readonly head: number;
  /** The last seq that we have; behind `head` while a replay runs. */
  readonly position: number;
  /** The log covers every seq from this one to `position`. */
  readonly firstSeq: number;
  /** What was said and what happened, ascending. Events of unknown types are left out, their seqs are counted. */
  readonly events: readonly StreamEvent[];
  /** What this person wrote and is not among `events` yet, in the order of writing. */
  readonly outbox: readonly OutgoingChat[];
  /** By userId: who is there, and whom `events` mention. */
  readonly people: ReadonlyMap<string, Person>;
  /** By userId: how far each person has got. */
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** By userId: who types, and until when at the latest by the server's clock. Never ourselves. */
  readonly typing: ReadonlyMap<string, number>;
  readonly userCount: number;
  /** The server's clock minus ours, in milliseconds (RS-7). */
  readonly serverOffsetMs: number;
  /** When the session of this socket ends by the server's clock; null until it is known. */
  readonly sessionExpiresAt: number | null;
  /** Whether events before `firstSeq` may exist; `RoomConnection.older` fetches them. */
  readonly hasOlder: boolean;
}

/**
 * What is known of a room before the first `hello`.
 *
 * @param you the person who is signed in, if that is known
 */
export const emptyRoom = (you: string | null): RoomState => ({
  connection: { phase: "connecting" },
  room: null,
  you,
  epoch: null,
  head: 0,
  position: 0,
  firstSeq: 1,
  events: [],
  outbox: [],
  people: new Map(),
  receipts: new Map(),
  typing: new Map(),
  userCount: 0,
  serverOffsetMs: 0,
  sessionExpiresAt: null,
  hasOlder: false,
});

/** The server's time at a moment of ours, both in epoch milliseconds. */
export const serverTime = (state: { readonly serverOffsetMs: number }, now: number): number =>
  now + state.serverOffsetMs;
