import { readLegacyMessages, type LegacyMessages } from "./legacy.ts";
import { SqliteRoomStore } from "./store.ts";

/** The key under which an earlier implementation kept the last messages of a room. */
export const LEGACY_KEY = "messages";

/** What an import found and what it added to the stream. */
export interface LegacyImport extends Omit<LegacyMessages, "chats"> {
  readonly added: number;
}

/**
 * Turns the one blob in which an earlier implementation kept a room's messages into rows at the end of the stream, and
 * takes the blob away, in one transaction. To be called while the object is constructed, after the migrations and before
 * its store is opened. Without a blob it reads one row and does nothing.
 *
 * What is in the stream already, by sender and cid, is not added again, should a blob come back with a backup. Nobody
 * becomes a member by it: whom the earlier implementation took for a person had only said so.
 *
 * @returns null without a blob, or for one that is none of ours, which stays
 */
export function importLegacy(storage: DurableObjectStorage, now: number): LegacyImport | null {
  const legacy = readLegacyMessages(storage.kv.get(LEGACY_KEY), now);
  if (legacy === null) return null;
  const { chats, ...counts } = legacy;
  const store = new SqliteRoomStore(storage);
  const head = store.newest(1, Infinity)[0]?.seq ?? 0;
  const known = new Map(
    [...new Set(chats.map(({ from }) => from))].map((from) => [from, store.cidsOf(from, 0, head)] as const),
  );
  const unknown = chats.filter(({ from, cid }) => known.get(from)?.has(cid) !== true);
  storage.transactionSync(() => {
    store.commit(unknown.map((chat, index) => ({ kind: "append", event: { ...chat, seq: head + 1 + index } })));
    storage.kv.delete(LEGACY_KEY);
  });
  return { ...counts, added: unknown.length };
}
