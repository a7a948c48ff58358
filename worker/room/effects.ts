import type { Person, Receipt, StreamEvent } from "../../generated/types.ts";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { RoomEntry } from "../account/index.ts";
import type { Block } from "../block.ts";
import type { Connection, Send } from "../sockets/index.ts";
import type { About, Membership } from "./membership/circle.ts";
import type { OlderCids } from "./recent.ts";
import type { Guest, KnownReceipt, Moment, StoredReceipt } from "./shapes.ts";

/** What outlives the process. */
export type StoredChange =
  /** The next event of the stream: one row. */
  | { readonly kind: "append"; readonly event: StreamEvent }
  /** Somebody new, or somebody with another name, picture or message: one row. */
  | { readonly kind: "person"; readonly person: Person; readonly joinedAt: Guest["joinedAt"] }
  /** Latest nudges and winks of somebody, oldest first: one row. */
  | { readonly kind: "moments"; readonly userId: string; readonly moments: readonly Moment[] }
  /** A receipt, at a time at which it is written: one row. */
  | { readonly kind: "storedReceipt"; readonly receipt: StoredReceipt }
  /** The room keeps no event below this seq any more: no row. */
  | { readonly kind: "pruned"; readonly firstSeq: number }
  /** What a private room is: one row. */
  | { readonly kind: "about"; readonly about: About }
  /** Somebody's place in a private room: one row. */
  | { readonly kind: "membership"; readonly membership: Membership }
  /** Somebody has no place in a private room any more: one row less. */
  | { readonly kind: "removed"; readonly userId: string }
  /** What one of the two in a direct room wants of the other: one row. */
  | { readonly kind: "block"; readonly block: Block }
  /** What an account is to be told, until it has taken it or a later one says it: one row. */
  | { readonly kind: "notice"; readonly notice: RoomNotice };

/** What the account of a person is told of a room (ME-8). */
export interface RoomNotice {
  readonly to: string;
  readonly body: RoomEntry;
}

/** What memory alone knows, or what sockets carry through hibernation. */
type MemoryChange =
  /** A receipt that rose and rides on a socket for now. */
  | { readonly kind: "receipt"; readonly receipt: Receipt }
  /** Somebody types until then, or null for not any more. */
  | { readonly kind: "typing"; readonly userId: string; readonly until: number | null }
  /** Older rows have been looked through. */
  | { readonly kind: "learnt"; readonly userId: string; readonly older: OlderCids }
  /** A socket is open, with the receipt of its person so far. */
  | { readonly kind: "connected"; readonly connection: Connection; readonly receipt: KnownReceipt | null }
  /** A socket is gone, or is being closed. */
  | { readonly kind: "disconnected"; readonly connectionId: string }
  /** A session lives longer. */
  | { readonly kind: "renewed"; readonly sessionId: string; readonly expiresAt: number }
  /** A socket is told of the end of its session. */
  | { readonly kind: "warned"; readonly connectionId: string };

/** What becomes otherwise in the room. `evolve` brings it into memory, the store writes what outlives the process. */
export type Change = StoredChange | MemoryChange;

/** What leaves the room once the changes of the turn are on disk. */
export type RoomSend = Send<RoomEvent>;

/** What a decision brings about. */
export type Effect = Change | RoomSend;

type Fate = "stored" | "memory" | "send";

const FATES: Readonly<Record<Effect["kind"], Fate>> = {
  append: "stored",
  person: "stored",
  moments: "stored",
  storedReceipt: "stored",
  pruned: "stored",
  about: "stored",
  membership: "stored",
  removed: "stored",
  block: "stored",
  notice: "stored",
  receipt: "memory",
  typing: "memory",
  learnt: "memory",
  connected: "memory",
  disconnected: "memory",
  renewed: "memory",
  warned: "memory",
  tell: "send",
  tellAll: "send",
  close: "send",
  renew: "send",
};

/** Whether an effect waits until the changes of the turn are on disk. */
export const isSend = (effect: Effect): effect is RoomSend => FATES[effect.kind] === "send";

/** Whether a change outlives the process. */
export const isStored = (change: Change): change is StoredChange => FATES[change.kind] === "stored";
