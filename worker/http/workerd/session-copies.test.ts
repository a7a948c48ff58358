import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "../../../generated/http/routes.ts";
import { SESSION_TTL_MS } from "../../../generated/contract/limits.ts";
import { COPY_MAX_AGE_MS } from "../../auth/session-cache.ts";
import { hashToken } from "../../auth/index.ts";
import type { Env } from "../../env.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, callWith, json, verdictOf, widgetToken } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Headers = { readonly Authorization: string };

const hashOf = async ({ Authorization }: Headers): Promise<string> => hashToken(Authorization.slice("Bearer ".length));
const copyOf = async (headers: Headers): Promise<unknown> => env.SESSION_KV.get(await hashOf(headers), "json");
const after = (ms: number): void => void vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });

/** Signs in and waits until the copy is there. */
async function signedIn(userId: string, cf: CfProperties = {}): Promise<Headers> {
  const turnstileToken = await widgetToken({ cdata: userId });
  const init = { ...json({ kind: "demo", userId, turnstileToken, transport: "bearer" }), cf };
  const response = await callWith(env, "/api/auth/login", init);
  const { data } = await response.json<{ data: { token: string } }>();
  return { Authorization: `Bearer ${data.token}` };
}

/** Asks for something, and tells how it ended and whether an account was asked. */
async function ask(
  path: string,
  headers: Headers,
  bindings: Partial<Env> = {},
): Promise<{ readonly status: number; readonly isAccountAsked: boolean }> {
  let isAccountAsked = false;
  const ACCOUNTS = new Proxy(env.ACCOUNTS, {
    get(target, property): unknown {
      isAccountAsked = true;
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const { status } = await callWith({ ...env, ACCOUNTS, ...bindings }, path, { headers });
  return { status, isAccountAsked };
}

/** What every signed-in person may see. */
const PUBLIC = "/api/people/anna";

/** Every operation that needs a session and may not believe a copy of it. */
const UNCACHED = Object.values(routes).filter(
  (route) => !("security" in route) && !("x-session" in route) && !("x-stage" in route),
);
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;
const NOBODY = { status: 401, code: "UNAUTHENTICATED" };

describe("[AU-14] a copy of a session", () => {
  test("is kept from the sign-in on under the hash of the token, for the rest of the session, without the token", async () => {
    const anna = await signedIn("anna");
    const hash = await hashOf(anna);
    const copy = await copyOf(anna);
    expect(copy).toEqual({
      userId: "anna",
      sessionId: expect.any(String),
      expiresAt: expect.any(Number),
      grants: ["read", "chat", "manage", "account"],
      nonce: expect.any(String),
      hint: null,
      writtenAt: expect.any(Number),
    });
    expect(JSON.stringify(copy)).not.toContain(anna.Authorization.slice("Bearer anna.".length));
    const { keys } = await env.SESSION_KV.list({ prefix: hash });
    const restS = (keys[0]?.expiration ?? 0) - Date.now() / 1_000;
    expect(restS).toBeGreaterThan(SESSION_TTL_MS / 1_000 - 30);
    expect(restS).toBeLessThan(SESSION_TTL_MS / 1_000 + 2);
  });

  test("says from which part of the world the sign-in came", async () => {
    const wanjiru = await signedIn("wanjiru", { continent: "AF", country: "KE", longitude: "36.8" });
    expect(await copyOf(wanjiru)).toMatchObject({ hint: "afr" });
  });

  test("answers for what every signed-in person may see, without the account", async () => {
    expect(await ask(PUBLIC, await signedIn("ben"))).toEqual({ status: 200, isAccountAsked: false });
  });

  test("opens nothing else: when its session is over at the account, every other operation knows nobody", async () => {
    const diego = await signedIn("diego");
    const copy = JSON.stringify(await copyOf(diego));
    await call("/api/auth/logout", { method: "POST", headers: diego });
    await env.SESSION_KV.put(await hashOf(diego), copy);
    expect((await ask(PUBLIC, diego)).status).toBe(200);
    for (const { path, method, responses } of UNCACHED) {
      const upgrade = "101" in responses ? UPGRADE : {};
      const headers = { ...diego, ...upgrade };
      const response = await call(path.replaceAll(/\{\w+\}/g, "lobby"), { method: method.toUpperCase(), headers });
      expect({ path, method, ...(await verdictOf(response)) }).toEqual({ path, method, ...NOBODY });
    }
    after(COPY_MAX_AGE_MS);
    expect((await ask(PUBLIC, diego)).status).toBe(401);
  });

  test("is believed for a minute; then the account is asked, and it is written anew", async () => {
    const elif = await signedIn("elif");
    after(COPY_MAX_AGE_MS - 1_000);
    expect((await ask(PUBLIC, elif)).isAccountAsked).toBe(false);
    after(COPY_MAX_AGE_MS);
    expect(await ask(PUBLIC, elif)).toEqual({ status: 200, isAccountAsked: true });
    expect(await ask(PUBLIC, elif)).toEqual({ status: 200, isAccountAsked: false });
  });

  test("is written for the token of a renewal", async () => {
    const farid = await signedIn("farid");
    const response = await callWith(env, "/api/auth/refresh", { method: "POST", headers: farid });
    const { data } = await response.json<{ data: { token: string } }>();
    expect(await ask(PUBLIC, { Authorization: `Bearer ${data.token}` })).toEqual({
      status: 200,
      isAccountAsked: false,
    });
  });

  test("is gone after a logout, and when its session is ended elsewhere", async () => {
    const [here, there] = [await signedIn("gwen"), await signedIn("gwen")];
    const { sessionId } = (await copyOf(there)) as { sessionId: string };
    await call(`/api/auth/sessions/${sessionId}`, { method: "DELETE", headers: here });
    expect(await copyOf(there)).toBeNull();
    expect((await ask(PUBLIC, there)).status).toBe(401);
    await call("/api/auth/logout", { method: "POST", headers: here });
    expect(await copyOf(here)).toBeNull();
  });

  test.each([
    ["is no JSON", "{"],
    ["has another form", JSON.stringify({ userId: "hiro" })],
    ["is of another person", null],
  ])("that %s is not believed", async (_case, written) => {
    const [hiro, other] = [await signedIn("hiro"), await signedIn("ingrid")];
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await env.SESSION_KV.put(await hashOf(hiro), written ?? JSON.stringify(await copyOf(other)));
    expect(await ask(PUBLIC, hiro)).toEqual({ status: 200, isAccountAsked: true });
  });

  test("[AU-10] gives no more than its session has", async () => {
    const jamal = await signedIn("jamal");
    const copy = (await copyOf(jamal)) as object;
    await env.SESSION_KV.put(await hashOf(jamal), JSON.stringify({ ...copy, grants: [] }));
    expect((await ask(PUBLIC, jamal)).status).toBe(403);
  });
});

test("[AU-14] a store that does not answer is harmless: signing in, asking and signing out work, and it is logged", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const fail = async (): Promise<never> => {
    throw new Error("KV is down");
  };
  const SESSION_KV = { get: fail, put: fail, delete: fail } as unknown as Env["SESSION_KV"];
  const body = {
    kind: "demo",
    userId: "katya",
    turnstileToken: await widgetToken({ cdata: "katya" }),
    transport: "bearer",
  };
  const response = await callWith({ ...env, SESSION_KV }, "/api/auth/login", json(body));
  const { data } = await response.json<{ data: { token: string } }>();
  const katya = { Authorization: `Bearer ${data.token}` };
  expect(await ask(PUBLIC, katya, { SESSION_KV })).toEqual({ status: 200, isAccountAsked: true });
  const out = await callWith({ ...env, SESSION_KV }, "/api/auth/logout", { method: "POST", headers: katya });
  expect(out.status).toBe(200);
  const events = log.mock.calls.flat().map((line) => String(JSON.parse(String(line)).event));
  expect(new Set(events)).toEqual(
    new Set(["session-copy-not-kept", "session-copy-not-read", "session-copy-not-forgotten"]),
  );
  expect(log.mock.calls.flat().join("")).not.toContain(data.token);
});

test("nobody gets a copy by asking with a token that opens nothing", async () => {
  const stranger = { Authorization: `Bearer anna.${"A".repeat(43)}` };
  expect((await ask(PUBLIC, stranger)).status).toBe(401);
  expect(await copyOf(stranger)).toBeNull();
  expect((await ask(PUBLIC, await bearer("anna"))).status).toBe(200);
});
