import type { RoomEvent, RoomEventOf } from "../../../generated/ws/room.ts";
import type { Rig } from "../../rig/index.ts";
import { Guest } from "./guest.ts";

/** Two people who chat in a room while somebody else does something bad there. */
export class Company {
  readonly #speaker: Guest;
  readonly #listener: Guest;

  private constructor(speaker: Guest, listener: Guest) {
    this.#speaker = speaker;
    this.#listener = listener;
  }

  static async in(rig: Rig, room: string): Promise<Company> {
    return new Company(await Guest.enter(rig, { room, user: "bert" }), await Guest.enter(rig, { room, user: "clara" }));
  }

  /**
   * They go on as before: said, acked, heard.
   *
   * @throws Error when they cannot
   */
  async chats(): Promise<void> {
    const text = `still here ${crypto.randomUUID()}`;
    const { answer } = await this.#speaker.say(text);
    if (answer.type === "error") throw new Error(`${this.#speaker.user} was refused ${answer.code}`);
    const isIt = (event: RoomEvent): event is RoomEventOf<"chat"> => event.type === "chat" && event.text === text;
    await this.#listener.find(isIt, text);
  }

  /** Waits until the room counts so many people. @returns the count */
  async counts(people: number): Promise<number> {
    const isIt = (event: RoomEvent): event is RoomEventOf<"userCount"> =>
      event.type === "userCount" && event.count === people;
    return (await this.#listener.find(isIt, `a count of ${people}`)).count;
  }

  /** Both beat their hearts once. */
  ping(): void {
    this.#speaker.ping();
    this.#listener.ping();
  }

  leave(): void {
    this.#speaker.close();
    this.#listener.close();
  }
}
