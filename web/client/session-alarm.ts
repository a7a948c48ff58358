import { SESSION_WARNING_MS } from "../../generated/contract/limits.ts";
import { Alarm } from "./alarm.ts";
import { backoffMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";

/** A session is renewed at least so long before its end: before the server would warn. */
const MARGIN_MS = 2 * SESSION_WARNING_MS;

/** The shortest wait after a renewal that did not get through. A lost answer may have carried a new token: the old one is good only for moments more. */
const RETRY_MS = 1000;

/**
 * When to renew a session.
 *
 * @param remainingMs until its end
 * @param random a number from 0 up to 1; spreads the tabs and sockets of one session
 * @returns milliseconds from now; short sessions are renewed in their second third
 */
export function renewDelayMs(remainingMs: number, random: number): number {
  const marginMs = Math.min(MARGIN_MS, remainingMs / 3);
  return Math.max(0, remainingMs - marginMs * (1 + random / 2));
}

/** Rings in time before a session ends. */
export class SessionAlarm {
  readonly #alarm: Alarm;
  readonly #random: () => number;
  readonly #renew: () => void;
  #expiresAt = 0;
  #warnedOf = 0;
  #retries = 0;

  constructor(clock: Clock, random: () => number, renew: () => void) {
    this.#alarm = new Alarm(clock);
    this.#random = random;
    this.#renew = renew;
  }

  /** A session, or a new socket of it, begins. Both in epoch milliseconds of the server. */
  begin(expiresAt: number, serverNow: number): void {
    this.#expiresAt = expiresAt;
    this.#retries = 0;
    this.#alarm.set(renewDelayMs(expiresAt - serverNow, this.#random()), this.#renew);
  }

  /** The session was renewed. One that did not become longer has reached its absolute end: asking again is no use. */
  renewed(expiresAt: number, serverNow: number): void {
    if (expiresAt > this.#expiresAt) this.begin(expiresAt, serverNow);
  }

  /** The renewal did not get through; there may still be time. */
  retry(): void {
    this.#alarm.set(RETRY_MS + backoffMs(this.#retries++, this.#random()), this.#renew);
  }

  /**
   * The server warns of this end (AU-7): renews at once. Every socket of the session is warned.
   *
   * @returns whether it is the first warning of this end
   */
  warned(expiresAt: number): boolean {
    if (expiresAt <= this.#warnedOf) return false;
    this.#warnedOf = expiresAt;
    this.#alarm.clear();
    this.#renew();
    return true;
  }

  /** Renews now if that should have happened while the machine slept. */
  catchUp(): void {
    this.#alarm.catchUp();
  }

  stop(): void {
    this.#warnedOf = 0;
    this.#alarm.clear();
  }
}
