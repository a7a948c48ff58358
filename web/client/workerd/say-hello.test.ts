import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { seedDirectory } from "../../../worker/people/workerd/seed-directory.ts";
import { messengerOf } from "./messengers.ts";

it("[VE-1] the SDK runs in a Worker, against the whole server, with a bearer token", async () => {
  await seedDirectory(env.DIRECTORY);
  const messenger = await messengerOf("anna");
  expect(messenger.userId).toBe("anna");
  const room = messenger.openRoom("lobby");
  const cid = room.send("Hello from a Worker");
  const seq = await new Promise<number>((stored) => {
    room.subscribe(({ events }) => {
      const event = events.find((one) => one.type === "chat" && one.cid === cid);
      if (event !== undefined) stored(event.seq);
    });
  });
  expect([seq > 0, room.state.connection.phase]).toEqual([true, "live"]);
  room.close();
  await messenger.signOut();
});
