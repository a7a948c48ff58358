import type { Connection } from "../sockets/index.ts";
import { isSend, type Change, type Effect, type RoomSend } from "./effects.ts";
import { evolve, type RoomState } from "./evolve.ts";

/**
 * What comes of one event at the room: memory evolves as the effects come in, so that the next command of a frame sees
 * what the one before did; disk and sockets wait until all of it is gathered.
 */
export class Turn {
  readonly #state: RoomState;
  readonly #changes: Change[] = [];
  readonly #sends: RoomSend[] = [];

  constructor(state: RoomState) {
    this.#state = state;
  }

  /** What is to be written, in its order. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** What is to be said afterwards, in its order. */
  get sends(): readonly RoomSend[] {
    return this.#sends;
  }

  take(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (isSend(effect)) {
        this.#sends.push(effect);
      } else {
        evolve(this.#state, effect);
        this.#changes.push(effect);
      }
    }
  }
}

/** The sockets that have to carry something else through hibernation after a change. */
export function carriers(change: Change, connections: Iterable<Connection>): readonly Connection[] {
  switch (change.kind) {
    case "connected":
      return [change.connection];
    case "renewed":
      return [...connections].filter(({ sessionId }) => sessionId === change.sessionId);
    case "receipt":
    case "storedReceipt":
      // One of them is enough: when it closes, the receipt goes to disk.
      return [...connections].filter(({ userId }) => userId === change.receipt.userId).slice(0, 1);
    case "append":
    case "person":
    case "moments":
    case "typing":
    case "learnt":
    case "disconnected":
      return [];
  }
}
