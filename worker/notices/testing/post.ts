import * as z from "zod";
import { Courier } from "../courier.ts";
import type { PendingNotice } from "../notice.ts";
import { Notices } from "../notices.ts";
import { MemoryNoticeStore } from "./memory-store.ts";

const bodySchema = z.object({ number: z.number() });

/** More often than in a week of failures. */
const RINGS_MAX = 20_000;

/** What becomes of one delivery: it arrives, is lost on the way, arrives with a lost answer, is never heard of again, or ends late. */
export type Fate = "arrives" | "lost" | "unanswered" | "hangs" | "arrivesLate" | "failsLate";

/** An object that owes notices, its disk, and receivers who write down what they get. */
export class Post {
  readonly store = new MemoryNoticeStore();
  readonly got = new Map<string, number[]>();
  /** How many deliveries were under way at a time, at most. */
  busiest = 0;
  now = 1_000_000;
  /** What happens to deliveries. */
  fate: () => Fate = () => "arrives";
  notices = new Notices(this.store);
  courier = this.#newCourier();
  readonly reports: unknown[] = [];
  #underWay = 0;
  #late: (() => void)[] = [];

  /** The object dies and is there again: only its disk is left. */
  restart(): void {
    this.notices = new Notices(this.store);
    this.courier = this.#newCourier();
    this.#late = [];
  }

  /** What was on its way for long arrives. */
  async catchUp(): Promise<void> {
    for (const arrive of this.#late.splice(0)) arrive();
    await this.settle();
  }

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < 200; turns += 1) await Promise.resolve();
  }

  /** The alarm rings until nothing is due any more, `untilMs` at the most. */
  async ringUntil(untilMs: number): Promise<void> {
    const until = this.now + untilMs;
    let rings = 0;
    for (let dueAt = this.courier.nextDueAt(); dueAt !== null && dueAt <= until; dueAt = this.courier.nextDueAt()) {
      if ((rings += 1) > RINGS_MAX) throw new Error("the alarm rings for ever");
      this.now = Math.max(this.now, dueAt);
      void this.courier.go();
      await this.settle();
    }
    this.now = until;
  }

  #newCourier(): Courier {
    return new Courier({
      notices: this.notices,
      clock: () => this.now,
      deliver: async (notice) => this.#deliver(notice),
      report: (error) => void this.reports.push(error),
    });
  }

  async #deliver(notice: PendingNotice): Promise<void> {
    this.#underWay += 1;
    this.busiest = Math.max(this.busiest, this.#underWay);
    try {
      await this.#send(notice, this.fate());
    } finally {
      this.#underWay -= 1;
    }
  }

  async #send({ to, body }: PendingNotice, fate: Fate): Promise<void> {
    const { number } = bodySchema.parse(body);
    const arrive = (): void => void this.got.set(to, [...(this.got.get(to) ?? []), number]);
    await Promise.resolve();
    switch (fate) {
      case "arrives":
        return arrive();
      case "lost":
        throw new Error("lost");
      case "unanswered":
        arrive();
        throw new Error("no answer");
      case "hangs":
        return new Promise(() => undefined);
      case "failsLate":
        return new Promise((_resolve, reject) => {
          this.#late.push(() => reject(new Error("late")));
        });
      case "arrivesLate":
        return new Promise((resolve) => {
          this.#late.push(() => {
            arrive();
            resolve();
          });
        });
    }
  }
}
