import type { RoomEvent } from "../../../generated/ws/room.ts";
import { eventsOf } from "./frames.ts";

/** What the server has promised and how often things happened, taken down from its frames as they leave. */
export class Ledger {
  /** The seq that each chat was acked with, by sender and cid. */
  readonly acked = new Map<string, number>();
  readonly complaints: string[] = [];
  readonly counts = new Map<string, number>();

  /** One more of something. */
  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** A frame leaves for somebody. */
  takeDown(userId: string, frame: string): void {
    for (const event of eventsOf(frame)) this.#note(userId, event);
  }

  #note(userId: string, event: RoomEvent): void {
    if (event.type === "hello") this.count(event.recovered ? "resumes" : "new beginnings");
    if (event.type === "error") this.count(`refused ${event.code}`);
    if (event.type === "bye") this.count(`closed ${event.code}`);
    if (event.type !== "ack" || event.seq === undefined) return;
    this.count(event.duplicate === true ? "duplicates" : "acks");
    const key = `${userId} ${event.cid}`;
    const earlier = this.acked.get(key) ?? event.seq;
    if (earlier !== event.seq) this.complaints.push(`${key} was acked as ${earlier} and as ${event.seq}`);
    this.acked.set(key, event.seq);
  }
}
