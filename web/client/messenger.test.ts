import { describe, expect, it } from "vitest";
import { ApiRefusal } from "../../generated/http/client.ts";
import type { LoginRequest } from "../../generated/types.ts";
import { Connections } from "./connections.ts";
import { HttpMessenger, type MessengerOptions } from "./http-messenger.ts";
import { Messenger } from "./messenger.ts";
import { memoryStorage } from "./storage.ts";
import { FakeEnvironment, greet, settle } from "./testing/bench.ts";
import {
  chat,
  EPOCH,
  hello,
  person,
  presence as showing,
  presenceHello,
  presenceSnapshot,
  SERVER_NOW,
  snapshot,
} from "./testing/events.ts";
import { FakeApi, me, signedIn } from "./testing/fake-api.ts";
import { FakeClock } from "./testing/fake-clock.ts";
import { FakeNetwork, type FakeSocket } from "./testing/fake-network.ts";

const RENEWAL = "POST /api/auth/refresh?attempt=uuid";

const as = (userId: string): LoginRequest => ({ kind: "demo", userId, turnstileToken: "t", transport: "bearer" });

function made(options: Partial<MessengerOptions> = {}) {
  const [clock, network, api] = [new FakeClock(), new FakeNetwork(), new FakeApi()];
  const platform = { clock, WebSocket: network.open, fetch: api.fetch, random: () => 0.5 };
  const messenger = new Messenger({ baseUrl: "https://messenger.example", ...platform, ...options });
  return { clock, network, api, messenger };
}

