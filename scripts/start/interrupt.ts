import { endRuns } from "../setup/run.ts";

/** Something that runs until it is stopped. */
interface Running {
  /** Settles when it has ended, wanted or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const INTERRUPTED = 130;

let onSignal = (): void => {
  // A second Ctrl-C does not wait.
  onSignal = () => process.exit(INTERRUPTED);
  void endRuns().then(() => process.exit(INTERRUPTED));
};

/** From now on Ctrl-C (or another signal to end) ends this process and all process groups that it has started. */
export function endOnInterrupt(): void {
  for (const signal of SIGNALS) process.on(signal, () => onSignal());
}

/**
 * Waits for Ctrl-C and then stops what runs, in good order.
 *
 * @param running what to stop; all of it, also when one ends by itself
 * @throws Error when one ends by itself
 */
export async function untilInterrupted(running: readonly Running[]): Promise<void> {
  const interrupted = new Promise<"interrupted">((resolve) => {
    onSignal = () => resolve("interrupted");
  });
  const first = await Promise.race([interrupted, ...running.map(({ ended }) => ended)]);
  await Promise.all(running.map((each) => each.stop()));
  if (first !== "interrupted") throw new Error("the server has ended by itself; its last words stand above");
  console.log("\nStopped.");
}
