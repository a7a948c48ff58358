import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { bearer, call, ORIGIN } from "../../../worker/http/workerd/support.ts";
import { seedDirectory } from "../../../worker/people/workerd/seed-directory.ts";
import { fetchSocket, Messenger } from "../index.ts";

const pathOf = (url: string): string => url.slice(new URL(url).origin.length);

it("[VE-1] the SDK runs in a Worker, against the whole server, with a bearer token", async () => {
  await seedDirectory(env.DIRECTORY);
  const { Authorization } = await bearer("anna");
  const messenger = new Messenger({
    baseUrl: ORIGIN,
    token: Authorization.replace("Bearer ", ""),
    fetch: async (request) => call(pathOf(request.url), request),
    WebSocket: fetchSocket(async (url, init) => call(pathOf(url), init)),
  });
  expect((await messenger.resume())?.person.userId).toBe("anna");
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
