import { Messenger, type RoomConnection } from "../index.ts";

/** Signs in as a demo person, says something in the lobby and waits until the room has it. */
export async function sayHello(baseUrl: string, turnstileToken: string): Promise<number> {
  const messenger = new Messenger({ baseUrl });
  await messenger.signIn({ kind: "demo", userId: "anna", turnstileToken, transport: "bearer" });
  const room = messenger.openRoom("lobby");
  const seq = await stored(room, room.send("Hello from Node"));
  room.close();
  await messenger.signOut();
  return seq;
}

/** The seq of a message of ours, as soon as it is part of the log. */
function stored(room: RoomConnection, cid: string): Promise<number> {
  return new Promise((resolve) => {
    room.subscribe(({ events }) => {
      const event = events.find((one) => one.type === "chat" && one.cid === cid);
      if (event !== undefined) resolve(event.seq);
    });
  });
}
