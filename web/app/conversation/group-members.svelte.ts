import { ROOM_TITLE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import { conversation_name_changed, conversation_was_removed } from "../../../generated/words/conversation.js";
import type { Member, Room } from "../../../generated/types.ts";
import type { MessengerApp } from "../state/app.svelte.ts";
import { Task } from "../state/task.svelte.ts";
import { typedLine } from "../text/code-points.ts";
import { shown } from "../text/shown.ts";

/** Who is in a group, and what its owner does about that and about its name. */
export class GroupMembers {
  readonly task = new Task();
  /** Null until they are read. */
  list = $state.raw<readonly Member[] | null>(null);
  /** The name of the group as it is typed. */
  title = $state("");
  /** What was done last, in words. */
  done = $state("");
  readonly #app: MessengerApp;
  readonly #room: Room;

  constructor(app: MessengerApp, room: Room) {
    this.#app = app;
    this.#room = room;
    this.title = room.title;
  }

  /** Oneself among them. */
  get mine(): Member | undefined {
    return this.list?.find(({ person }) => person.userId === this.#app.roster.me?.userId);
  }

  get isOwner(): boolean {
    return this.mine?.role === "owner";
  }

  async load(): Promise<void> {
    await this.task.run(() => this.#read());
  }

  async remove({ person }: Member): Promise<void> {
    await this.task.run(async () => {
      await this.#app.messenger.conversations.remove(this.#room.roomId, person.userId);
      await this.#read();
      this.done = conversation_was_removed({ name: shown(person.name) });
    });
  }

  /** Gives the group the name that was typed; an empty one is none. */
  async rename(): Promise<void> {
    const title = typedLine(this.title, ROOM_TITLE_MAX_CODE_POINTS);
    if (title === "") return;
    await this.task.run(async () => {
      this.#app.roster.addRoom(await this.#app.messenger.conversations.rename(this.#room.roomId, title));
      this.done = conversation_name_changed();
    });
  }

  async #read(): Promise<void> {
    this.list = await this.#app.messenger.conversations.members(this.#room.roomId);
  }
}