describe("signing in", () => {
  it("with a bearer token: it travels with requests and sockets from then on, never in an address", async () => {
    const { api, messenger, network } = made();
    api.answers.set("POST /api/auth/login", { data: signedIn("anna", "token-1") });
    expect((await messenger.signIn(as("anna"))).person.userId).toBe("anna");
    await messenger.rooms();
    expect(api.requests.map(({ headers }) => headers.get("authorization"))).toEqual([null, "Bearer token-1"]);
    messenger.openRoom("lobby");
    expect(network.latest.headers).toEqual({ authorization: "Bearer token-1" });
    expect(network.latest.url.href).toMatch(/^wss:\/\/messenger\.example\/api\/ws\/room\/lobby\?client=[0-9a-f-]{36}$/);
    expect([messenger.token, messenger.userId]).toEqual(["token-1", "anna"]);
  });

  it("with a cookie: no token anywhere, and the header that a form of another site cannot set", async () => {
    const { api, messenger, network } = made();
    api.answers.set("POST /api/auth/login", { data: me("anna") });
    await messenger.signIn(as("anna"));
    messenger.openRoom("lobby");
    expect([messenger.token, network.latest.headers]).toEqual([null, {}]);
    expect(api.requests[0]?.headers.get("x-cfm-csrf")).toBe("1");
    expect(api.requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(api.requests[0]?.credentials).toBe("same-origin");
  });

  it("goes on with a session that holds, and says null for one that does not", async () => {
    const { api, messenger } = made({ token: "old" });
    expect((await messenger.resume())?.person.userId).toBe("anna");
    expect(api.requests[0]?.headers.get("authorization")).toBe("Bearer old");
    for (const code of ["UNAUTHENTICATED", "SESSION_EXPIRED"]) {
      api.answers.set("GET /api/auth/me", { code, status: 401 });
      expect(await messenger.resume()).toBeNull();
    }
    api.answers.set("GET /api/auth/me", { code: "INTERNAL", status: 500 });
    await expect(messenger.resume()).rejects.toThrow(ApiRefusal);
  });

  it("keeps the former token when a sign-in is refused, and does not send it along", async () => {
    const { api, messenger } = made({ token: "old" });
    api.answers.set("POST /api/auth/login", { code: "TURNSTILE_FAILED", status: 403 });
    await expect(messenger.signIn(as("anna"))).rejects.toMatchObject({ code: "TURNSTILE_FAILED" });
    expect([messenger.token, api.requests[0]?.headers.get("authorization")]).toEqual(["old", null]);
  });
});

describe("the session over HTTP", () => {
  it("is renewed before it ends, by the server's clock, with the new token from then on", async () => {
    const { api, clock, messenger } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", { data: { ...me("anna", 1_800_006_400_000), token: "new" } });
    clock.tick(1_200_000 - 240_001);
    await settle();
    expect(api.asked).toEqual(["GET /api/auth/me"]);
    clock.tick(180_000);
    await settle();
    expect(api.asked).toEqual(["GET /api/auth/me", RENEWAL]);
    expect(messenger.token).toBe("new");
  });

  it("is tried again when it does not get through, and not when it has ended", async () => {
    const { api, clock, messenger } = made();
    await messenger.resume();
    api.isDown = true;
    clock.tick(1_100_000);
    await settle();
    clock.tick(5000);
    await settle();
    expect(api.asked, "soon, while the old token may still be good").toHaveLength(3);
    api.isDown = false;
    api.answers.set("POST /api/auth/refresh", { code: "SESSION_EXPIRED", status: 401 });
    clock.tick(30_000);
    await settle();
    const tries = api.asked.length;
    clock.tick(3_600_000);
    await settle();
    expect([tries, api.asked.length]).toEqual([4, 4]);
  });
});

describe("rooms", () => {
  it("opened twice are one connection, which ends with the last that closes", async () => {
    const { messenger, network } = made();
    const [one, other] = [messenger.openRoom("lobby"), messenger.openRoom("lobby")];
    expect(one).toBe(other);
    expect(network.sockets).toHaveLength(1);
    one.close();
    expect(network.latest.closedWith).toBeNull();
    other.close();
    expect(network.latest.closedWith).toBe(1000);
    const anew = messenger.openRoom("lobby");
    one.close();
    expect(anew).not.toBe(one);
    expect(network.latest.closedWith).toBeNull();
    expect(messenger.openRoom("lobby")).toBe(anew);
  });

  it("keep what was not sent, also over closing and opening again", async () => {
    const { messenger } = made();
    await messenger.resume();
    const room = messenger.openRoom("lobby");
    room.send("later");
    room.close();
    expect(messenger.openRoom("lobby").state.outbox.map(({ text }) => text)).toEqual(["later"]);
  });

  it("[CL-3] that ended with the session come back after sign-in, with their position", async () => {
    const { api, messenger, network } = made();
    await messenger.resume();
    const room = messenger.openRoom("lobby");
    greet(network.latest);
    network.latest.end(4001);
    expect(room.state.connection).toMatchObject({ phase: "closed", why: "sessionEnded" });
    api.answers.set("POST /api/auth/login", { data: me("anna") });
    await messenger.signIn(as("anna"));
    expect(room.state.connection.phase).toBe("connecting");
    expect(network.latest.url.searchParams.get("epoch")).toBe(EPOCH);
  });

  it("of another person are closed by a sign-in", async () => {
    const { api, messenger, network } = made();
    await messenger.resume();
    const room = messenger.openRoom("lobby");
    api.answers.set("POST /api/auth/login", { data: me("ben") });
    await messenger.signIn(as("ben"));
    expect([room.state.connection.phase, network.sockets.length, messenger.userId]).toEqual(["closed", 1, "ben"]);
  });

  it("[CL-3] stop when HTTP says that the room or the session is gone", async () => {
    const wants = [
      ["NOT_FOUND", 404, 4004, "notAllowed"],
      ["NOT_MEMBER", 403, 4003, "notAllowed"],
      ["SESSION_EXPIRED", 401, 4001, "sessionEnded"],
    ] as const;
    for (const [code, status, close, why] of wants) {
      const { api, messenger, network } = made();
      api.answers.set("GET /api/rooms/lobby", { code, status });
      const room = messenger.openRoom("lobby");
      network.latest.end(1006);
      await settle();
      expect(room.state.connection).toEqual({ phase: "closed", code: close, why });
    }
    const { api, messenger, network } = made();
    api.isDown = true;
    const room = messenger.openRoom("lobby");
    network.latest.end(1006);
    await settle();
    expect(room.state.connection.phase).toBe("waiting");
  });

  it("fetch older pages over HTTP", async () => {
    const { api, messenger, network } = made();
    const room = messenger.openRoom("lobby");
    network.latest.accept();
    network.latest.push(hello({ after: 3, head: 3 }), snapshot(), { type: "caughtUp", seq: 3 });
    api.answers.set("GET /api/rooms/lobby/messages", { data: { epoch: EPOCH, events: [], people: [], more: false } });
    expect(await room.older()).toBe(false);
    expect(api.asked).toEqual(["GET /api/rooms/lobby/messages?before=4"]);
    expect(room.state.hasOlder).toBe(false);
  });
});

describe("people", () => {
  it("are looked up once, and not where a room or presence has told of them", async () => {
    const { api, messenger, network } = made();
    expect(await Promise.all([messenger.person("ben"), messenger.person("ben")])).toEqual([
      person("ben"),
      person("ben"),
    ]);
    expect(await messenger.person("nobody")).toBeNull();
    messenger.openRoom("lobby");
    greet(network.latest);
    network.latest.push({ type: "person", person: person("ben", "Benjamin") });
    expect([(await messenger.person("ben"))?.name, (await messenger.person("anna"))?.name]).toEqual([
      "Benjamin",
      "anna",
    ]);
    expect(api.asked).toEqual(["GET /api/people/ben", "GET /api/people/nobody"]);
  });

  it("that could not be looked up are asked for again", async () => {
    const { api, messenger } = made();
    api.isDown = true;
    await expect(messenger.person("ben")).rejects.toThrow("fetch failed");
    api.isDown = false;
    expect((await messenger.person("ben"))?.name).toBe("ben");
  });
});

it("signing out ends the session and every connection", async () => {
  const { api, messenger, network, clock } = made({ token: "old" });
  await messenger.resume();
  const [room, presence] = [messenger.openRoom("lobby"), messenger.openPresence({ status: "online" })];
  await messenger.signOut();
  expect(network.sockets.map(({ closedWith }) => closedWith)).toEqual([1000, 1000]);
  expect([room.state.connection.phase, presence.state.connection.phase]).toEqual(["closed", "closed"]);
  expect([messenger.token, messenger.userId, clock.pending]).toEqual([null, null, 0]);
  expect(api.asked.at(-1)).toBe("POST /api/auth/logout");
});

describe("[AU-7] a warning that the session ends", () => {
  it("renews it at once over HTTP, too, and is told once however many sockets bring it", async () => {
    const { api, messenger, network } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", { data: { ...me("anna", SERVER_NOW + 2_400_000), token: "new" } });
    const told: number[] = [];
    const stop = messenger.onSessionWarned((expiresAt) => told.push(expiresAt));
    const room = messenger.openRoom("lobby");
    greet(network.latest);
    messenger.openPresence({ status: "online" });
    network.latest.accept();
    network.latest.push(presenceHello(), presenceSnapshot());
    const warning = { type: "session", reason: "warned", expiresAt: SERVER_NOW + 60_000 };
    for (const socket of network.sockets) socket.push(warning);
    await settle();
    expect(told).toEqual([SERVER_NOW + 60_000]);
    expect([api.asked.filter((asked) => asked === RENEWAL).length, messenger.token]).toEqual([1, "new"]);
    expect(room.state.sessionExpiresAt).toBe(SERVER_NOW + 60_000);
    for (const socket of network.sockets) expect(socket.commands()).toContainEqual({ type: "refresh" });
    stop();
    network.latest.push({ ...warning, expiresAt: SERVER_NOW + 2_400_000 });
    await settle();
    expect([told.length, api.asked.filter((asked) => asked === RENEWAL).length]).toEqual([1, 2]);
  });
});

it("a session that ran low while the machine slept is renewed as soon as somebody is back", async () => {
  const page = new FakeEnvironment();
  const { api, clock, messenger } = made({ environment: page });
  await messenger.resume();
  clock.jump(1_150_000);
  page.tell("visible");
  await settle();
  expect(api.asked.at(-1)).toBe(RENEWAL);
  await messenger.signOut();
  expect(page.watchers).toBe(0);
});

describe("signing out when the server cannot be told", () => {
  const logouts = (api: FakeApi): number => api.asked.filter((asked) => asked === "POST /api/auth/logout").length;

  it("is tried again with the same token until it works, waiting longer each time", async () => {
    const { api, clock, messenger } = made({ token: "old" });
    await messenger.resume();
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    clock.tick(4000);
    await settle();
    expect(logouts(api)).toBe(2);
    clock.tick(15_999);
    await settle();
    expect(logouts(api)).toBe(3);
    api.isDown = false;
    clock.tick(60_000);
    await settle();
    const authorized = api.requests.slice(1).map(({ headers }) => headers.get("authorization"));
    expect([logouts(api), new Set(authorized), clock.pending]).toEqual([4, new Set(["Bearer old"]), 0]);
  });

  it("is given up after some minutes, and at once where the server says no", async () => {
    const { api, clock, messenger } = made();
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    for (let round = 0; round < 30; round++) {
      clock.tick(30_000);
      await settle();
    }
    expect([logouts(api), clock.pending]).toEqual([9, 0]);
    api.isDown = false;
    api.answers.set("POST /api/auth/logout", { code: "CSRF_FAILED", status: 403 });
    await expect(messenger.signOut()).rejects.toMatchObject({ code: "CSRF_FAILED" });
    expect(clock.pending).toBe(0);
  });

  it("is not tried again once somebody signs in: it would be their session", async () => {
    const { api, clock, messenger } = made();
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    api.isDown = false;
    api.answers.set("POST /api/auth/login", { data: me("ben") });
    await messenger.signIn(as("ben"));
    clock.tick(600_000);
    await settle();
    expect(logouts(api)).toBe(1);
  });

  it("is not tried again once somebody signs in in another tab, which has the same cookie", async () => {
    const storage = memoryStorage();
    const [{ api, clock, messenger }, other] = [made({ storage }), made({ storage })];
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    api.isDown = false;
    other.api.answers.set("POST /api/auth/login", { data: me("ben") });
    await other.messenger.signIn(as("ben"));
    clock.tick(600_000);
    await settle();
    expect(logouts(api)).toBe(1);
  });

  it("is remembered over a reload: the cookie's session is ended, not resumed", async () => {
    const storage = memoryStorage();
    const { api, messenger } = made({ storage });
    await messenger.resume();
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    const next = made({ storage });
    next.api.isDown = true;
    await expect(next.messenger.resume()).rejects.toThrow("fetch failed");
    next.api.isDown = false;
    next.api.answers.set("GET /api/auth/me", { code: "UNAUTHENTICATED", status: 401 });
    expect(await next.messenger.resume()).toBeNull();
    expect(next.api.asked).toEqual(["POST /api/auth/logout", "POST /api/auth/logout", "GET /api/auth/me"]);
    expect(await made({ storage }).messenger.resume()).not.toBeNull();
  });

  it("is not remembered where the server says no: nobody is locked in", async () => {
    const storage = memoryStorage();
    const { api, messenger } = made({ storage });
    api.answers.set("POST /api/auth/logout", { code: "CSRF_FAILED", status: 403 });
    await expect(messenger.signOut()).rejects.toMatchObject({ code: "CSRF_FAILED" });
    expect(await messenger.resume()).not.toBeNull();
  });
});

describe("signing out while", () => {
  const answers = (token: string) => ({ data: { ...me("anna", 1_800_006_400_000), token } });

  it("nothing gets through forgets the token all the same", async () => {
    const { api, messenger } = made({ token: "old" });
    api.isDown = true;
    await expect(messenger.signOut()).rejects.toThrow("fetch failed");
    expect([messenger.token, api.requests[0]?.headers.get("authorization")]).toEqual([null, "Bearer old"]);
  });

  it("the session is being renewed does not bring a token back", async () => {
    const { api, clock, messenger } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", answers("new"));
    clock.tick(1_100_000);
    const over = messenger.signOut();
    await over;
    await settle();
    expect(api.asked.slice(1).sort()).toEqual(["POST /api/auth/logout", RENEWAL]);
    expect(messenger.token).toBeNull();
  });

  it("somebody signs in leaves them their token", async () => {
    const { api, messenger } = made({ token: "old" });
    api.answers.set("POST /api/auth/login", { data: signedIn("ben", "ben's") });
    const over = messenger.signOut();
    await messenger.signIn(as("ben"));
    await over;
    const authorized = new Map(api.requests.map(({ url, headers }) => [url, headers.get("authorization")]));
    expect(authorized.get("https://messenger.example/api/auth/logout")).toBe("Bearer old");
    expect([messenger.token, messenger.userId]).toEqual(["ben's", "ben"]);
  });

  it("a renewal is under way, a sign-in keeps its own token", async () => {
    const { api, clock, messenger } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", answers("new"));
    api.answers.set("POST /api/auth/login", { data: signedIn("ben", "ben's") });
    clock.tick(1_100_000);
    await messenger.signIn(as("ben"));
    await settle();
    expect(messenger.token).toBe("ben's");
  });
});

it("presence is opened once, and sets the status again when it is opened again", () => {
  const { messenger, network } = made();
  const [one, other] = [messenger.openPresence({ status: "online" }), messenger.openPresence({ status: "busy" })];
  expect([one === other, network.sockets.length]).toEqual([true, 1]);
  expect(network.latest.url.searchParams.get("status")).toBe("online");
  network.latest.accept();
  network.latest.push(presenceHello(), presenceSnapshot());
  expect(network.latest.commands()).toEqual([{ type: "presence", status: "busy" }]);
});

it("[PR-9] presence that had closed comes back with the status that it is opened with", () => {
  const { messenger, network } = made();
  messenger.openPresence();
  network.latest.end(4001);
  messenger.openPresence({ status: "hidden" });
  expect([network.sockets.length, network.latest.url.searchParams.get("status")]).toEqual([2, "hidden"]);
});

describe("who is hidden, or may be", () => {
  /** The sockets of a room, oldest first, and whether each of them was to be seen. */
  const socketsOf = (network: FakeNetwork, roomId: string): readonly FakeSocket[] =>
    network.sockets.filter(({ url }) => url.pathname.endsWith(`/room/${roomId}`));
  const seen = (network: FakeNetwork, roomId: string): readonly boolean[] =>
    socketsOf(network, roomId).map(({ url }) => url.searchParams.get("discreet") === null);

  it("[PR-11] [PR-12] is told of by no room, whichever was opened first, and by all once they are seen", async () => {
    const { messenger, network, clock } = made({ token: "old" });
    await messenger.resume();
    const latest = (roomId: string) => socketsOf(network, roomId).at(-1);
    const receipts = () =>
      ["lobby", "den"].map(
        (roomId) => (latest(roomId)?.commands() ?? []).filter(({ type }) => type === "receipt").length,
      );
    const greetNew = (from: number): void => {
      for (const socket of network.sockets.slice(from)) greet(socket, [], true);
    };
    messenger.openRoom("lobby");
    messenger.openPresence();
    const presenceSocket = network.latest;
    messenger.openRoom("den");
    for (const roomId of ["lobby", "den"]) {
      const socket = latest(roomId);
      if (socket !== undefined) greet(socket);
      socket?.push(chat(1));
    }
    clock.tick(1000);
    presenceSocket.accept();
    presenceSocket.push(presenceHello(), presenceSnapshot(showing("anna", "hidden")));
    greetNew(3);
    clock.tick(1000);
    expect(receipts()).toEqual([0, 0]);
    expect([seen(network, "lobby"), seen(network, "den")]).toEqual([[true, false], [false]]);
    presenceSocket.push({ type: "presence", people: [showing("anna", "online")] });
    greetNew(4);
    clock.tick(1000);
    expect(receipts()).toEqual([1, 1]);
    expect([seen(network, "lobby"), seen(network, "den")]).toEqual([
      [true, false, true],
      [false, true],
    ]);
  });

  it("[PR-12] nobody is seen before presence knows, where that is asked for, and the next person neither", async () => {
    const { clock, network, api } = made();
    const baseUrl = "https://messenger.example";
    const messenger = new HttpMessenger({ baseUrl, clock, token: "old", WebSocket: network.open, fetch: api.fetch });
    const connections = messenger.join((shares) => new Connections(shares, "unknown"));
    await messenger.resume();
    connections.openRoom("lobby");
    connections.openPresence();
    expect(seen(network, "lobby")).toEqual([false]);
    network.latest.accept();
    network.latest.push(presenceHello(), presenceSnapshot(showing("anna", "online")));
    connections.openRoom("den");
    expect(seen(network, "den")).toEqual([true]);
    messenger.ended();
    connections.openRoom("attic");
    expect(seen(network, "attic")).toEqual([false]);
  });
});

it("knows the addresses of http and https servers", () => {
  const { messenger, network } = made({ baseUrl: "http://localhost:8787" });
  messenger.openPresence({ status: "online" });
  expect(network.latest.url.origin).toBe("ws://localhost:8787");
});

describe("[AU-12] renewing the session", () => {
  const attempts = (api: FakeApi): readonly (string | null)[] =>
    api.requests
      .filter(({ url }) => url.includes("/api/auth/refresh"))
      .map(({ url }) => new URL(url).searchParams.get("attempt"));

  it("names the attempt, the same until there is an answer, and another one the next time", async () => {
    const { api, messenger } = made({ token: "old" });
    await messenger.resume();
    api.isDown = true;
    await expect(messenger.renew()).rejects.toThrow(TypeError);
    api.isDown = false;
    api.answers.set("POST /api/auth/refresh", { data: { ...me("anna", SERVER_NOW + 2_400_000), token: "new" } });
    expect((await messenger.renew()).expiresAt).toBe(SERVER_NOW + 2_400_000);
    await messenger.renew();
    const [first, second, third] = attempts(api);
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect([second === first, third === first]).toEqual([true, false]);
    expect(messenger.token).toBe("new");
  });

  it("goes over the line once, however many ask for it", async () => {
    const { api, messenger } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", { data: { ...me("anna"), token: "new" } });
    const [one, other] = await Promise.all([messenger.renew(), messenger.renew()]);
    expect([one === other, attempts(api).length]).toEqual([true, 1]);
  });

  it("keeps the token that it has when the answer brings none", async () => {
    const { api, messenger } = made({ token: "newest" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", { data: me("anna") });
    await messenger.renew();
    expect(messenger.token).toBe("newest");
  });

  it("is over when the session is, and the next sign-in begins with an attempt of its own", async () => {
    const { api, messenger } = made({ token: "old" });
    await messenger.resume();
    api.answers.set("POST /api/auth/refresh", { code: "SESSION_EXPIRED", status: 401 });
    await expect(messenger.renew()).rejects.toMatchObject({ code: "SESSION_EXPIRED" });
    await expect(messenger.renew()).rejects.toMatchObject({ code: "SESSION_EXPIRED" });
    expect(new Set(attempts(api)).size).toBe(2);
  });
});
