import type { Invitation, Member, Room } from "../../../generated/types.ts";
import type { ConversationsPort } from "../state/sdk.ts";
import type { Asked } from "./asked.ts";
import { directWith, groupRoom, people } from "./people.ts";

/** Direct and group rooms without a server. */
export class FakeConversations implements ConversationsPort {
  /** Who is in the group. */
  group: readonly Member[] = [];
  open: readonly Invitation[] = [];
  /** Rooms that the app had made. */
  made: readonly Room[] = [];
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  openDirect(userId: string): Promise<Room> {
    return this.#asked.ask(`openDirect ${userId}`, () => {
      const person = people.find((each) => each.userId === userId);
      if (!person) throw new Error(`nobody is called ${userId}`);
      return this.#make(directWith(person));
    });
  }

  createGroup(title: string, userIds: readonly string[]): Promise<Room> {
    return this.#asked.ask(`createGroup ${title}: ${userIds.join(" ")}`, () => this.#make({ ...groupRoom, title }));
  }

  rename(roomId: string, title: string): Promise<Room> {
    return this.#asked.ask(`rename ${roomId} ${title}`, () => ({ ...groupRoom, title }));
  }

  members(): Promise<readonly Member[]> {
    return Promise.resolve(this.group);
  }

  remove(roomId: string, userId: string): Promise<void> {
    return this.#asked.ask(`remove ${roomId} ${userId}`, () => {
      this.group = this.group.filter(({ person }) => person.userId !== userId);
    });
  }

  leave(roomId: string): Promise<void> {
    return this.#asked.ask(`leave ${roomId}`, () => undefined);
  }

  invite(roomId: string, userIds: readonly string[]): Promise<void> {
    return this.#asked.ask(`invite ${roomId}: ${userIds.join(" ")}`, () => undefined);
  }

  invitations(): Promise<readonly Invitation[]> {
    return Promise.resolve(this.open);
  }

  answer(invitationId: string, accept: boolean): Promise<void> {
    return this.#asked.ask(`answer ${invitationId} ${accept}`, () => undefined);
  }

  #make(room: Room): Room {
    this.made = [...this.made, room];
    return room;
  }
}
