import { keysWith, type KeyValueStore } from "../storage.ts";
import { isWaiting, type Outbox } from "./outbox.ts";
import { checked, type KnownHead, type OutgoingChat, type SendError } from "./outgoing.ts";

const PREFIX = "cfm.outbox.";

/** A message in the storage. Ranks rise in the order of writing; those of two tabs may be equal. */
interface Kept {
  readonly chat: OutgoingChat;
  readonly rank: number;
}

/**
 * Keeps the unacked messages of one person in one room over reloads. Each has a key of its own: tabs that share the
 * storage never write over each other's, whatever comes between a read and a write.
 */
export class OutboxStore {
  readonly #storage: KeyValueStore;
  readonly #name: string;
  /** By cid: what this tab has seen in the storage. */
  readonly #ranks = new Map<string, number>();
  #lastRank = 0;

  constructor(storage: KeyValueStore, userId: string, roomId: string) {
    this.#storage = storage;
    this.#name = `${PREFIX}${userId}.${roomId}`;
  }

  /** What was written and not acked, by whichever tab, in the order of writing; nothing where the storage is unreadable. */
  load(): Outbox {
    const former = this.#takeOver();
    const kept = this.#readAll().toSorted((one, other) => one.rank - other.rank);
    for (const { chat, rank } of kept) {
      this.#ranks.set(chat.cid, rank);
      this.#lastRank = Math.max(this.#lastRank, rank);
    }
    return [...former, ...kept.map(({ chat }) => chat)];
  }

  /** Writes what changed between two outboxes. What the server has stored is not kept. */
  save(before: Outbox, after: Outbox): void {
    const old = new Map(before.map((chat) => [chat.cid, chat]));
    const kept = after.filter(isUnstored);
    for (const chat of kept) if (old.get(chat.cid) !== chat) this.#write(chat);
    const stay = new Set(kept.map((chat) => chat.cid));
    for (const { cid } of before) if (!stay.has(cid)) this.#remove(cid);
  }

  /**
   * The same outbox, where another tab with the same storage has chosen the head for a message that had none: sent with
   * a higher `after`, it would not be found as the copy that it is (RM-5). Where the other tab is done with it already,
   * any event of this epoch may be the copy.
   */
  agreed(outbox: Outbox, epoch: string): Outbox {
    return outbox.map((chat) => {
      if (chat.after !== null || !this.#ranks.has(chat.cid)) return chat;
      const kept = this.#read(this.#keyOf(chat.cid));
      const after = kept === null ? { epoch, seq: 0 } : kept.chat.after;
      return after === null ? chat : { ...chat, after };
    });
  }

  #keyOf(cid: string): string {
    return `${this.#name}.${cid}`;
  }

  #write(chat: OutgoingChat): void {
    const rank = this.#ranks.get(chat.cid) ?? this.#lastRank + 1;
    try {
      this.#storage.setItem(this.#keyOf(chat.cid), JSON.stringify({ ...chat, rank }));
      this.#ranks.set(chat.cid, rank);
      this.#lastRank = Math.max(this.#lastRank, rank);
    } catch {
      // Full or forbidden: the message still lives in memory, and sending it matters more than keeping it.
    }
  }

  #remove(cid: string): void {
    this.#ranks.delete(cid);
    try {
      this.#storage.removeItem(this.#keyOf(cid));
    } catch {
      // It will be sent once more after a reload, and answered as a duplicate.
    }
  }

  #readAll(): readonly Kept[] {
    try {
      return keysWith(this.#storage, `${this.#name}.`).flatMap((key) => this.#read(key) ?? []);
    } catch {
      return [];
    }
  }

  #read(key: string): Kept | null {
    const value = this.#parsed(key);
    return isOutgoing(value) ? { chat: chatOf(value), rank: rankOf(value) } : null;
  }

  #parsed(key: string): unknown {
    try {
      return JSON.parse(this.#storage.getItem(key) ?? "null");
    } catch {
      return null;
    }
  }

  /**
   * Earlier versions kept a room's messages as one list under one key.
   *
   * @returns those that the storage had no room to keep in the new way
   */
  #takeOver(): Outbox {
    const list = this.#parsed(this.#name);
    if (list === null) return [];
    const former = Array.isArray(list) ? list.filter(isOutgoing).map(chatOf) : [];
    const isKept = ({ cid }: OutgoingChat): boolean => this.#read(this.#keyOf(cid)) !== null;
    for (const chat of former) if (!isKept(chat)) this.#write(chat);
    const left = former.filter((chat) => !isKept(chat));
    if (left.length === 0) this.#storage.removeItem(this.#name);
    return left;
  }
}

/** The rooms for which this person has messages in the storage that wait to be sent. */
export function roomsWithUnsent(storage: KeyValueStore, userId: string): readonly string[] {
  const rooms = new Set(messageKeys(storage, userId).map(({ roomId }) => roomId));
  return [...rooms].filter((roomId) => new OutboxStore(storage, userId, roomId).load().some(isWaiting));
}

/** Which message of this person a key of the storage stands for; null for every other key. */
export function messageOfKey(key: string, userId: string): { readonly roomId: string; readonly cid: string } | null {
  const prefix = `${PREFIX}${userId}.`;
  if (!key.startsWith(prefix)) return null;
  // Ids have no dots.
  const [roomId = "", cid = ""] = key.slice(prefix.length).split(".");
  return { roomId, cid };
}

function messageKeys(storage: KeyValueStore, userId: string): readonly { readonly roomId: string }[] {
  try {
    return keysWith(storage, PREFIX).flatMap((key) => messageOfKey(key, userId) ?? []);
  } catch {
    return [];
  }
}

const isUnstored = (chat: OutgoingChat): boolean => chat.storedAs === undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isString = (value: unknown): boolean => typeof value === "string";

const isHead = (value: unknown): value is KnownHead =>
  isObject(value) && isString(value["epoch"]) && Number.isSafeInteger(value["seq"]);

const isError = (value: unknown): value is SendError =>
  isObject(value) && isString(value["code"]) && isString(value["message"]);

const FIELDS: Readonly<Record<keyof OutgoingChat, (value: unknown) => boolean>> = {
  cid: isString,
  text: isString,
  format: (value) => value === undefined || isObject(value),
  state: (value) => value === "sending" || value === "failed",
  error: (value) => value === undefined || isError(value),
  after: (value) => value === null || isHead(value),
  storedAs: (value) => value === undefined,
  refusals: (value) => Number.isSafeInteger(value),
};

/** Storage is input: another version, or a person with a debugger, may have written it. */
const isOutgoing = (value: unknown): value is OutgoingChat & { readonly rank?: unknown } =>
  isObject(value) && Object.entries(FIELDS).every(([field, fits]) => fits(value[field]));

const rankOf = ({ rank }: { readonly rank?: unknown }): number => (Number.isSafeInteger(rank) ? Number(rank) : 0);

function chatOf(value: OutgoingChat & { readonly rank?: unknown }): OutgoingChat {
  const { rank: _, ...chat } = value;
  return checked(chat);
}
