import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "../../../generated/http/routes.ts";
import { TOKEN_GRACE_MS } from "../../../generated/contract/limits.ts";
import type { Session } from "../../../generated/types.ts";
import { SessionListAnswerSchema, SessionSchema, SignedInAnswerSchema } from "../../../generated/zod/classic.ts";
import { openDemoSession } from "../../account/workerd/open-demo-session.ts";
import { hashToken } from "../../auth/index.ts";
import { newToken } from "../../auth/token.ts";
import type { Grant } from "../../grants.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, cookie, logIn, ORIGIN, OWN_PAGE, verdictOf } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Headers = Readonly<Record<string, string>>;

/** Sockets are closed so long after the decision at most (S16). */
const CLOSED_WITHIN_MS = 5_000;
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;
const ATTEMPT = "11111111-1111-4111-8111-111111111111";
const ANOTHER = "22222222-2222-4222-8222-222222222222";

const after = (ms: number): void => void vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });
const me = async (headers: Headers): Promise<number> => (await call("/api/auth/me", { headers })).status;
const open = async (path: string, headers: Headers): Promise<TestClient> =>
  new TestClient(await call(path, { headers: { ...headers, ...UPGRADE } }));
const refresh = async (headers: Headers, attempt?: string): Promise<Response> =>
  call(`/api/auth/refresh${attempt === undefined ? "" : `?attempt=${attempt}`}`, { method: "POST", headers });

/** The token that a renewal handed out. */
async function renewed(headers: Headers, attempt?: string): Promise<Headers> {
  const { data } = SignedInAnswerSchema.parse(await (await refresh(headers, attempt)).json());
  return { Authorization: `Bearer ${data.token}` };
}

async function sessionsOf(headers: Headers): Promise<readonly Session[]> {
  const answer = await call("/api/auth/sessions", { headers });
  return SessionListAnswerSchema.parse(await answer.json()).data.sessions;
}

const end = async (sessionId: string, headers: Headers): Promise<Response> =>
  call(`/api/auth/sessions/${sessionId}`, { method: "DELETE", headers });

/** A session of a person that may do this much, as an access token opens one. */
async function programOf(userId: string, grants: readonly Grant[]): Promise<Headers> {
  const token = newToken(userId);
  await openDemoSession(userId, await hashToken(token), { grants });
  return { Authorization: `Bearer ${token}` };
}

describe("[AU-12] a renewal", () => {
  test("whose answer was lost gives a good token to the same attempt with the old one", async () => {
    const old = await bearer("anna");
    await refresh(old, ATTEMPT);
    const fresh = await renewed(old, ATTEMPT);
    after(TOKEN_GRACE_MS);
    expect(await me(fresh)).toBe(200);
  });

  test("of a second tab gives the session without a token, in no way", async () => {
    const old = await cookie("anna");
    const first = await refresh({ ...old, ...OWN_PAGE }, ATTEMPT);
    const second = await refresh({ ...old, ...OWN_PAGE }, ANOTHER);
    expect(second.status).toBe(200);
    expect(SignedInAnswerSchema.parse(await second.json()).data).not.toHaveProperty("token");
    expect(second.headers.has("Set-Cookie")).toBe(false);
    expect(await me({ Cookie: first.headers.get("Set-Cookie")?.split(";")[0] ?? "" })).toBe(200);
    expect(await me(old)).toBe(200);
  });
});

describe("[AU-12] S18: a replaced token that comes again after its grace", () => {
  test("ends its session, closes its sockets with 4001, and is noted once, without the token", async () => {
    const stolen = await bearer("ben");
    const sockets = [await open("/api/ws/room/lobby", stolen), await open("/api/ws/presence", stolen)];
    for (const socket of sockets) await socket.next("hello");
    const fresh = await renewed(stolen);
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    after(TOKEN_GRACE_MS);

    const began = performance.now();
    expect(await verdictOf(await call("/api/auth/me", { headers: stolen }))).toEqual({
      status: 401,
      code: "SESSION_EXPIRED",
    });
    for (const socket of sockets) expect(await socket.ended()).toMatchObject({ code: 4001 });
    expect(performance.now() - began).toBeLessThan(CLOSED_WITHIN_MS);
    expect(await me(fresh)).toBe(401);
    expect(log.mock.calls).toHaveLength(1);
    const [line] = log.mock.calls.flat().map(String);
    expect(line).toContain('"event":"token-reused"');
    expect(line).not.toContain(stolen.Authorization.slice("Bearer ben.".length));
  });

  test("does so by a renewal, and by coming along with a new sign-in", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const [one, two] = [await bearer("chiara"), await cookie("chiara")];
    const fresh = await renewed(one);
    const set = (await refresh({ ...two, ...OWN_PAGE })).headers.get("Set-Cookie")?.split(";")[0] ?? "";
    after(TOKEN_GRACE_MS);
    expect((await refresh(one)).status).toBe(401);
    expect(await me(fresh)).toBe(401);
    expect(await me({ Cookie: set })).toBe(200);
    expect((await logIn("chiara", "cookie", two)).status).toBe(200);
    expect(await me({ Cookie: set })).toBe(401);
    expect(log.mock.calls.flat().filter((line) => String(line).includes("token-reused"))).toHaveLength(2);
  });
});

