import type { RoomPort, RoomState } from "../state/sdk.ts";

/** A room that is held without a window. */
interface Held {
  readonly room: RoomPort;
  readonly unsubscribe: () => void;
}

/** What was written in rooms whose window is closed now and is not sent yet. */
export class Unsent {
  /** By roomId: how many messages; none for a room that has none. */
  counts = $state.raw<ReadonlyMap<string, number>>(new Map());
  readonly #held = new Map<string, Held>();

  /** Takes a room over from its window, and leaves it when all is sent that will be sent by itself. */
  follow(roomId: string, room: RoomPort): void {
    this.#release(roomId);
    this.#held.set(roomId, { room, unsubscribe: room.subscribe((state) => this.#take(roomId, state)) });
    this.#take(roomId, room.state);
  }

  /** The room has a window again, which shows what is unsent. */
  forget(roomId: string): void {
    this.#release(roomId);
    this.#count(roomId, 0);
  }

  /** The person signs out. What is unsent stays in the storage of the SDK. */
  end(): void {
    for (const roomId of this.#held.keys()) this.#release(roomId);
    this.counts = new Map();
  }

  #take(roomId: string, { outbox }: RoomState): void {
    this.#count(roomId, outbox.length);
    if (outbox.every(({ state }) => state === "failed")) this.#release(roomId);
  }

  #count(roomId: string, count: number): void {
    const others = [...this.counts].filter(([each]) => each !== roomId);
    this.counts = new Map(count === 0 ? others : [...others, [roomId, count]]);
  }

  #release(roomId: string): void {
    const held = this.#held.get(roomId);
    this.#held.delete(roomId);
    held?.unsubscribe();
    held?.room.close();
  }
}
