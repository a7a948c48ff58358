import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Env } from "../../env.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, callWith, cookie, logIn, ORIGIN, OWN_PAGE, verdictOf } from "./support.ts";

const PATHS = ["/api/ws/room/lobby", "/api/ws/presence"];
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;

let anna: { readonly Authorization: string };
let annasCookie: { readonly Cookie: string };
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
  annasCookie = await cookie("anna");
});

/** The bindings of the tests, which also tell what was looked at. */
function watched(): { readonly bindings: Env; readonly touched: string[] } {
  const touched: string[] = [];
  const watch = <Binding extends object>(name: string, binding: Binding): Binding =>
    new Proxy(binding, {
      get(target, property): unknown {
        touched.push(`${name}.${String(property)}`);
        const value: unknown = Reflect.get(target, property);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const bindings = {
    ...env,
    ROOMS: watch("ROOMS", env.ROOMS),
    PRESENCE: watch("PRESENCE", env.PRESENCE),
    ACCOUNTS: watch("ACCOUNTS", env.ACCOUNTS),
    DIRECTORY: watch("DIRECTORY", env.DIRECTORY),
  };
  return { bindings, touched };
}

describe("the status that a person comes with", () => {
  const open = async (userId: string, query = ""): Promise<TestClient> =>
    new TestClient(await call(`/api/ws/presence${query}`, { headers: { ...(await bearer(userId)), ...UPGRADE } }));

  /** What a watcher was told of somebody, by the time that a later visitor has come. */
  async function toldOf(watcher: TestClient, userId: string): Promise<readonly string[]> {
    await open("gwen");
    const events = await watcher.until("signedIn");
    return events.map((event) => JSON.stringify(event)).filter((text) => text.includes(`"${userId}"`));
  }

  test("[PR-9] hidden is hidden from the upgrade on: a watcher hears nothing, and the person sees it at once", async () => {
    const watcher = await open("anna");
    await watcher.until("snapshot");
    const elif = await open("elif", "?status=hidden");
    const { people } = await elif.next("snapshot");
    expect(people).toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ userId: "elif" }), status: "hidden" }),
    );
    expect(await toldOf(watcher, "elif")).toEqual([]);
  });

  test("[PR-9] [PR-4] with another one, or none as clients of before, everybody is told", async () => {
    const watcher = await open("ben");
    await watcher.until("presence");
    for (const [userId, query, status] of [
      ["chiara", "", "online"],
      ["diego", "?status=lunch", "lunch"],
      ["farid", "?status=away&auto=true", "away"],
    ] as const) {
      await open(userId, query);
      const { people } = await watcher.next("presence");
      expect(people).toMatchObject([{ person: { userId }, status }]);
      expect(await watcher.next("signedIn")).toMatchObject({ person: { userId } });
    }
  });

  test.each(["status=offline", "status=", "status=Hidden", "auto=false", "status=away&auto=1"])(
    "[PR-9] [HT-3] %s is no such status",
    async (query) => {
      const response = await call(`/api/ws/presence?${query}`, { headers: { ...anna, ...UPGRADE } });
      expect(await verdictOf(response)).toEqual({ status: 400, code: "INVALID_MESSAGE" });
    },
  );
});

describe("before any object is touched", () => {
  type Headers = Readonly<Record<string, string>>;

  /** How a request ends, and what was looked at for it. */
  async function outcome(path: string, headers: Headers): Promise<object> {
    const { bindings, touched } = watched();
    const response = await callWith(bindings, path, { headers });
    return { ...(await verdictOf(response)), touched };
  }

  test.each(PATHS)("[HT-4] %s without an upgrade is 426", async (path) => {
    const refused = { status: 426, code: "UPGRADE_REQUIRED", touched: [] };
    expect(await outcome(path, anna)).toEqual(refused);
    for (const Upgrade of ["", "h2c", "websocket2", "h2c, websocket"]) {
      expect(await outcome(path, { ...anna, ...UPGRADE, Upgrade })).toEqual(refused);
    }
    expect((await callWith(env, path, { method: "HEAD", headers: { ...anna, ...UPGRADE } })).status).toBe(426);
    expect((await call(path, { headers: anna })).headers.get("Upgrade")).toBe("websocket");
  });

  test.each(PATHS)("[HT-4] %s without a version that we speak is 400", async (path) => {
    const refused = { status: 400, code: "PROTOCOL_UNSUPPORTED", touched: [] };
    expect(await outcome(path, { ...anna, Upgrade: "websocket" })).toEqual(refused);
    for (const versions of ["", "cfm.v2", "CFM.V1", "cfm.v10", "cfm.ticket.cfm.v1"]) {
      expect(await outcome(path, { ...anna, ...UPGRADE, "Sec-WebSocket-Protocol": versions })).toEqual(refused);
    }
  });

  test.each([
    "none",
    "null",
    "https://evil.example",
    `${ORIGIN}.evil`,
    "https://localhost:8787",
    "http://localhost",
    "http://LOCALHOST:8787",
    "http://localhost.:8787",
    "http://app.localhost:8787",
  ])("[AU-4] a cookie with the Origin %s is 403", async (origin) => {
    const headers = { ...annasCookie, ...UPGRADE, ...(origin !== "none" && { Origin: origin }) };
    for (const path of PATHS) {
      expect(await outcome(path, headers)).toEqual({ status: 403, code: "ORIGIN_FORBIDDEN", touched: [] });
    }
  });
});

