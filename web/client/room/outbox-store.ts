import type { KeyValueStore } from "../storage.ts";
import type { Outbox } from "./outbox.ts";
import { checked, type KnownHead, type OutgoingChat, type SendError } from "./outgoing.ts";

/**
 * Keeps the unacked messages of one person in one room over reloads. Every write reads first and touches one message
 * only, so that a second tab with the same storage does not lose its own.
 */
export class OutboxStore {
  readonly #storage: KeyValueStore;
  readonly #key: string;

  constructor(storage: KeyValueStore, userId: string, roomId: string) {
    this.#storage = storage;
    this.#key = `cfm.outbox.${userId}.${roomId}`;
  }

  /** What was written and not acked; nothing where the storage is unreadable. */
  load(): Outbox {
    try {
      const stored: unknown = JSON.parse(this.#storage.getItem(this.#key) ?? "[]");
      return Array.isArray(stored) ? stored.filter(isOutgoing).map(checked) : [];
    } catch {
      return [];
    }
  }

  /** Writes what changed between two outboxes. What the server has stored is not kept. */
  save(before: Outbox, after: Outbox): void {
    const old = new Map(before.map((chat) => [chat.cid, chat]));
    const kept = after.filter(isUnstored);
    const changed = kept.filter((chat) => old.get(chat.cid) !== chat);
    const stay = new Set(kept.map((chat) => chat.cid));
    const gone = before.filter(({ cid }) => !stay.has(cid));
    if (changed.length + gone.length > 0) this.#write(changed, gone);
  }

  #write(changed: Outbox, gone: Outbox): void {
    const chats = new Map(this.load().map((chat) => [chat.cid, chat]));
    for (const chat of changed) chats.set(chat.cid, chat);
    for (const { cid } of gone) chats.delete(cid);
    try {
      if (chats.size === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify([...chats.values()]));
    } catch {
      // Full or forbidden: the message still lives in memory, and sending it matters more than keeping it.
    }
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
const isOutgoing = (value: unknown): value is OutgoingChat =>
  isObject(value) && Object.entries(FIELDS).every(([field, fits]) => fits(value[field]));
