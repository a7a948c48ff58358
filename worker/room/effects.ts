import type { Person, Receipt, StreamEvent } from "../../generated/types.ts";
import type { RoomEvent } from "../../generated/ws/room.ts";
import type { Connection, Send } from "../sockets/index.ts";
import type { OlderCids } from "./recent.ts";
import type { KnownReceipt, Moment, StoredReceipt } from "./shapes.ts";

/** What outlives the process. */
export type StoredChange =
  /** The next event of the stream: one row. */
  | { readonly kind: "append"; readonly event: StreamEvent }
  /** Somebody new, or somebody with another name, picture or message: one row. */
  | { readonly kind: "person"; readonly person: Person; readonly joinedAt: number }
  /** Latest nudges and winks of somebody, oldest first: one row. */
  | { readonly kind: "moments"; readonly userId: string; readonly moments: readonly Moment[] }
  /** A receipt, at a time at which it is written: one row. */
  | { readonly kind: "storedReceipt"; readonly receipt: StoredReceipt }
  /** The room keeps no event below this seq any more: no row. */
  | { readonly kind: "pruned"; readonly firstSeq: number };

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
