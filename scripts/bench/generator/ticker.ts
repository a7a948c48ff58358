import { Worker } from "node:worker_threads";

/** A timer that is finer than the millisecond of `setTimeout`: a thread of its own sleeps, and calls when it is time. */
export interface Ticker {
  stop(): Promise<void>;
}

/** What the thread needs to know. */
export interface TickerThreadData {
  readonly startMs: number;
  readonly tickMs: number;
  /** 1 while a call is on its way. */
  readonly pending: Int32Array<SharedArrayBuffer>;
}

/**
 * Calls at `startMs` (see `monotonicMs`) and at even intervals from there. While the caller is busy calls are left out,
 * not piled up.
 *
 * @param tickMs may be a fraction
 */
export function startTicker({ startMs, tickMs }: Omit<TickerThreadData, "pending">, onTick: () => void): Ticker {
  const pending = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: TickerThreadData = { startMs, tickMs, pending };
  const thread = new Worker(new URL("ticker-thread.ts", import.meta.url), { workerData });
  thread.on("message", () => {
    Atomics.store(pending, 0, 0);
    onTick();
  });
  return {
    stop: async () => {
      thread.removeAllListeners("message");
      await thread.terminate();
    },
  };
}
