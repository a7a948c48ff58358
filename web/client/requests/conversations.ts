import type { Invitation, Member, Room } from "../../../generated/types.ts";
import type { Http } from "../http.ts";
import type { Learn } from "./people.ts";

/** Direct and group rooms and who is in them. Reached by `Messenger.conversations`. */
export interface ConversationRequests {
  /** The direct room with a person; the same one whenever it is opened (ME-5). */
  openDirect(userId: string): Promise<Room>;
  /** A new group of the caller, with these people invited. */
  createGroup(title: string, userIds: readonly string[]): Promise<Room>;
  /** Renames a group of the caller's own (ME-6). */
  rename(roomId: string, title: string): Promise<Room>;
  members(roomId: string): Promise<readonly Member[]>;
  /** Removes a member, or takes back an invitation (ME-4). */
  remove(roomId: string, userId: string): Promise<void>;
  /** Leaves a room; lines that were not sent there are given up. */
  leave(roomId: string): Promise<void>;
  invite(roomId: string, userIds: readonly string[]): Promise<void>;
  /** Open invitations to the caller. */
  invitations(): Promise<readonly Invitation[]>;
  /** Accepts an invitation, or declines it. */
  answer(invitationId: string, accept: boolean): Promise<void>;
}

/** The requests about conversations. @param self who asks */
export function conversationRequests(http: Http, learn: Learn, self: () => Promise<string>): ConversationRequests {
  const remove = async (roomId: string, userId: string): Promise<void> => {
    await http.ask(http.api.DELETE("/api/rooms/{roomId}/members/{userId}", { params: { path: { roomId, userId } } }));
  };
  return {
    openDirect: (userId) => http.ask(http.api.POST("/api/rooms", { body: { kind: "direct", userId } })),
    createGroup: (title, userIds) =>
      http.ask(http.api.POST("/api/rooms", { body: { kind: "group", title, userIds: [...userIds] } })),
    rename: (roomId, title) =>
      http.ask(http.api.PATCH("/api/rooms/{roomId}", { params: { path: { roomId } }, body: { title } })),
    async members(roomId) {
      const { members } = await http.ask(http.api.GET("/api/rooms/{roomId}/members", { params: { path: { roomId } } }));
      learn(members.map(({ person }) => person));
      return members;
    },
    remove,
    leave: async (roomId) => remove(roomId, await self()),
    async invite(roomId, userIds) {
      const body = { userIds: [...userIds] };
      await http.ask(http.api.POST("/api/rooms/{roomId}/invitations", { params: { path: { roomId } }, body }));
    },
    async invitations() {
      const { invitations } = await http.ask(http.api.GET("/api/invitations"));
      learn(invitations.map(({ from }) => from));
      return invitations;
    },
    async answer(invitationId, accept) {
      const params = { path: { invitationId } };
      await http.ask(http.api.POST("/api/invitations/{invitationId}", { params, body: { accept } }));
    },
  };
}
