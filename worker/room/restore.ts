import type { Receipt } from "../../generated/types.ts";
import { WAKE_EVENTS } from "./config.ts";
import type { RoomState } from "./evolve.ts";
import { CHAT_MINUTE_MS } from "./limits.ts";
import type { RoomAttached, RoomStore } from "./ports.ts";
import type { RoomReader } from "./reader.ts";
import { Recent } from "./recent.ts";
import type { KnownReceipt } from "./shapes.ts";
import { presentUsers } from "./state.ts";

/** Builds the memory of a room that wakes, or whose last turn could not be written, from its disk and its sockets. */
export function restore(store: RoomStore, attached: readonly RoomAttached[], now: number): RoomState {
  const newest = store.newest(WAKE_EVENTS, now - CHAT_MINUTE_MS);
  const chatTimes = new Map<string, number[]>();
  for (const event of newest) {
    if (event.type === "chat") chatTimes.set(event.from, [...(chatTimes.get(event.from) ?? []), event.at]);
  }
  const circle = store.circle();
  const present = presentUsers(attached.map(({ connection }) => connection));
  const receipts = store.receipts([...new Set([...present, ...(circle?.members.keys() ?? [])])]);
  const state = {
    epoch: store.epoch(),
    firstSeq: store.firstSeq(),
    circle,
    recent: new Recent(newest),
    chatTimes,
    moments: new Map(),
    receipts: new Map(receipts.map((receipt) => [receipt.userId, { ...receipt, dirty: false }])),
    typing: new Map(),
    connections: new Map(attached.map(({ connection }) => [connection.connectionId, connection])),
  };
  for (const { connection, note } of attached) if (note !== null) raise(state.receipts, connection.userId, note);
  return state;
}

/** Takes in a socket that a waking room did not find; nothing happens to one that it knows. */
export function takeIn(state: RoomState, store: RoomReader, attached: RoomAttached): void {
  const { connectionId, userId } = attached.connection;
  if (state.connections.has(connectionId)) return;
  state.connections.set(connectionId, attached.connection);
  const [stored] = state.receipts.has(userId) ? [] : store.receipts([userId]);
  if (stored !== undefined) state.receipts.set(userId, { ...stored, dirty: false });
  if (attached.note !== null) raise(state.receipts, userId, attached.note);
}

/**
 * Keeps receipts over a write that failed: they never fall (ST-1).
 *
 * @param before the receipts that memory held
 * @returns those that disk and sockets did not know: some of them nobody has been told yet
 */
export function keepReceipts(state: RoomState, before: ReadonlyMap<string, KnownReceipt>): readonly Receipt[] {
  const { head } = state.recent;
  return [...before].flatMap(([userId, { delivered, read, storedSeq }]) => {
    const restored = state.receipts.get(userId);
    raise(state.receipts, userId, { delivered: Math.min(delivered, head), read: Math.min(read, head), storedSeq });
    const kept = state.receipts.get(userId);
    return kept === undefined || kept === restored ? [] : [{ userId, delivered: kept.delivered, read: kept.read }];
  });
}

/** Raises what is known of a person; a lower receipt changes nothing. */
function raise(
  receipts: Map<string, KnownReceipt>,
  userId: string,
  { delivered, read, storedSeq }: Omit<KnownReceipt, "dirty">,
): void {
  const known = receipts.get(userId) ?? { delivered: 0, read: 0, storedSeq: 0 };
  if (delivered <= known.delivered && read <= known.read) return;
  receipts.set(userId, {
    delivered: Math.max(known.delivered, delivered),
    read: Math.max(known.read, read),
    storedSeq: Math.max(known.storedSeq, storedSeq),
    dirty: true,
  });
}
