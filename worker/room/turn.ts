import type { Connection } from "../sockets/index.ts";
import { isSend, type Change, type Effect, type RoomSend } from "./effects.ts";
import { evolve, type RoomState } from "./evolve.ts";

/**
 * What comes of one event at the room, or of several that came together: memory evolves as the effects come in, so that
 * the next command sees what the one before did; disk and sockets wait until all of it is gathered (RM-12).
 */
export class Turn {
  readonly #state: RoomState;
  readonly #changes: Change[] = [];
  readonly #sends: RoomSend[] = [];
  readonly #instead: RoomSend[] = [];
  readonly #answers = new Map<string, number>();

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

  /** What is to be said when it could not be written. */
  get instead(): readonly RoomSend[] {
    return this.#instead;
  }

  /** How many chats, nudges and winks of a socket wait for their answer (LM-8). */
  waiting(connectionId: string): number {
    return this.#answers.get(connectionId) ?? 0;
  }

  /** @param instead what is said when the turn could not be written */
  take(effects: readonly Effect[], instead: readonly RoomSend[] = []): this {
    for (const effect of effects) {
      if (isSend(effect)) {
        this.#say(effect);
      } else {
        evolve(this.#state, effect);
        this.#changes.push(effect);
      }
    }
    this.#instead.push(...instead);
    return this;
  }

  #say(send: RoomSend): void {
    this.#sends.push(send);
    if (send.kind === "tell" && "cid" in send.event) this.#answers.set(send.to, this.waiting(send.to) + 1);
  }
}

/** The sockets that have to carry something else through hibernation after a change. */
export function carriers(change: Change, connections: Iterable<Connection>): readonly string[] {
  switch (change.kind) {
    case "connected":
      return [change.connection.connectionId];
    case "warned":
      return [change.connectionId];
    case "renewed":
      return idsOf([...connections].filter(({ sessionId }) => sessionId === change.sessionId));
    case "receipt":
    case "storedReceipt":
      // One of them is enough: when it closes, the receipt goes to disk.
      return idsOf([...connections].filter(({ userId }) => userId === change.receipt.userId).slice(0, 1));
    case "append":
    case "person":
    case "moments":
    case "pruned":
    case "about":
    case "membership":
    case "removed":
    case "block":
    case "notice":
    case "typing":
    case "learnt":
    case "disconnected":
      return [];
  }
}

const idsOf = (connections: readonly Connection[]): readonly string[] =>
  connections.map(({ connectionId }) => connectionId);

/** Whether the ends of sessions may be others after a change. */
export const concernsSessions = ({ kind }: Change): boolean =>
  kind === "connected" || kind === "disconnected" || kind === "renewed" || kind === "warned";