describe("the list of sign-ins", () => {
  test("names how, with what, and which one this is; nothing of what they may do or of tokens", async () => {
    const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6) Version/26.0 Mobile/15E148 Safari/604.1";
    const { data } = SignedInAnswerSchema.parse(await (await logIn("diego", "bearer", { "User-Agent": phone })).json());
    const other = await bearer("diego");
    const sessions = await sessionsOf({ Authorization: `Bearer ${data.token}` });
    expect(sessions.map(({ how, device, current }) => ({ how, device, current }))).toEqual([
      { how: "demo", device: "Safari on iPhone", current: true },
      { how: "demo", device: "", current: false },
    ]);
    const raw = await (await call("/api/auth/sessions", { headers: other })).json<{ data: { sessions: object[] } }>();
    expect(Object.keys(raw.data.sessions[0] ?? {}).toSorted()).toEqual(Object.keys(SessionSchema.shape).toSorted());
    expect((await sessionsOf(other)).map(({ current }) => current)).toEqual([false, true]);
  });

  test("[AU-9] S16: ending one closes its sockets with 4001 within 5 s, and nothing reaches them after the answer", async () => {
    const [here, there] = [await bearer("elif"), await bearer("elif")];
    const sockets = [await open("/api/ws/room/music", there), await open("/api/ws/presence", there)];
    for (const socket of sockets) await socket.next("hello");
    const kept = await open("/api/ws/room/music", here);
    const [first, second] = await sessionsOf(here);

    const began = performance.now();
    expect((await end(second?.sessionId ?? "", here)).status).toBe(200);
    kept.send({ type: "chat", cid: ATTEMPT, after: 0, text: "said after the decision" });
    for (const socket of sockets) expect(await socket.ended()).toMatchObject({ code: 4001 });
    const tookMs = performance.now() - began;
    expect(tookMs).toBeLessThan(CLOSED_WITHIN_MS);
    console.log(`S16: ended elsewhere, both sockets closed ${tookMs.toFixed(0)} ms later`);

    await kept.next("ack");
    expect(sockets.flatMap(({ frames }) => frames).join("")).not.toContain("said after the decision");
    expect(kept.closed).toBeNull();
    expect(await me(there)).toBe(401);
    expect((await sessionsOf(here)).map(({ sessionId }) => sessionId)).toEqual([first?.sessionId]);
    kept.socket.close(1000);
  });

  test("ending the own one takes the cookie away", async () => {
    const own = await cookie("farid");
    const [session] = await sessionsOf(own);
    const response = await end(session?.sessionId ?? "", { ...own, ...OWN_PAGE });
    expect(response.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await me(own)).toBe(401);
  });

  test("S12: knows nobody else's session, no session that has ended, and none that never was", async () => {
    const [gwen, hiro] = [await bearer("gwen"), await bearer("hiro")];
    const [foreign] = await sessionsOf(hiro);
    const gone = await bearer("gwen");
    const [, ended] = await sessionsOf(gone);
    await call("/api/auth/logout", { method: "POST", headers: gone });
    const answers = await Promise.all(
      [foreign?.sessionId ?? "", ended?.sessionId ?? "", "never-was"].map(async (id) => verdictOf(await end(id, gwen))),
    );
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ status: 404, code: "NOT_FOUND" })));
    expect(await me(hiro)).toBe(200);
  });
});

