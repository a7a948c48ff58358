import { Alarm } from "./alarm.ts";
import { messageOfKey, roomsWithUnsent } from "./room/outbox-store.ts";
import type { Surroundings } from "./surroundings.ts";

/** Time for another tab to send its own message before we do it: it may only be waiting for the end of a limit. */
export const OWN_TURN_MS = 30_000;

/** Whom {@link Leftovers} tells. */
export interface LeftoversListener {
  /** Messages for this room wait in the storage. */
  unsent(roomId: string): void;
  /** Another tab has taken a message out of the storage: it is stored by the server, or given up. */
  settled(roomId: string, cid: string): void;
}

/** Finds what a page of before, or another tab that is gone, has left unsent in the storage. */
export class Leftovers {
  readonly #ports: Pick<Surroundings, "clock" | "storage" | "environment">;
  readonly #listener: LeftoversListener;
  /** By key: when a message that another tab wrote has had its time. */
  readonly #waiting = new Map<string, Alarm>();
  #unwatch: (() => void) | undefined;

  constructor(ports: Pick<Surroundings, "clock" | "storage" | "environment">, listener: LeftoversListener) {
    this.#ports = ports;
    this.#listener = listener;
  }

  /** Looks now, and again whenever another tab has left something lying. */
  begin(userId: string): void {
    this.stop();
    this.#unwatch = this.#ports.environment.watchStorage?.((key) => this.#changed(userId, key));
    this.#look(userId);
  }

  stop(): void {
    for (const alarm of this.#waiting.values()) alarm.clear();
    this.#waiting.clear();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  #look(userId: string): void {
    for (const roomId of roomsWithUnsent(this.#ports.storage, userId)) this.#listener.unsent(roomId);
  }

  #changed(userId: string, key: string): void {
    const message = messageOfKey(key, userId);
    if (message === null) return;
    const { clock, storage } = this.#ports;
    if (storage.getItem(key) === null) {
      this.#waiting.get(key)?.clear();
      this.#waiting.delete(key);
      this.#listener.settled(message.roomId, message.cid);
    } else if (!this.#waiting.has(key)) {
      const alarm = new Alarm(clock);
      this.#waiting.set(key, alarm);
      alarm.set(OWN_TURN_MS, () => {
        this.#waiting.delete(key);
        this.#look(userId);
      });
    }
  }
}
