/** Names a timer of one {@link Clock}. */
export type TimerId = number;

/** Time and timers. Injected, so that tests own both. */
export interface Clock {
  /** Epoch milliseconds by this machine. Never sent: the server's time comes from `serverOffsetMs` (RS-7). */
  now(): number;
  setTimeout(run: () => void, delayMs: number): TimerId;
  clearTimeout(timer: TimerId): void;
}

/** The clock of the platform: browsers, Node and Workers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Node gives an object, which stands for its number; browsers give the number.
  setTimeout: (run, delayMs) => Number(setTimeout(run, delayMs)),
  clearTimeout: (timer) => clearTimeout(timer),
};
