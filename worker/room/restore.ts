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
  const receipts = store.receipts([...presentUsers(attached.map(({ connection }) => connection))]);
  const state = {
    epoch: store.epoch(),
    recent: new Recent(newest),
    chatTimes,
    moments: new Map(),
    receipts: new Map(receipts.map((receipt) => [receipt.userId, { ...receipt, dirty: false }])),
    typing: new Map(),
    connections: new Map(attached.map(({ connection }) => [connection.connectionId, connection])),
  };
  for (const one of attached) raise(state.receipts, one);
  return state;
}

/** Takes in a socket that a waking room did not find; nothing happens to one that it knows. */
export function takeIn(state: RoomState, store: RoomReader, attached: RoomAttached): void {
  const { connectionId, userId } = attached.connection;
  if (state.connections.has(connectionId)) return;
  state.connections.set(connectionId, attached.connection);
  const [stored] = state.receipts.has(userId) ? [] : store.receipts([userId]);
  if (stored !== undefined) state.receipts.set(userId, { ...stored, dirty: false });
  raise(state.receipts, attached);
}

/** Raises what is known of a person by what their socket carried beyond it. */
function raise(receipts: Map<string, KnownReceipt>, { connection, note }: RoomAttached): void {
  if (note === null) return;
  const known = receipts.get(connection.userId) ?? { delivered: 0, read: 0, storedAt: 0 };
  if (note.delivered <= known.delivered && note.read <= known.read) return;
  receipts.set(connection.userId, {
    delivered: Math.max(known.delivered, note.delivered),
    read: Math.max(known.read, note.read),
    storedAt: Math.max(known.storedAt, note.storedAt),
    dirty: true,
  });
}
