import { expect, it } from "vitest";
import { PROTOCOL } from "../../generated/contract/version.ts";
import { Messenger } from "./messenger.ts";
import { ticketSocket } from "./ticket-socket.ts";
import { greet, settle } from "./testing/bench.ts";
import { SERVER_NOW } from "./testing/events.ts";
import { FakeApi } from "./testing/fake-api.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { FakeNetwork } from "./testing/fake-network.ts";

function made() {
  const api = new FakeApi();
  const network = new FakeNetwork();
  const protocols: (readonly string[])[] = [];
  const WebSocket = ticketSocket({
    fetch: api.fetch,
    WebSocket: (url, offered, headers) => {
      protocols.push(offered);
      return network.open(url, offered, headers);
    },
  });
  api.answers.set("POST /api/ws/ticket", { data: { ticket: "t".repeat(43), expiresAt: SERVER_NOW } });
  const clock = new FakeClock();
  const platform = { clock, fetch: api.fetch, WebSocket, random: () => 0.5 };
  const messenger = new Messenger({ baseUrl: "https://messenger.example", token: "secret", ...platform });
  return { api, clock, network, protocols, messenger };
}

it("[AU-11] opens the socket of a room with a ticket for it, and shows the token to nothing but HTTP", async () => {
  const { api, network, protocols, messenger } = made();
  const room = messenger.openRoom("lobby");
  await settle();
  expect(api.asked).toEqual(["POST /api/ws/ticket"]);
  expect(await api.requests[0]?.json()).toEqual({ channel: "room", roomId: "lobby" });
  expect(api.requests[0]?.headers.get("authorization")).toBe("Bearer secret");
  expect(protocols).toEqual([[PROTOCOL, `cfm.ticket.${"t".repeat(43)}`]]);
  expect([network.latest.headers, network.latest.url.href.includes("ttt")]).toEqual([{}, false]);
  greet(network.latest);
  expect(room.state.connection.phase).toBe("live");
  room.close();
  expect(network.latest.closedWith).toBe(1000);
});

it("[AU-11] asks for another ticket each time, for presence too", async () => {
  const { api, clock, network, messenger } = made();
  messenger.openPresence({ status: "online" });
  await settle();
  expect(await api.requests[0]?.json()).toEqual({ channel: "presence" });
  network.latest.end(1006);
  await settle();
  clock.tick(250);
  await settle();
  expect(api.asked.filter((asked) => asked === "POST /api/ws/ticket")).toHaveLength(2);
  expect(network.sockets).toHaveLength(2);
});

it("without a ticket it looks like a lost network, and HTTP says why", async () => {
  const { api, network, messenger } = made();
  api.answers.set("POST /api/ws/ticket", { code: "SESSION_EXPIRED", status: 401 });
  api.answers.set("GET /api/rooms/lobby", { code: "SESSION_EXPIRED", status: 401 });
  const room = messenger.openRoom("lobby");
  await settle();
  await settle();
  expect(room.state.connection).toMatchObject({ phase: "closed", code: 4001 });
  expect(network.sockets).toHaveLength(0);
});

it("a socket that was given up before its ticket came is closed as soon as it is there", async () => {
  const { network, messenger } = made();
  messenger.openRoom("lobby").close();
  await settle();
  expect(network.latest.closedWith).toBe(1005);
});
