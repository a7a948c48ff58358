import { ALARM_RETRY_MS } from "./config.ts";

type AlarmStorage = Pick<DurableObjectStorage, "getAlarm" | "setAlarm" | "sync">;

/** The one alarm of an object. Setting it costs a row, so it is set only when the next thing is due earlier than it rings. */
export class AlarmClock {
  readonly #storage: AlarmStorage;
  #ringsAt: number | null = null;

  constructor(storage: AlarmStorage) {
    this.#storage = storage;
  }

  /**
   * Reads from disk when it rings, and sets it where it should ring and does not: an alarm that was lost comes back with
   * the next wake. One that is about to ring is not there either, so the one that is set leaves it the time to do so.
   */
  async restore(dueAt: number | null, now: number): Promise<void> {
    this.#ringsAt = await this.#storage.getAlarm();
    if (this.#ringsAt === null && dueAt !== null) await this.arm(Math.max(dueAt, now + ALARM_RETRY_MS));
  }

  /** To be called first when it rings: the platform has taken the alarm away. */
  rang(): void {
    this.#ringsAt = null;
  }

  /**
   * Sees to it that it rings at `dueAt` at the latest, at once for a time that is past; null for nothing due.
   *
   * @returns resolves when the alarm is set; goes to `waitUntil`
   */
  async arm(dueAt: number | null): Promise<void> {
    if (dueAt === null || (this.#ringsAt !== null && this.#ringsAt <= dueAt)) return;
    this.#ringsAt = dueAt;
    // The platform refuses the beginning of time.
    await this.#storage.setAlarm(Math.max(dueAt, 1));
  }

  /**
   * Sets it whatever it was set to, for an object that is about to begin anew: what an abort finds unwritten is lost.
   *
   * @returns resolves when the alarm is on disk
   */
  async retry(at: number): Promise<void> {
    this.rang();
    await this.arm(at);
    await this.#storage.sync();
  }
}
