import type { Messenger, RoomConnection } from "../index.ts";

/**
 * A small bot. Signs in with an access token that has the scopes `read` and `chat`, finds a friend by name, says hello in
 * the direct room with them, waits for what they say and answers.
 *
 * @returns what the friend said
 */
export async function greetFriend(messenger: Messenger, accessToken: string, name: string): Promise<string> {
  await messenger.signIn({ kind: "accessToken", token: accessToken });
  const [friend] = (await messenger.people.find(name)).people;
  if (friend === undefined) throw new Error(`Nobody is called ${name}.`);

  const { roomId } = await messenger.conversations.openDirect(friend.userId);
  const room = messenger.openRoom(roomId);
  const hello = await said(room, room.send(`Hello ${friend.name}, how are you?`));
  const { text } = await next(room, friend.userId, hello.seq);
  await said(room, room.send(`You said: ${text}`));

  room.close();
  await messenger.signOut();
  return text;
}

type Line = Extract<RoomConnection["state"]["events"][number], { type: "chat" }>;

/** Our own line, as soon as the room has it. */
const said = (room: RoomConnection, cid: string): Promise<Line> => first(room, (line) => line.cid === cid);

/** The next line of somebody after a seq. */
const next = (room: RoomConnection, userId: string, after: number): Promise<Line> =>
  first(room, ({ from, seq }) => from === userId && seq > after);

/** The first line of the log that fits, now or later. Rejects when the room is closed to us. */
function first(room: RoomConnection, fits: (line: Line) => boolean): Promise<Line> {
  return new Promise((found, fail) => {
    const look = ({ events, connection }: RoomConnection["state"]): void => {
      const line = events.find((event): event is Line => event.type === "chat" && fits(event));
      if (line !== undefined) found(line);
      else if (connection.phase === "closed") fail(new Error(`The room is closed: ${connection.why}.`));
      else return;
      stop();
    };
    const stop = room.subscribe(look);
    look(room.state);
  });
}
