import { systemClock, type Clock, type TimerId } from "../../client/index.ts";
import { slotFor, type Slot } from "./queue.ts";
import type { Wink } from "./winks.ts";

/** A wink that plays now. */
export interface PlayingWink extends Slot {
  readonly wink: Wink;
  readonly from: string;
}

/** A wink that plays or waits. */
interface Planned extends PlayingWink {
  /** The person asked to see it once more: it makes room for one that everybody sees. */
  readonly isReplay: boolean;
}

/** Plays the winks of one conversation, one after the other, each at its time. */
export class WinkPlayer {
  playing = $state.raw<PlayingWink | null>(null);
  /** Those that play and wait, in their order. */
  #planned: readonly Planned[] = [];
  #timer: TimerId | undefined;
  readonly #began: (wink: Wink) => void;
  readonly #clock: Clock;

  /** @param began hears of each wink when it begins to play */
  constructor(began: (wink: Wink) => void, clock: Clock = systemClock) {
    this.#began = began;
    this.#clock = clock;
  }

  /**
   * Somebody sent a wink.
   *
   * @param inMs how long until it shall begin, everywhere at the same moment; below 0 it has begun, and is joined where it is
   */
  comes(wink: Wink, from: string, inMs: number): void {
    this.#planned = this.#planned.filter(({ isReplay }) => !isReplay);
    this.#plan({ wink, from, isReplay: false }, inMs);
  }

  /** Plays one once more, for this person alone. */
  again(wink: Wink, from: string): void {
    this.#plan({ wink, from, isReplay: true }, 0);
  }

  /** Ends the one that plays. */
  skip(): void {
    const { playing } = this;
    this.#planned = this.#planned.filter((each) => each !== playing);
    this.#goOn();
  }

  /** Ends it and all that wait. */
  end(): void {
    this.#planned = [];
    this.#goOn();
  }

  #plan(asked: Pick<Planned, "wink" | "from" | "isReplay">, inMs: number): void {
    const slot = slotFor(this.#clock.now() + inMs, asked.wink.lengthMs, this.#planned);
    if (slot) this.#planned = [...this.#planned, { ...asked, ...slot }];
    this.#goOn();
  }

  /** Shows what plays now, and wakes up for the next change. */
  #goOn(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = this.#clock.now();
    this.#planned = this.#planned.filter(({ untilMs }) => untilMs > now);
    const [first] = this.#planned;
    const plays = first && first.fromMs <= now ? first : null;
    if (plays !== this.playing) {
      this.playing = plays;
      if (plays) this.#began(plays.wink);
    }
    if (!first) return;
    const changesMs = plays ? first.untilMs : first.fromMs;
    this.#timer = this.#clock.setTimeout(() => this.#goOn(), changesMs - now);
  }
}
