import { env } from "cloudflare:workers";
import type { Room } from "../../../generated/types.ts";
import { FULL_GRANTS } from "../../grants.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import type { ChatRoom } from "../room-object.ts";
import { openRoomSocket, type Visit } from "../index.ts";
import { person } from "../../people/testing/person.ts";

export { person } from "../../people/testing/person.ts";

const SESSION_MS = 1_200_000;
let rooms = 0;

/** A room that no other test uses. */
export function freshRoom(): Room {
  rooms += 1;
  return { roomId: `room-${rooms}`, kind: "public", title: "A room", topic: "", encrypted: false };
}

export const stubOf = (room: Room): DurableObjectStub<ChatRoom> => env.ROOMS.getByName(room.roomId);

/** A made-up visit: what the Worker hands over once it has checked somebody. */
export const visit = (room: Room, userId: string, changes: Partial<Visit> = {}): Visit => ({
  principal: { userId, sessionId: `session-${userId}`, sessionExpiresAt: Date.now() + SESSION_MS, grants: FULL_GRANTS },
  person: person(userId),
  room,
  position: null,
  client: null,
  discreet: false,
  ...changes,
});

/** Opens a socket; nothing of what came has been taken. */
export const enter = async (room: Room, userId: string, changes: Partial<Visit> = {}): Promise<TestClient> =>
  new TestClient(await openRoomSocket(env, visit(room, userId, changes)));

/** Opens a socket and takes everything up to `caughtUp`. */
export async function join(room: Room, userId: string, changes: Partial<Visit> = {}): Promise<TestClient> {
  const client = await enter(room, userId, changes);
  await client.until("caughtUp");
  return client;
}

/** A chat with a new cid. */
export const say = (text: string, changes: { readonly cid?: string; readonly after?: number } = {}): object => ({
  type: "chat",
  cid: crypto.randomUUID(),
  after: 0,
  text,
  ...changes,
});
