import { parentPort, workerData } from "node:worker_threads";
import { monotonicMs } from "./clock.ts";
import type { TickerThreadData } from "./ticker.ts";

const { startMs, tickMs, pending }: TickerThreadData = workerData;
/** Nobody ever wakes this: it is there to be slept on. */
const bed = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

for (let tick = 0; ; tick += 1) {
  const restMs = startMs + tick * tickMs - monotonicMs();
  if (restMs > 0) Atomics.wait(bed, 0, 0, restMs);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window: it has no origin
  if (Atomics.exchange(pending, 0, 1) === 0) parentPort?.postMessage(null);
}
