import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { SESSION_MAX_MS, SESSION_TTL_MS, TURNSTILE_TOKEN_MAX_CHARACTERS } from "../../../generated/contract/limits.ts";
import {
  DemoPersonListAnswerSchema,
  MeAnswerSchema,
  NothingAnswerSchema,
  SignedInAnswerSchema,
} from "../../../generated/zod/classic.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, callWith, cookie, json, logIn, OWN_PAGE, refusalOf, verdictOf, widgetToken } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => void vi.useRealTimers());

const login = async (body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  call("/api/auth/login", json(body, headers));
const me = async (headers: Readonly<Record<string, string>>): Promise<Response> => call("/api/auth/me", { headers });
const post = async (path: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  call(path, { method: "POST", headers });
const at = (time: number): void => void vi.useFakeTimers({ now: time, toFake: ["Date"] });

describe("signing in as a seeded person", () => {
  test("[AU-2] with a confirmed token gives a session", async () => {
    const response = await logIn("anna", "bearer");
    expect(response.status).toBe(200);
    const { data } = SignedInAnswerSchema.parse(await response.json());
    expect(data.person).toMatchObject({ userId: "anna", bot: false });
    expect(data.session.expiresAt - data.session.createdAt).toBe(SESSION_TTL_MS);
    expect(data.session.endsAt - data.session.createdAt).toBe(SESSION_MAX_MS);
    expect(data.session.current).toBe(true);
    expect(response.headers.has("Set-Cookie")).toBe(false);
    const answer = await me({ Authorization: `Bearer ${data.token}` });
    expect(MeAnswerSchema.parse(await answer.json()).data).toEqual({ person: data.person, session: data.session });
  });

  test("[AU-1] as a browser gives the token to the cookie alone", async () => {
    const response = await logIn("anna", "cookie");
    const text = await response.text();
    const set = response.headers.getSetCookie();
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^cfm-local=anna\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43\d{3}$/);
    expect(SignedInAnswerSchema.parse(JSON.parse(text)).data).not.toHaveProperty("token");
    expect(text).not.toContain(set[0]?.split(/[=;]/)[1]);
    expect((await me({ Cookie: set[0]?.split(";")[0] ?? "" })).status).toBe(200);
  });

  test("[AU-3] gives another token each time, and ends the session whose cookie came along", async () => {
    const first = await cookie("ben");
    const again = await logIn("ben", "cookie", first);
    const second = { Cookie: again.headers.get("Set-Cookie")?.split(";")[0] ?? "" };
    expect(second.Cookie).not.toBe(first.Cookie);
    expect((await me(second)).status).toBe(200);
    expect((await me(first)).status).toBe(401);
  });

  test("[AU-15] of nobody that is seeded is refused like every wrong key", async () => {
    expect(await verdictOf(await logIn("nobody", "bearer"))).toEqual({ status: 403, code: "CREDENTIAL_REFUSED" });
  });

  test("is FORBIDDEN where it is switched off, before any service is asked, and nobody is listed", async () => {
    const off = { ...env, DEMO_SIGN_IN: "off", SITEVERIFY_URL: "http://127.0.0.1:8788/never-asked" };
    const body = { kind: "demo", userId: "anna", turnstileToken: "t", transport: "bearer" };
    expect(await verdictOf(await callWith(off, "/api/auth/login", json(body)))).toEqual({
      status: 403,
      code: "FORBIDDEN",
    });
    const people = DemoPersonListAnswerSchema.parse(await (await callWith(off, "/api/auth/people")).json());
    expect(people.data.people).toEqual([]);
  });
});

describe("[AU-2] sign-in is refused", () => {
  const demo = { kind: "demo", userId: "anna", transport: "bearer" };
  const failed = { status: 403, code: "TURNSTILE_FAILED" };

  test("with a token that was made up", async () => {
    expect(await verdictOf(await login({ ...demo, turnstileToken: "made-up" }))).toEqual(failed);
  });

  test("with a token that was used before, also in parallel", async () => {
    const turnstileToken = await widgetToken({ cdata: "anna" });
    const answers = await Promise.all(Array.from({ length: 5 }, async () => login({ ...demo, turnstileToken })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(4);
    expect(await verdictOf(await login({ ...demo, turnstileToken }))).toEqual(failed);
  });

  test("with a token that the widget gave for another sign-in", async () => {
    for (const cdata of ["ben", "", "Anna", "anna ", "recovery"]) {
      expect(await verdictOf(await login({ ...demo, turnstileToken: await widgetToken({ cdata }) }))).toEqual(failed);
    }
  });

  test("with a token for another action or another site", async () => {
    expect(
      await verdictOf(await login({ ...demo, turnstileToken: await widgetToken({ cdata: "anna", action: "signup" }) })),
    ).toEqual(failed);
    expect(
      await verdictOf(
        await login({ ...demo, turnstileToken: await widgetToken({ cdata: "anna", hostname: "localhost.evil" }) }),
      ),
    ).toEqual(failed);
  });

  test("with a token that is longer than any", async () => {
    const response = await login({ ...demo, turnstileToken: "t".repeat(TURNSTILE_TOKEN_MAX_CHARACTERS + 1) });
    expect((await refusalOf(response)).error).toMatchObject({
      code: "INVALID_MESSAGE",
      details: [{ path: "/turnstileToken" }],
    });
  });

  test("[HT-8] while the service does not answer, and says when to come again", async () => {
    const body = json({ ...demo, turnstileToken: await widgetToken({ cdata: "anna" }) });
    const response = await callWith(
      { ...env, SITEVERIFY_URL: "http://127.0.0.1:8788/nowhere" },
      "/api/auth/login",
      body,
    );
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    const { error } = await refusalOf(response);
    expect(error.code).toBe("TURNSTILE_UNAVAILABLE");
    expect(error.retryAfterMs).toBeGreaterThan(0);
  });
});

describe("[AU-1] identity comes from the session alone", () => {
  test.each([
    ["X-User-Id", "anna"],
    ["x-user-id", "anna, ben"],
    ["X_User_Id", "anna"],
    ["X-Forwarded-User", "anna"],
    ["CF-Access-Authenticated-User-Email", "anna@example.com"],
    ["cfm-visit", encodeURIComponent(JSON.stringify({ principal: { userId: "anna" } }))],
    ["Sec-WebSocket-Protocol", "cfm.v1, cfm.ticket.anna"],
  ])("not from %s", async (name, value) => {
    expect(await verdictOf(await me({ [name]: value }))).toEqual({ status: 401, code: "UNAUTHENTICATED" });
    const response = await me({ ...(await bearer("ben")), [name]: value });
    expect(MeAnswerSchema.parse(await response.json()).data.person.userId).toBe("ben");
  });

  test("not from the query, and not from a body", async () => {
    const { Authorization } = await bearer("ben");
    const token = Authorization.slice("Bearer ".length);
    expect((await call(`/api/auth/me?token=${token}&access_token=${token}&userId=anna`)).status).toBe(401);
    const extra = {
      kind: "demo",
      userId: "ben",
      turnstileToken: await widgetToken({ cdata: "ben" }),
      transport: "bearer",
      role: "admin",
    };
    expect((await refusalOf(await login(extra))).error.details).toMatchObject([{ path: "/role" }]);
  });

  test("not from a cookie of another form", async () => {
    const { Cookie } = await cookie("anna");
    expect((await me({ Cookie: Cookie.replace("cfm-local", "__Host-cfm") })).status).toBe(401);
    expect((await me({ Cookie: Cookie.replace("anna.", "ben.") })).status).toBe(401);
  });

  test("a bearer token goes before a cookie, also where it is none", async () => {
    const both = { ...(await cookie("anna")), ...(await bearer("ben")) };
    expect(MeAnswerSchema.parse(await (await me(both)).json()).data.person.userId).toBe("ben");
    expect((await me({ ...both, Authorization: "Bearer nonsense" })).status).toBe(401);
  });
});

describe("[AU-3] the life of a session", () => {
  test("ends sessionTtlMs after it began", async () => {
    const carla = await bearer("chiara");
    const begun = Date.now();
    at(begun + SESSION_TTL_MS - 5_000);
    expect((await me(carla)).status).toBe(200);
    at(begun + SESSION_TTL_MS);
    expect(await verdictOf(await me(carla))).toEqual({ status: 401, code: "SESSION_EXPIRED" });
    expect(await verdictOf(await post("/api/auth/refresh", carla))).toEqual({ status: 401, code: "SESSION_EXPIRED" });
  });

  test("is renewed with a new token, which is the only good one a moment later", async () => {
    const old = await bearer("diego");
    const begun = Date.now();
    at(begun + 60_000);
    const response = await post("/api/auth/refresh", old);
    const { data } = SignedInAnswerSchema.parse(await response.json());
    const fresh = { Authorization: `Bearer ${data.token}` };
    expect(data.session.expiresAt).toBeGreaterThanOrEqual(begun + 60_000 + SESSION_TTL_MS);
    expect(fresh.Authorization).not.toBe(old.Authorization);
    expect((await me(fresh)).status).toBe(200);
    at(begun + 120_000);
    expect((await me(fresh)).status).toBe(200);
    expect((await me(old)).status).toBe(401);
  });

  test("of a browser is renewed in its cookie", async () => {
    const old = await cookie("elif");
    const response = await post("/api/auth/refresh", { ...old, ...OWN_PAGE });
    expect(SignedInAnswerSchema.parse(await response.json()).data).not.toHaveProperty("token");
    const fresh = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect(fresh).not.toBe(old.Cookie);
    expect((await me({ Cookie: fresh })).status).toBe(200);
  });

  test("is over when the directory does not know the person any more", async () => {
    const farid = await bearer("farid");
    await env.DIRECTORY.prepare("DELETE FROM MESSENGER_people WHERE userId = 'farid'").run();
    expect(await verdictOf(await me(farid))).toEqual({ status: 401, code: "SESSION_EXPIRED" });
  });
});

describe("signing out", () => {
  test("ends this session and no other, and takes the cookie away", async () => {
    const [leaving, staying] = [await cookie("gwen"), await bearer("gwen")];
    const response = await post("/api/auth/logout", { ...leaving, ...OWN_PAGE });
    expect(response.status).toBe(200);
    expect(NothingAnswerSchema.parse(await response.json()).data).toEqual({});
    expect(response.headers.get("Set-Cookie")).toBe("cfm-local=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    expect((await me(leaving)).status).toBe(401);
    expect((await me(staying)).status).toBe(200);
  });

  test("with a bearer token leaves the cookies of the browser alone", async () => {
    const response = await post("/api/auth/logout", await bearer("hiro"));
    expect(response.status).toBe(200);
    expect(response.headers.has("Set-Cookie")).toBe(false);
  });
});
