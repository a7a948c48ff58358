import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import openapi from "../../../generated/openapi.json";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { counting } from "./counting.ts";
import { call, callWith, cookie, ORIGIN, OWN_PAGE, verdictOf } from "./support.ts";

interface Operation {
  readonly operationId: string;
  readonly "x-stage"?: string;
  readonly security?: readonly unknown[];
}

const fill = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => (name === "roomId" ? "lobby" : "ben"));
const operations = Object.entries<Readonly<Record<string, Operation>>>(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path: fill(path), method: method.toUpperCase(), ...operation })),
);
const done = operations.filter((operation) => operation["x-stage"] === undefined);
const titled = <Each extends { readonly method: string; readonly path: string }>(each: Each) =>
  [`${each.method} ${each.path}`, each] as const;
const sockets = done.filter(({ path }) => /^\/api\/ws\/(room|presence)/.test(path));
const changes = done.filter(({ method }) => method !== "GET");
const secured = done.filter(({ security }) => security === undefined);

const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };

/** Where a page of somebody else, or something that passes itself off as ours, may come from. */
const FOREIGN: readonly (string | null)[] = [
  null,
  "",
  "null",
  "https://evil.example",
  `${ORIGIN}.evil.example`,
  `${ORIGIN}@evil.example`,
  `https://evil.example/${ORIGIN}`,
  `https://evil.example#${ORIGIN}`,
  "http://localhost",
  "http://localhost:80",
  "http://localhost:8788",
  "http://localhost:87870",
  "https://localhost:8787",
  "ws://localhost:8787",
  "HTTP://LOCALHOST:8787",
  "http://Localhost:8787",
  "http://localhost.:8787",
  "http://sub.localhost:8787",
  "http://localhost:8787/",
  "http://localhost:8787.",
  "http://127.0.0.1:8787.",
  "http://[::1]:8787",
  "file://",
  `${ORIGIN}, ${ORIGIN}`,
  `https://evil.example, ${ORIGIN}`,
  `${ORIGIN} https://evil.example`,
];

const forbidden = { status: 403, code: "ORIGIN_FORBIDDEN" };

let anna: { readonly Cookie: string };
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await cookie("anna");
});

describe("S15 with somebody's cookie, a page of another origin", () => {
  test("[AU-4] there are sockets and changes enough, else the tests below show nothing", () => {
    expect(sockets).toHaveLength(2);
    expect(changes.length).toBeGreaterThan(10);
  });

  test.each(sockets.map(titled))("[AU-4] opens no socket: %s", async (_title, { path }) => {
    const { bindings, asked } = counting();
    for (const origin of FOREIGN) {
      // Elsewhere the browser sends these of itself; only the Origin gives the page away.
      const headers = { ...anna, ...UPGRADE, ...(origin !== null && { Origin: origin }) };
      expect({ origin, ...(await verdictOf(await callWith(bindings, path, { headers }))) }).toEqual({
        origin,
        ...forbidden,
      });
    }
    expect([...asked]).toEqual([]);
  });

  test.each(changes.map(titled))("[AU-4] changes nothing: %s", async (_title, { path, method }) => {
    const { bindings, asked } = counting();
    const { Origin: _, ...ours } = OWN_PAGE;
    for (const origin of FOREIGN) {
      const headers = {
        ...anna,
        ...ours,
        "Content-Type": "application/json",
        ...(origin !== null && { Origin: origin }),
      };
      const response = await callWith(bindings, path, { method, headers, body: "{}" });
      expect({ origin, ...(await verdictOf(response)) }).toEqual({ origin, ...forbidden });
      expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    }
    expect([...asked]).toEqual([]);
  });

  test.each(changes.map(titled))("[AU-4] cannot do it by a form of ours: %s", async (_title, { path, method }) => {
    const { bindings, asked } = counting();
    const { "X-CFM-CSRF": _, ...asForm } = OWN_PAGE;
    const types = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
    for (const type of types) {
      const headers = { ...anna, ...asForm, "Content-Type": type };
      expect(await verdictOf(await callWith(bindings, path, { method, headers, body: "{}" }))).toEqual({
        status: 403,
        code: "CSRF_FAILED",
      });
    }
    expect([...asked]).toEqual([]);
  });

  test("[AU-4] is not told that it may read an answer, nor asked before", async () => {
    for (const origin of FOREIGN.filter((each) => each !== null)) {
      const { headers } = await call("/api/auth/me", { headers: { ...anna, Origin: origin } });
      expect(headers.has("Access-Control-Allow-Origin")).toBe(false);
      expect(headers.has("Access-Control-Allow-Credentials")).toBe(false);
      expect(headers.get("Vary")).toContain("Origin");
    }
  });
});

/** Headers in which other systems say who somebody is, in every spelling that a proxy might take for the same. */
const SPOOFED: Readonly<Record<string, string>> = {
  "X-User-Id": "anna",
  x_user_id: "anna",
  "X-User": "admin",
  "X-User-Role": "admin",
  "X-Forwarded-User": "anna",
  "X-Forwarded-For": "127.0.0.1",
  "X-Forwarded-Host": "localhost:8787",
  "X-Original-URL": "/api/health",
  "X-Rewrite-URL": "/api/health",
  "X-HTTP-Method-Override": "GET",
  "CF-Access-Authenticated-User-Email": "anna@example.com",
  "CF-Access-Jwt-Assertion": "x",
  "CF-Worker": "localhost",
  "CF-Connecting-IP": "127.0.0.1",
  "cfm-visit": encodeURIComponent(JSON.stringify({ principal: { userId: "anna" }, person: { userId: "anna" } })),
  "X-CFM-User": "anna",
  "X-Session-Id": "1",
  From: "anna@example.com",
};

describe("S14 headers that say who somebody is", () => {
  test.each(secured.map(titled))("[AU-1] open nothing: %s", async (_title, { path, method }) => {
    const { bindings, asked } = counting();
    const headers = { ...SPOOFED, ...(path.startsWith("/api/ws/") && UPGRADE) };
    expect(await verdictOf(await callWith(bindings, path, { method, headers }))).toEqual({
      status: 401,
      code: "UNAUTHENTICATED",
    });
    expect([...asked]).toEqual([]);
  });

  test("[AU-1] make nobody of somebody else", async () => {
    const ben = await cookie("ben");
    const { data } = await (
      await call("/api/auth/me", { headers: { ...ben, ...SPOOFED } })
    ).json<{
      data: { person: { userId: string } };
    }>();
    expect(data.person.userId).toBe("ben");
  });
});
