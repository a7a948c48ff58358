import { isDeepStrictEqual } from "node:util";
import type { StreamEvent } from "../../../generated/types.ts";
import type { RoomConnection } from "../../../web/client/room/connection.ts";
import type { RoomState } from "../../../web/client/room/state.ts";

/** Watches one client from its first event on: what it shows has to be what the room stored, at every moment. */
export class Witness {
  /** What was seen that must not be. */
  readonly complaints: string[] = [];
  readonly #storedAs: (event: StreamEvent) => StreamEvent | undefined;
  readonly #moments = new Set<string>();
  #seen: readonly StreamEvent[] = [];

  /** @param storedAs what the room has at the place of an event */
  constructor(room: RoomConnection, storedAs: (event: StreamEvent) => StreamEvent | undefined) {
    this.#storedAs = storedAs;
    room.subscribe((state) => this.#look(state));
    room.on("nudge", ({ from, cid }) => this.#moment(`nudge ${from} ${cid}`));
    room.on("wink", ({ from, cid }) => this.#moment(`wink ${from} ${cid}`));
  }

  #look({ events, firstSeq, position }: RoomState): void {
    if (events === this.#seen) return;
    this.#seen = events;
    if (events.length !== position - firstSeq + 1) this.complaints.push(`a log with holes at ${position}`);
    // What came before was looked at when it came: a log only grows at its ends.
    for (const event of [events[0], events.at(-1)]) if (event !== undefined) this.#compare(event);
  }

  #compare(event: StreamEvent): void {
    if (!isDeepStrictEqual(this.#storedAs(event), event)) this.complaints.push(`${event.seq} is not what was stored`);
  }

  /** At most once (MO-1). */
  #moment(what: string): void {
    if (this.#moments.has(what)) this.complaints.push(`${what} came twice`);
    this.#moments.add(what);
  }
}
