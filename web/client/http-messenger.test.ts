import { expect, it } from "vitest";
import { Connections } from "./connections.ts";
import { HttpMessenger } from "./http-messenger.ts";
import { OutboxStore } from "./room/outbox-store.ts";
import { compose } from "./room/outgoing.ts";
import { memoryStorage } from "./storage.ts";
import { greet } from "./testing/bench.ts";
import { SERVER_NOW, uuid } from "./testing/events.ts";
import { FakeApi, me } from "./testing/fake-api.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { FakeNetwork } from "./testing/fake-network.ts";

function made(storage = memoryStorage(), api = new FakeApi()) {
  const [clock, network] = [new FakeClock(SERVER_NOW), new FakeNetwork()];
  const platform = { clock, WebSocket: network.open, fetch: api.fetch, random: () => 0.5, storage };
  return { clock, network, api, messenger: new HttpMessenger({ baseUrl: "https://messenger.example", ...platform }) };
}

/** Hears who comes and goes. */
function listening(messenger: HttpMessenger): readonly string[] {
  const heard: string[] = [];
  messenger.join(() => ({ arrived: (userId) => void heard.push(userId), left: () => void heard.push("left") }));
  return heard;
}

it("tells those who have joined of everyone who comes and goes", async () => {
  const { messenger, api } = made();
  const heard = listening(messenger);
  expect(heard).toEqual([]);
  await messenger.resume();
  api.answers.set("GET /api/auth/me", { data: me("ben") });
  await messenger.resume();
  await messenger.signOut();
  expect(heard).toEqual(["anna", "left", "ben", "left"]);
});

it("tells those who join later who is there", async () => {
  const { messenger } = made();
  await messenger.resume();
  expect(listening(messenger)).toEqual(["anna"]);
});

it("speaks over sockets once connections have joined, with its own session and what was left unsent", async () => {
  const storage = memoryStorage();
  new OutboxStore(storage, "anna", "den").save([], [compose(uuid(7), "left behind", undefined, null)]);
  const { messenger, network } = made(storage);
  await messenger.resume();
  expect(network.sockets).toEqual([]);

  const connections = messenger.join((shares) => new Connections(shares));
  expect(network.latest.url.pathname).toBe("/api/ws/room/den");
  const presence = connections.openPresence({ status: "busy" });
  expect(network.latest.url.pathname).toBe("/api/ws/presence");
  const room = connections.openRoom("lobby");
  greet(network.latest);
  expect(room.state.connection.phase).toBe("live");
  expect(room.state.you).toBe("anna");

  await messenger.signOut();
  expect([room, presence].map(({ state }) => state.connection.phase)).toEqual(["closed", "closed"]);
});

it("[AU-3] renews no session of the next person who has the cookie of one that ended", async () => {
  const api = new FakeApi();
  const storage = memoryStorage();
  const [first, second] = [made(storage, api), made(storage, api)];
  const renewals = (): number => api.asked.filter((asked) => asked.includes("/api/auth/refresh")).length;
  const heard = listening(first.messenger);
  api.answers.set("POST /api/auth/refresh", { data: me("anna", SERVER_NOW + 2_400_000) });
  await first.messenger.resume();

  // Ben signs in in another tab, which ends the session of Anna: her sockets are told.
  api.answers.set("GET /api/auth/me", { data: me("ben") });
  api.answers.set("POST /api/auth/refresh", { data: me("ben", SERVER_NOW + 2_400_000) });
  await second.messenger.resume();
  first.messenger.ended();
  expect([heard, first.messenger.userId, first.clock.pending]).toEqual([["anna", "left"], null, 0]);
  first.clock.tick(43_200_000);
  expect(renewals()).toBe(0);
  expect(api.asked).not.toContain("POST /api/auth/logout");

  second.clock.tick(1_200_000);
  expect(renewals()).toBe(1);
});
