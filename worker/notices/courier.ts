import type { Clock } from "../clock.ts";
import type { PendingNotice } from "./notice.ts";
import type { Notices } from "./notices.ts";

/** A delivery that has not ended by then counts as failed. */
export const PATIENCE_MS = 10_000;

/** So many deliveries are under way at a time: the platform allows an object only so many calls at once. */
export const DELIVERIES_AT_ONCE = 16;

/** What a courier needs of the object whose notices it delivers. */
export interface CourierPorts {
  readonly notices: Notices;
  readonly clock: Clock;
  /** Delivers a notice; rejects when that cannot be known to have happened. */
  deliver(notice: PendingNotice): Promise<void>;
  /** Logs what went wrong. */
  report(error: unknown): void;
}

interface Delivery {
  readonly notice: PendingNotice;
  readonly startedAt: number;
}

/**
 * Delivers the notices of one object, several at a time, but to one receiver one after the other. It is told to go after
 * every turn that may have added one, and by the alarm.
 */
export class Courier {
  readonly #ports: CourierPorts;
  readonly #underWay = new Map<string, Delivery>();

  constructor(ports: CourierPorts) {
    this.#ports = ports;
  }

  /**
   * Delivers all that is due.
   *
   * @returns resolves when what it has begun has ended, well or not; goes to `waitUntil`, and the alarm is armed after it
   */
  async go(): Promise<void> {
    const now = this.#ports.clock();
    this.#giveUp(now);
    const due = this.#ports.notices.due(now, DELIVERIES_AT_ONCE + this.#underWay.size);
    const next = due
      .filter(({ to }) => !this.#underWay.has(to))
      .slice(0, Math.max(0, DELIVERIES_AT_ONCE - this.#underWay.size));
    await Promise.all(next.map(async (notice) => this.#deliver({ notice, startedAt: now })));
  }

  /** When to go next, epoch milliseconds, or null for never. */
  nextDueAt(): number | null {
    const ends = [...this.#underWay.values()].map(({ startedAt }) => startedAt + PATIENCE_MS);
    const waiting = ends.length < DELIVERIES_AT_ONCE ? this.#ports.notices.nextDueAt(this.#receivers()) : null;
    const dues = waiting === null ? ends : [...ends, waiting];
    return dues.length === 0 ? null : Math.min(...dues);
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { notice } = delivery;
    this.#underWay.set(notice.to, delivery);
    try {
      await this.#ports.deliver(notice);
      // Given up or not: it has arrived.
      this.#ports.notices.delivered(notice);
    } catch (error) {
      this.#ports.report(error);
      if (this.#isUnderWay(delivery)) this.#ports.notices.failed(notice, this.#ports.clock());
    }
    if (!this.#isUnderWay(delivery)) return;
    this.#underWay.delete(notice.to);
    await this.go();
  }

  /** A delivery whose answer never came makes place for the next try. */
  #giveUp(now: number): void {
    for (const { notice, startedAt } of this.#underWay.values()) {
      if (now < startedAt + PATIENCE_MS) continue;
      this.#underWay.delete(notice.to);
      this.#ports.notices.failed(notice, now);
    }
  }

  #isUnderWay(delivery: Delivery): boolean {
    return this.#underWay.get(delivery.notice.to) === delivery;
  }

  #receivers(): ReadonlySet<string> {
    return new Set(this.#underWay.keys());
  }
}
