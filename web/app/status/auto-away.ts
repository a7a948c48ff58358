/** What is asked of the clock. */
export interface IdleClock {
  /** The present, ms. */
  now(): number;
  /** Calls once, after that time. @returns takes it back */
  after(ms: number, run: () => void): () => void;
}

/** Whose status it is. */
export interface IdlePerson {
  /** They chose to be online: every other status stays as it is. */
  readonly isOnline: boolean;
  /** Others are told that nobody sits here. */
  readonly isIdle: boolean;
  setIdle(isIdle: boolean): void;
}

/** How things stand. */
export interface IdleView {
  readonly isOnline: boolean;
  readonly isIdle: boolean;
  /** How long there was no sign of the person, ms. */
  readonly quietMs: number;
  /** After how long they count as away, ms; 0 for never. */
  readonly afterMs: number;
}

/** Whether somebody becomes idle (true) or is back (false), or null for no change. */
export function idleChange({ isOnline, isIdle, quietMs, afterMs }: IdleView): boolean | null {
  const isQuiet = afterMs > 0 && quietMs >= afterMs;
  if (isIdle) return isQuiet ? null : false;
  return isQuiet && isOnline ? true : null;
}

/** Shows a person as away when there was no sign of them for a while, and as online again with the next sign (PR-5). */
export class AutoAway {
  readonly #person: IdlePerson;
  readonly #clock: IdleClock;
  #afterMs = 0;
  #lastSignAt: number;
  #takeBack: (() => void) | null = null;

  constructor(person: IdlePerson, clock: IdleClock) {
    this.#person = person;
    this.#clock = clock;
    this.#lastSignAt = clock.now();
  }

  /** The person chose another time, or another status. */
  follow(afterMs: number): void {
    this.#afterMs = afterMs;
    this.#look();
  }

  /** A sign of the person. There are many of them: the clock is left to run, and looks at the last one. */
  sign(): void {
    this.#lastSignAt = this.#clock.now();
    if (this.#person.isIdle) this.#look();
  }

  end(): void {
    this.#takeBack?.();
    this.#takeBack = null;
  }

  #look(): void {
    this.end();
    const { isOnline, isIdle } = this.#person;
    const quietMs = this.#clock.now() - this.#lastSignAt;
    const change = idleChange({ isOnline, isIdle, quietMs, afterMs: this.#afterMs });
    if (change !== null) this.#person.setIdle(change);
    const leftMs = this.#afterMs - quietMs;
    if (leftMs > 0) this.#takeBack = this.#clock.after(leftMs, () => this.#look());
  }
}
