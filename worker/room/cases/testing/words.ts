import type { ChatCommand } from "../../../../generated/types.ts";
import type { RoomEvent, RoomEventOf, RoomEventType } from "../../../../generated/ws/room.ts";
import { cid, NOON, visit } from "../../testing/people.ts";
import { take, type TestSocket, type World } from "../../testing/world.ts";
import type { Visit } from "../../visit.ts";

const A_YEAR_MS = 365 * 86_400_000;

/** A chat whose cid and text are made of a number. */
export const chat = (number: number, changes: Partial<ChatCommand> = {}): ChatCommand => ({
  type: "chat",
  cid: cid(number),
  after: 0,
  text: `text ${number}`,
  ...changes,
});

/** A visit whose session outlives every test: for cases that are about something else. */
export const longVisit = (userId: string, changes: Partial<Visit> = {}): Partial<Visit> => ({
  principal: { ...visit(userId).principal, sessionExpiresAt: NOON + A_YEAR_MS },
  ...changes,
});

/** The events of one type among others. */
export const ofType = <Type extends RoomEventType>(
  events: readonly RoomEvent[],
  type: Type,
): readonly RoomEventOf<Type>[] => events.filter((event: RoomEvent): event is RoomEventOf<Type> => event.type === type);

/** Anna, bert and clara in a room, who have read all that comes with connecting. */
export function withThree(world: World): {
  readonly anna: TestSocket;
  readonly bert: TestSocket;
  readonly clara: TestSocket;
} {
  const [anna, bert, clara] = [world.connect("anna"), world.connect("bert"), world.connect("clara")];
  for (const socket of [anna, bert, clara]) take(socket);
  return { anna, bert, clara };
}
