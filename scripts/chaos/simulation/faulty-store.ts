import { MemoryStore } from "../../../worker/room/testing/memory-store.ts";

/** What happens to the next write: it is refused as a whole, or the process dies before or after it. */
export type WriteFault = "fails" | "diesBefore" | "diesAfter";

type Changes = Parameters<MemoryStore["commit"]>[0];

/** The room's disk in memory, which can fail in every way that a disk can without lying. */
export class FaultyStore extends MemoryStore {
  nextFault: WriteFault | null = null;
  /** Whether the process died in the middle of its work: whatever it still does now never happened. */
  hasDied = false;

  override commit(changes: Changes): void {
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault === null || fault === "diesAfter") this.write(changes);
    this.hasDied = fault === "diesBefore" || fault === "diesAfter";
    if (fault !== null) throw new Error(fault);
  }

  /** Writes what no fault has kept from being written. */
  protected write(changes: Changes): void {
    super.commit(changes);
  }
}
