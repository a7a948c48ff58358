import { SqliteRoomStore as DurableStore } from "../store.ts";
import type { StoredChange } from "../effects.ts";

const WRITE_EVERY_MS = 1_000;

/**
 * The mutant of the kill test: says that it has written and writes a second later, as many chats do. The kill test has
 * to find that it loses what was acked (RM-2). Never part of a deployment: scripts/rig puts it in place of the real one.
 */
export class SqliteRoomStore extends DurableStore {
  #waiting: StoredChange[] = [];

  override commit(changes: readonly StoredChange[]): void {
    if (this.#waiting.length === 0) setTimeout(() => this.#write(), WRITE_EVERY_MS);
    this.#waiting.push(...changes);
  }

  #write(): void {
    const changes = this.#waiting;
    this.#waiting = [];
    super.commit(changes);
  }
}
