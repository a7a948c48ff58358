import { conversation_no_connection } from "../../../generated/words/conversation.js";
import { sentenceOf } from "../state/failure-words.ts";
import type { RoomState } from "../state/sdk.ts";
import type { Waiting } from "./log.ts";

type Outbox = RoomState["outbox"];

/** One's own messages that have not come back from the room yet. */
export class WaitingLines {
  /** Until when the room takes no more, by the browser's clock, ms; null where it did not say so. */
  heldUntil = $state<number | null>(null);
  #outbox = $state.raw<Outbox>([]);
  #isLive = $state(false);
  /** By cid: when it was written, by the server's clock, ms. */
  #writtenAt: ReadonlyMap<string, number> = new Map();
  /** The refusal that holds everything back. */
  #holding: Outbox[number]["error"];

  readonly list = $derived.by<readonly Waiting[]>(() => {
    // One that must wait holds up all others, or they would overtake it.
    const heldBack = holding(this.#outbox);
    return this.#outbox.map(({ cid, text, format, state, error = heldBack }) => {
      const obstacle = error ? sentenceOf(error) : this.#isLive ? undefined : conversation_no_connection();
      return {
        cid,
        text,
        ...(format && { format }),
        ...(state === "failed" && { refusal: sentenceOf(error ?? { code: "INTERNAL" }) }),
        ...(obstacle !== undefined && { obstacle }),
        at: this.#writtenAt.get(cid) ?? 0,
      };
    });
  });
  /** How many do not get through at the moment. */
  readonly stuck = $derived(this.list.filter(({ refusal, obstacle }) => refusal ?? obstacle).length);

  /** The room has a new state. */
  take({ outbox, connection, serverOffsetMs }: RoomState): void {
    this.#isLive = connection.phase === "live";
    if (outbox === this.#outbox) return;
    const now = Date.now();
    this.#writtenAt = new Map(outbox.map(({ cid }) => [cid, this.#writtenAt.get(cid) ?? now + serverOffsetMs]));
    const error = holding(outbox);
    if (error !== this.#holding) this.heldUntil = error?.retryAfterMs === undefined ? null : now + error.retryAfterMs;
    this.#holding = error;
    this.#outbox = outbox;
  }
}

const holding = (outbox: Outbox): Outbox[number]["error"] =>
  outbox.find(({ state, error }) => state === "sending" && error)?.error;
