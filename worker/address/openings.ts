import { waitMs } from "../sockets/index.ts";
import { mostOf, OPENING_PATIENCE_MS, WINDOWS } from "./limits.ts";
import type { Stamps } from "./stamps.ts";

/** The answer to who wants to open a socket: come in, and say afterwards how it went, or come back later. */
export type Turn =
  | { readonly kind: "admitted"; readonly openingId: string }
  | { readonly kind: "refused"; readonly waitMs: number };

interface Waiting {
  readonly since: number;
  readonly answer: (turn: Turn) => void;
}

/**
 * The door for the sockets of one address (LM-12).
 *
 * Whether an opening has a live session is known only after its account was asked. So each counts as refused until it
 * is settled, on disk as well, and when that leaves no room for one more, the next ones wait for those under way: not
 * one account too many is asked, and a house full of people with sessions gets in, twenty at a time.
 */
export class Openings {
  readonly #stamps: Stamps;
  /** The openings that are not settled yet, and since when. After a crash they are refused ones. */
  readonly #underway = new Map<string, number>();
  #waiting: readonly Waiting[] = [];

  constructor(stamps: Stamps) {
    this.#stamps = stamps;
  }

  /**
   * Asks to open one more.
   *
   * @param answer gets the answer, at once or later
   * @returns whether it has to wait; then `giveUp` is due after `OPENING_PATIENCE_MS`
   */
  ask(now: number, answer: (turn: Turn) => void): boolean {
    this.#callIn(now);
    const turn = this.#waiting.length === 0 ? this.#decide(now) : this.#decideToQueue(now);
    if (turn === null) this.#waiting = [...this.#waiting, { since: now, answer }];
    else answer(turn);
    return turn === null;
  }

  /** An opening that was admitted had a live session, or had none. */
  settle(openingId: string, isLive: boolean, now: number): void {
    this.#underway.delete(openingId);
    if (isLive) this.#stamps.remove(openingId);
    this.#callIn(now);
  }

  /** Holds those that are under way too long for refused, and sends away who waited too long. */
  giveUp(now: number): void {
    const isOver = (since: number): boolean => since <= now - OPENING_PATIENCE_MS;
    for (const [openingId, since] of this.#underway) if (isOver(since)) this.#underway.delete(openingId);
    this.#callIn(now);
    const tired = this.#waiting.filter(({ since }) => isOver(since));
    this.#waiting = this.#waiting.filter(({ since }) => !isOver(since));
    for (const { answer } of tired) answer(SENT_AWAY);
  }

  /** Answers those who wait, in their order, as far as there is an answer. */
  #callIn(now: number): void {
    while (true) {
      const [first, ...others] = this.#waiting;
      const turn = first === undefined ? null : this.#decide(now);
      if (first === undefined || turn === null) return;
      this.#waiting = others;
      first.answer(turn);
    }
  }

  /** The answer to the next one, or null while it depends on those under way. */
  #decide(now: number): Turn | null {
    const full = waitMs(timesOf(this.#stamps.of("opening")), WINDOWS.opening, now);
    if (full > 0) return { kind: "refused", waitMs: full };
    const maybeRefused = this.#stamps.of("refusedOpening");
    if (waitMs(timesOf(maybeRefused), WINDOWS.refusedOpening, now) === 0) return this.#admit(now);
    const refused = maybeRefused.filter(({ stampId }) => !this.#underway.has(stampId));
    const wait = waitMs(timesOf(refused), WINDOWS.refusedOpening, now);
    return wait > 0 ? { kind: "refused", waitMs: wait } : null;
  }

  /** Nobody queues up for an opening that there will not be. */
  #decideToQueue(now: number): Turn | null {
    const [{ windowMs }] = [...WINDOWS.opening, { windowMs: 0 }];
    const opened = this.#stamps.of("opening").filter(({ at }) => at > now - windowMs).length;
    return opened + this.#waiting.length < mostOf("opening") ? null : SENT_AWAY;
  }

  #admit(now: number): Turn {
    this.#stamps.add("opening", now);
    const openingId = this.#stamps.add("refusedOpening", now);
    this.#underway.set(openingId, now);
    return { kind: "admitted", openingId };
  }
}

const SENT_AWAY: Turn = { kind: "refused", waitMs: OPENING_PATIENCE_MS };

const timesOf = (stamps: readonly { readonly at: number }[]): readonly number[] => stamps.map(({ at }) => at);