test.each(PATHS)("[AU-4] S15: %s for a cookie from another site is 403, whatever its Origin says", async (path) => {
  const { bindings, touched } = watched();
  const headers = { ...annasCookie, ...UPGRADE, Origin: ORIGIN, "Sec-Fetch-Site": "cross-site" };
  const response = await callWith(bindings, path, { headers });
  expect(await verdictOf(response)).toEqual({ status: 403, code: "ORIGIN_FORBIDDEN" });
  expect(touched).toEqual([]);
});

describe("a socket opens", () => {
  test.each(PATHS)("[AU-4] on %s for a cookie from a page of ours", async (path) => {
    const response = await call(path, { headers: { ...annasCookie, ...UPGRADE, Origin: ORIGIN } });
    expect(response.status).toBe(101);
    const client = new TestClient(response);
    expect(await client.next("hello")).toMatchObject({ type: "hello" });
    client.socket.close(1000);
  });

  test.each([["cfm.v1"], ["cfm.v2, cfm.v1"]])("[VE-1] for the offer %j with exactly cfm.v1", async (offer) => {
    const response = await call("/api/ws/room/lobby", {
      headers: { ...anna, ...UPGRADE, "Sec-WebSocket-Protocol": offer },
    });
    expect(response.status).toBe(101);
    expect(response.headers.get("Sec-WebSocket-Protocol")).toBe("cfm.v1");
    new TestClient(response).socket.close(1000);
  });

  test("[AU-1] as the person of the session, whatever a client sends along", async () => {
    const headers = {
      ...(await bearer("ben")),
      ...UPGRADE,
      "X-User-Id": "anna",
      "cfm-visit": "%7B%22principal%22%3A%7B%22userId%22%3A%22anna%22%7D%7D",
    };
    const client = new TestClient(await call("/api/ws/room/lobby?userId=anna", { headers }));
    expect(await client.next("hello")).toMatchObject({ you: { userId: "ben" } });
    client.socket.close(1000);
  });

  test("with the position of its query", async () => {
    const first = new TestClient(await call("/api/ws/room/games", { headers: { ...anna, ...UPGRADE } }));
    const { epoch } = await first.next("hello");
    const second = new TestClient(
      await call(`/api/ws/room/games?epoch=${String(epoch)}&after=0`, { headers: { ...anna, ...UPGRADE } }),
    );
    expect(await second.next("hello")).toMatchObject({ recovered: true, after: 0 });
    const half = new TestClient(await call("/api/ws/room/games?after=0", { headers: { ...anna, ...UPGRADE } }));
    expect(await half.next("hello")).toMatchObject({ recovered: false });
    for (const { socket } of [first, second, half]) socket.close(1000);
  });
});

