import { INVITATIONS_PER_REQUEST, ROOM_TITLE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import {
  conversation_choose_fewer,
  conversation_choose_one,
  conversation_give_name,
} from "../../../generated/words/conversation.js";
import type { Person, Room } from "../../../generated/types.ts";
import type { ConversationsPort } from "../state/sdk.ts";
import { Task } from "../state/task.svelte.ts";
import { typedLine } from "../text/code-points.ts";

/** Choosing people, to begin a group with them or to invite them into one. */
export class Gathering {
  title = $state("");
  chosen = $state.raw<ReadonlyMap<string, Person>>(new Map());
  /** By userId: who is in the room already. */
  members = $state.raw<ReadonlySet<string>>(new Set());
  readonly task = new Task();
  readonly #conversations: ConversationsPort;
  readonly #room: Room | null;

  /** @param room the group to invite into, or null for a new one */
  constructor(conversations: ConversationsPort, room: Room | null) {
    this.#conversations = conversations;
    this.#room = room;
  }

  /** Why it cannot be done yet, or null. */
  readonly lacks = $derived.by(() => {
    if (this.chosen.size === 0) return conversation_choose_one();
    if (this.chosen.size > INVITATIONS_PER_REQUEST)
      return conversation_choose_fewer({ count: INVITATIONS_PER_REQUEST });
    if (this.#room === null && this.#cleanTitle === "") return conversation_give_name();
    return null;
  });

  toggle(person: Person): void {
    const others = [...this.chosen].filter(([userId]) => userId !== person.userId);
    this.chosen = new Map(this.chosen.has(person.userId) ? others : [...others, [person.userId, person]]);
  }

  /** Finds out who need not be invited any more. */
  async loadMembers(): Promise<void> {
    const room = this.#room;
    if (room === null) return;
    await this.task.run(async () => {
      const members = await this.#conversations.members(room.roomId);
      this.members = new Set(members.map(({ person }) => person.userId));
    });
  }

  /** Begins the group or invites. @returns the room, or null when that was refused */
  async gather(): Promise<Room | null> {
    const userIds = [...this.chosen.keys()];
    let room = this.#room;
    const isDone = await this.task.run(async () => {
      if (room === null) room = await this.#conversations.createGroup(this.#cleanTitle, userIds);
      else await this.#conversations.invite(room.roomId, userIds);
    });
    return isDone ? room : null;
  }

  get #cleanTitle(): string {
    return typedLine(this.title, ROOM_TITLE_MAX_CODE_POINTS);
  }
}
