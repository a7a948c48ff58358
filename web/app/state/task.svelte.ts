import { failureOf, type Failure } from "./failure.ts";

/** What a window asks of the server, one thing at a time: whether it is under way, and why it did not work. */
export class Task {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** @returns whether it was done; false too when another one is still under way */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
