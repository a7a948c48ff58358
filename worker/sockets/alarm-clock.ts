type AlarmStorage = Pick<DurableObjectStorage, "getAlarm" | "setAlarm">;

/** The one alarm of an object. Setting it costs a row, so it is set only when the next thing is due earlier than it rings. */
export class AlarmClock {
  readonly #storage: AlarmStorage;
  #ringsAt: number | null = null;

  constructor(storage: AlarmStorage) {
    this.#storage = storage;
  }

  /** Reads from disk when it rings. */
  async restore(): Promise<void> {
    this.#ringsAt = await this.#storage.getAlarm();
  }

  /** To be called first when it rings: the platform has taken the alarm away. */
  rang(): void {
    this.#ringsAt = null;
  }

  /**
   * Sees to it that it rings at `dueAt` at the latest; null for nothing due.
   *
   * @returns resolves when the alarm is on disk; goes to `waitUntil`
   */
  async arm(dueAt: number | null): Promise<void> {
    if (dueAt === null || (this.#ringsAt !== null && this.#ringsAt <= dueAt)) return;
    this.#ringsAt = dueAt;
    await this.#storage.setAlarm(dueAt);
  }
}
