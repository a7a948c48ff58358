import type { Clock } from "../clock.ts";
import type { AlarmClock } from "./alarm-clock.ts";
import { ALARM_RETRY_MS } from "./config.ts";

/** What ringing needs of the object whose alarm it is. */
export interface Ringing {
  readonly alarmClock: AlarmClock;
  readonly clock: Clock;
  /** Does what is due. It finds out what that is, so that an alarm may ring late, early or twice. */
  act(now: number): void;
  /** When something is due next, epoch milliseconds, or null for never. */
  nextDueAt(now: number): number | null;
  /** Logs what must not happen. */
  report(error: unknown): void;
  /** Lets the object begin anew from its disk: memory may be ahead of it. */
  beginAnew(): void;
}

/**
 * Lets an alarm ring. The platform tries one that throws six times and then forgets it, so none may: one that fails is
 * set anew, for the instance that comes.
 *
 * @returns resolves when the next alarm is on disk
 */
export async function ring(ringing: Ringing): Promise<void> {
  const { alarmClock, clock } = ringing;
  alarmClock.rang();
  try {
    ringing.act(clock());
    await alarmClock.arm(ringing.nextDueAt(clock()));
  } catch (error) {
    ringing.report(error);
    try {
      await alarmClock.retry(clock() + ALARM_RETRY_MS);
    } finally {
      ringing.beginAnew();
    }
  }
}
