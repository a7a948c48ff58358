import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, callWith, cookie, json, ORIGIN, OWN_PAGE, verdictOf, widgetToken } from "./support.ts";

let anna: { readonly Cookie: string };
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await cookie("anna");
});

type Headers = Readonly<Record<string, string>>;
const refresh = async (headers: Headers): Promise<Response> =>
  call("/api/auth/refresh", { method: "POST", headers: { ...anna, ...headers } });
const originForbidden = { status: 403, code: "ORIGIN_FORBIDDEN" };
const csrfFailed = { status: 403, code: "CSRF_FAILED" };
const without = (name: keyof typeof OWN_PAGE): Headers =>
  Object.fromEntries(Object.entries(OWN_PAGE).filter(([key]) => key !== name));

describe("[AU-4] a state-changing request with a cookie", () => {
  test("is done for a page of ours", async () => {
    const response = await refresh(OWN_PAGE);
    expect(response.status).toBe(200);
    anna = { Cookie: response.headers.get("Set-Cookie")?.split(";")[0] ?? "" };
  });

  test.each<[string, Headers, { readonly status: number; readonly code: string }]>([
    ["nothing at all", {}, originForbidden],
    ["no Origin", without("Origin"), originForbidden],
    ["the Origin null", { ...OWN_PAGE, Origin: "null" }, originForbidden],
    ["the Origin of another site", { ...OWN_PAGE, Origin: "https://evil.example" }, originForbidden],
    ["an Origin that begins like ours", { ...OWN_PAGE, Origin: `${ORIGIN}.evil.example` }, originForbidden],
    ["an Origin with another port", { ...OWN_PAGE, Origin: "http://localhost:8788" }, originForbidden],
    ["an Origin with https for http", { ...OWN_PAGE, Origin: "https://localhost:8787" }, originForbidden],
    ["an Origin in upper case", { ...OWN_PAGE, Origin: "http://LOCALHOST:8787" }, originForbidden],
    ["an Origin with a trailing dot", { ...OWN_PAGE, Origin: "http://localhost.:8787" }, originForbidden],
    ["only a Referer of ours", { ...without("Origin"), Referer: `${ORIGIN}/` }, originForbidden],
    ["no X-CFM-CSRF", without("X-CFM-CSRF"), csrfFailed],
    ["the Sec-Fetch-Site of another site", { ...OWN_PAGE, "Sec-Fetch-Site": "cross-site" }, csrfFailed],
    ["the Sec-Fetch-Site of a sister site", { ...OWN_PAGE, "Sec-Fetch-Site": "same-site" }, csrfFailed],
  ])("is refused with %s", async (_case, headers, verdict) => {
    expect(await verdictOf(await refresh(headers))).toEqual(verdict);
    expect(
      await verdictOf(await call("/api/auth/logout", { method: "POST", headers: { ...anna, ...headers } })),
    ).toEqual(verdict);
    expect((await call("/api/auth/me", { headers: anna })).status).toBe(200);
  });

  test("is refused before its account is asked", async () => {
    const touched: string[] = [];
    const ACCOUNTS = new Proxy(env.ACCOUNTS, {
      get(target, name) {
        touched.push(String(name));
        return Reflect.get(target, name);
      },
    });
    const init = { method: "POST", headers: { ...anna, ...OWN_PAGE, Origin: "https://evil.example" } };
    expect(await verdictOf(await callWith({ ...env, ACCOUNTS }, "/api/auth/logout", init))).toEqual(originForbidden);
    expect(touched).toEqual([]);
  });

  test("to a public operation is no exception", async () => {
    const metrics = { metrics: [{ name: "LCP", value: 1, rating: "good" }] };
    expect(await verdictOf(await call("/api/rum", json(metrics, anna)))).toEqual(originForbidden);
    expect((await call("/api/rum", json(metrics, { ...anna, ...OWN_PAGE }))).status).toBe(200);
    expect((await call("/api/rum", json(metrics))).status).toBe(200);
  });
});

describe("[AU-4] a sign-in that hands a cookie out", () => {
  const signIn = async (transport: string, headers: Headers): Promise<Response> =>
    call(
      "/api/auth/login",
      json({ kind: "demo", userId: "anna", turnstileToken: await widgetToken({ cdata: "anna" }), transport }, headers),
    );

  test("is refused to every page but ours", async () => {
    expect(await verdictOf(await signIn("cookie", { ...OWN_PAGE, Origin: "https://evil.example" }))).toEqual(
      originForbidden,
    );
    expect(await verdictOf(await signIn("cookie", without("X-CFM-CSRF")))).toEqual(csrfFailed);
    expect((await signIn("cookie", OWN_PAGE)).status).toBe(200);
  });

  test("for a bearer needs neither: no browser would send it by itself", async () => {
    expect((await signIn("bearer", {})).status).toBe(200);
  });
});

test("[AU-4] a bearer token needs no Origin and no X-CFM-CSRF, as no browser adds it by itself", async () => {
  expect((await call("/api/auth/refresh", { method: "POST", headers: await bearer("ben") })).status).toBe(200);
});

describe("answers to pages of other origins", () => {
  const preflight = async (Origin: string, path = "/api/auth/login"): Promise<Response> =>
    call(path, {
      method: "OPTIONS",
      headers: { Origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type" },
    });

  test("can be read from a listed one, never with its cookies", async () => {
    for (const response of [await preflight(ORIGIN), await call("/api/settings", { headers: { Origin: ORIGIN } })]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN);
      expect(response.headers.get("Vary")).toContain("Origin");
      expect(response.headers.has("Access-Control-Allow-Credentials")).toBe(false);
    }
    expect((await preflight(ORIGIN)).headers.get("Access-Control-Allow-Headers")).toContain("Authorization");
  });

  test.each(["https://evil.example", "null", `${ORIGIN}.evil.example`, "http://LOCALHOST:8787"])(
    "cannot be read from %s",
    async (origin) => {
      const refused = await preflight(origin);
      expect(refused.status).toBe(405);
      for (const response of [
        refused,
        await call("/api/settings", { headers: { Origin: origin } }),
        await call("/api/nothing", { headers: { Origin: origin } }),
      ]) {
        expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
      }
    },
  );
});