describe("a room that is not there for people", () => {
  test.each(["system_log", "admin_desk", "system_"])("[AU-8] %s is FORBIDDEN, in every way to ask", async (roomId) => {
    const { bindings, touched } = watched();
    for (const path of [`/api/rooms/${roomId}`, `/api/rooms/${roomId}/messages`, `/api/ws/room/${roomId}`]) {
      const response = await callWith(bindings, path, { headers: { ...anna, ...UPGRADE } });
      expect(await verdictOf(response)).toEqual({ status: 403, code: "FORBIDDEN" });
    }
    expect(touched.filter((name) => name.startsWith("ROOMS"))).toEqual([]);
  });

  test("is NOT_FOUND, and no object is made for it", async () => {
    await env.DIRECTORY.prepare("INSERT INTO MESSENGER_rooms VALUES ('secret', 'group', 'Secret', '', 0, 9)").run();
    const { bindings, touched } = watched();
    for (const roomId of ["nowhere", "secret"]) {
      for (const path of [`/api/rooms/${roomId}`, `/api/rooms/${roomId}/messages`, `/api/ws/room/${roomId}`]) {
        const response = await callWith(bindings, path, { headers: { ...anna, ...UPGRADE } });
        expect(await verdictOf(response)).toEqual({ status: 404, code: "NOT_FOUND" });
      }
    }
    expect(touched.filter((name) => name.startsWith("ROOMS"))).toEqual([]);
  });
});

describe("[AU-9] a logout", () => {
  test("closes every socket of its session with 4001 and no other", async () => {
    const [leaving, staying] = [await bearer("kwame"), await bearer("kwame")];
    const open = async (headers: object, path: string): Promise<TestClient> =>
      new TestClient(await call(path, { headers: { ...headers, ...UPGRADE } }));
    const gone = [
      await open(leaving, "/api/ws/room/music"),
      await open(leaving, "/api/ws/room/games"),
      await open(leaving, "/api/ws/presence"),
    ];
    const kept = await open(staying, "/api/ws/room/music");
    for (const client of [...gone, kept]) await client.next("hello");

    expect((await call("/api/auth/logout", { method: "POST", headers: leaving })).status).toBe(200);
    for (const client of gone) expect(await client.ended()).toMatchObject({ code: 4001 });
    await kept.rest();
    expect(kept.closed).toBeNull();
    kept.socket.close(1000);
  });

  test("that comes while a socket opens leaves none open", async () => {
    const mei = await bearer("mei");
    const room = env.ROOMS.getByName("study-hall");
    // The logout happens just when the room has let the person in.
    const slowDoor = {
      fetch: async (...args: Parameters<typeof room.fetch>) => {
        const response = await room.fetch(...args);
        await call("/api/auth/logout", { method: "POST", headers: mei });
        return response;
      },
      endSession: async (sessionId: string) => room.endSession(sessionId),
    };
    const ROOMS = { getByName: () => slowDoor } as unknown as Env["ROOMS"];
    const response = await callWith({ ...env, ROOMS }, "/api/ws/room/study-hall", { headers: { ...mei, ...UPGRADE } });
    expect(await verdictOf(response)).toEqual({ status: 401, code: "SESSION_EXPIRED" });
    const witness = new TestClient(await call("/api/ws/room/study-hall", { headers: { ...anna, ...UPGRADE } }));
    expect(await witness.next("snapshot")).toMatchObject({ userCount: 1 });
    witness.socket.close(1000);
  });

  test("is done even when a room does not answer", async () => {
    const { Cookie } = await cookie("priya");
    const client = new TestClient(
      await call("/api/ws/room/lobby", { headers: { Cookie, ...UPGRADE, Origin: ORIGIN } }),
    );
    const silent = {
      endSession: async (): Promise<never> => {
        throw new Error("gone");
      },
    };
    const ROOMS = { getByName: () => silent } as unknown as Env["ROOMS"];
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const init = { method: "POST", headers: { Cookie, ...OWN_PAGE } };
    expect((await callWith({ ...env, ROOMS }, "/api/auth/logout", init)).status).toBe(200);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("sockets-not-ended"));
    log.mockRestore();
    expect((await call("/api/auth/me", { headers: { Cookie } })).status).toBe(401);
    client.socket.close(1000);
  });

  test.each([
    ["", {}],
    [", whatever else it brings", { Authorization: "Bearer nobody" }],
  ])("[AU-3] happens to the session whose cookie a new sign-in overwrites%s", async (_, beside) => {
    const old = await cookie("tala");
    const client = new TestClient(await call("/api/ws/presence", { headers: { ...old, ...UPGRADE, Origin: ORIGIN } }));
    await client.next("hello");
    expect((await logIn("viktor", "cookie", { ...old, ...beside })).status).toBe(200);
    expect(await client.ended()).toMatchObject({ code: 4001 });
  });
});
