import { Alarm } from "../alarm.ts";
import type { Clock } from "../clock.ts";
import { serverTime, type RoomState } from "./state.ts";
import { nextExpiry, withoutExpired, type Typing } from "./typing.ts";

/** Ends the typing indicators of others in time, without any event of the server (ST-3). */
export class Typists {
  readonly #clock: Clock;
  readonly #alarm: Alarm;
  readonly #changed: (typing: Typing) => void;

  constructor(clock: Clock, changed: (typing: Typing) => void) {
    this.#clock = clock;
    this.#alarm = new Alarm(clock);
    this.#changed = changed;
  }

  /** To be called after every change of who types. */
  watch(state: Pick<RoomState, "typing" | "serverOffsetMs">): void {
    const until = nextExpiry(state.typing);
    if (until === null) return this.#alarm.clear();
    this.#alarm.set(until - serverTime(state, this.#clock.now()), () => this.#expire(state));
  }

  #expire(state: Pick<RoomState, "typing" | "serverOffsetMs">): void {
    const left = withoutExpired(state.typing, serverTime(state, this.#clock.now()));
    // Some timers ring a moment early.
    if (left === state.typing) this.watch(state);
    else this.#changed(left);
  }
}
