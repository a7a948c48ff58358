import type { Effect } from "./effects.ts";
import { isCut } from "./severed.ts";
import { isTyping, presentUsers, seenUsers, type RoomView } from "./state.ts";

/**
 * What follows when sockets are gone: who typed and is not seen any more does not type any more (ST-5), the people are
 * counted anew (ST-4), and what rode on a socket goes to disk. Where one of the two in a direct room blocks the other,
 * nobody sees it (CO-3).
 */
export function part(room: RoomView, connectionIds: ReadonlySet<string>, now: number): readonly Effect[] {
  const connections = [...room.connections.values()];
  const gone = connections.filter(({ connectionId }) => connectionIds.has(connectionId));
  if (gone.length === 0) return [];
  const seen = seenUsers(connections.filter(({ connectionId }) => !connectionIds.has(connectionId)));
  const touched = [...presentUsers(gone)];
  const left = touched.filter((userId) => !seen.has(userId));
  const isFewer = seen.size < seenUsers(connections).size;
  const effects: readonly Effect[] = [
    ...gone.map(({ connectionId }): Effect => ({ kind: "disconnected", connectionId })),
    ...touched.flatMap((userId) => settled(room, userId)),
    ...left.flatMap((userId) => fellSilent(room, userId, now)),
    ...(isFewer ? [{ kind: "tellAll", event: { type: "userCount", count: seen.size } } as const] : []),
  ];
  return isCut(room) ? effects.filter(({ kind }) => kind !== "tellAll") : effects;
}

/** Whether memory alone knows how far somebody has got: they have no socket to carry it. The next sleep would lose what everyone was told (ST-1). */
export function hasLeftBehind(room: RoomView): boolean {
  const present = presentUsers(room.connections.values());
  return [...room.receipts].some(([userId, { dirty }]) => dirty && !present.has(userId));
}

function settled(room: RoomView, userId: string): readonly Effect[] {
  const receipt = room.receipts.get(userId);
  if (receipt === undefined || !receipt.dirty) return [];
  const { delivered, read } = receipt;
  return [{ kind: "storedReceipt", receipt: { userId, delivered, read, storedSeq: room.recent.head } }];
}

/** Says of somebody who types that they do not any more. */
export function fellSilent(room: RoomView, userId: string, now: number): readonly Effect[] {
  if (!isTyping(room, userId, now)) return [];
  return [
    { kind: "typing", userId, until: null },
    { kind: "tellAll", event: { type: "typing", userId, on: false, until: now } },
  ];
}