describe("signing out", () => {
  test("[AU-9] S16: closes the sockets with 4001 within 5 s", async () => {
    const leaving = await bearer("ingrid");
    const socket = await open("/api/ws/presence", leaving);
    await socket.next("hello");
    const began = performance.now();
    await call("/api/auth/logout", { method: "POST", headers: leaving });
    expect(await socket.ended()).toMatchObject({ code: 4001 });
    expect(performance.now() - began).toBeLessThan(CLOSED_WITHIN_MS);
  });

  test("of a browser empties what it kept of answers, and neither its stores nor the cookies of the domain", async () => {
    const response = await call("/api/auth/logout", {
      method: "POST",
      headers: { ...(await cookie("jamal")), ...OWN_PAGE },
    });
    expect(response.headers.get("Clear-Site-Data")).toBe('"cache"');
    const program = await call("/api/auth/logout", { method: "POST", headers: await bearer("jamal") });
    expect(program.headers.has("Clear-Site-Data")).toBe(false);
  });
});

describe("[AU-3] S19: a cookie that was there before a sign-in", () => {
  test.each([
    ["made up", async () => `cfm-local=katya.${"A".repeat(43)}`],
    ["somebody else's", async () => (await cookie("kwame")).Cookie],
    ["of the same person", async () => (await cookie("katya")).Cookie],
  ])("and is %s gives way to a new token, and opens nothing any more", async (_case, preset) => {
    const before = await preset();
    const response = await logIn("katya", "cookie", { Cookie: before });
    const fresh = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect(fresh).not.toBe(before);
    expect(await me({ Cookie: fresh })).toBe(200);
    expect(await me({ Cookie: before })).toBe(401);
  });
});

test("[AU-3] S20: an account is asked for the hash of the whole token; no part of one is compared", async () => {
  const { Authorization } = await bearer("linh");
  const asked: string[] = [];
  const account = env.ACCOUNTS.getByName("linh");
  const watched = { readSession: async (hash: string) => (asked.push(hash), account.readSession(hash)) };
  const { authenticate } = await import("../../auth/index.ts");
  const ACCOUNTS = { getByName: () => watched } as unknown as typeof env.ACCOUNTS;
  const token = Authorization.slice("Bearer ".length);
  const nearly = token.slice(0, -1) + (token.endsWith("A") ? "B" : "A");
  const kinds = [];
  for (const sent of [token, nearly]) {
    const request = new Request(ORIGIN, { headers: { Authorization: `Bearer ${sent}` } });
    kinds.push((await authenticate(request, { ...env, ACCOUNTS })).kind);
  }
  expect(kinds).toEqual(["caller", "nobody"]);
  expect(asked).toEqual([await hashToken(token), await hashToken(nearly)]);
  expect(asked.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

describe("[AU-10] a session that an access token opened", () => {
  const scoped = Object.values(routes).filter((route) => route["x-scope"] !== "none" && !("x-stage" in route));
  const pathOf = (path: string): string => path.replaceAll(/\{\w+\}/g, "somewhere");

  test.each(scoped.map((route) => [route.operationId, route] as const))(
    "without its scope is refused %s",
    async (_, route) => {
      const others = (["read", "chat", "manage"] as const).filter((grant) => grant !== route["x-scope"]);
      const upgrade = "101" in route.responses ? UPGRADE : {};
      const headers = { ...(await programOf("mateus", others)), ...upgrade };
      const response = await call(pathOf(route.path), { method: route.method.toUpperCase(), headers });
      expect(await verdictOf(response)).toEqual({ status: 403, code: "SCOPE_MISSING" });
    },
  );

  test("may read and speak with the scopes for that, over HTTP and in a room", async () => {
    const reader = await programOf("mei", ["read"]);
    expect((await call("/api/rooms", { headers: reader })).status).toBe(200);
    const socket = await open("/api/ws/room/study-hall", reader);
    await socket.next("caughtUp");
    socket.send({ type: "chat", cid: ATTEMPT, after: 0, text: "may I?" });
    expect(await socket.next("error")).toMatchObject({ code: "SCOPE_MISSING", of: "chat", cid: ATTEMPT });

    const speaker = await open("/api/ws/room/study-hall", await programOf("mei", ["read", "chat"]));
    speaker.send({ type: "chat", cid: ANOTHER, after: 0, text: "I may" });
    expect(await speaker.next("ack")).toMatchObject({ cid: ANOTHER });
    for (const one of [socket, speaker]) one.socket.close(1000);
  });

  test("may always say who it is, renew and sign out", async () => {
    const headers = await programOf("nadia", []);
    expect(await me(headers)).toBe(200);
    const fresh = await renewed(headers);
    expect((await call("/api/auth/logout", { method: "POST", headers: fresh })).status).toBe(200);
  });
});
