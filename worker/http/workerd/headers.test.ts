import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { BODY_MAX_BYTES, LOGIN_PER_BURST } from "../../../generated/contract/limits.ts";
import openapi from "../../../generated/openapi.json";
import type { Env } from "../../env.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { createApp, handleWith } from "../app.ts";
import { operations as does } from "../operations.ts";
import { bearer, call, callWith, json, madeUpAddress, ORIGIN } from "./support.ts";

/** What every answer of the Worker says of itself, whatever else it says. */
const EVERYWHERE = {
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

const fill = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => (name === "roomId" ? "lobby" : "anna"));
const operations = Object.entries<object>(openapi.paths).flatMap(([path, item]) =>
  Object.keys(item).map((method) => [`${method.toUpperCase()} ${path}`, method.toUpperCase(), fill(path)] as const),
);
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };

/** Bindings of which each fails as soon as it is used. */
const broken = (): Env => {
  const failing = new Proxy(env.DIRECTORY, {
    get: () => () => {
      throw new Error("canary-of-a-crash");
    },
  });
  return { ...env, DIRECTORY: failing, ACCOUNTS: Object.create(failing), ADDRESSES: Object.create(failing) };
};

let anna: { readonly Authorization: string };
const seen = new Map<number, number>();
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
});
beforeEach(() => void vi.spyOn(console, "error").mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

/** What an answer lacks of what every answer says, and what shows that it is kept or that it is something else than data. */
function flawsOf({ status, headers }: Response): readonly string[] {
  seen.set(status, (seen.get(status) ?? 0) + 1);
  const wanted: Readonly<Record<string, RegExp>> = {
    "cache-control": /^(no-store|private, .*)$/,
    "content-type": /^(application\/json|image\/(png|jpeg|webp)$)/,
    vary: /Origin/,
  };
  const lacking = Object.entries(EVERYWHERE).filter(([name, value]) => headers.get(name) !== value);
  const wrong = Object.entries(wanted).filter(([name, pattern]) => !pattern.test(headers.get(name) ?? ""));
  return [...lacking, ...wrong].map(([name]) => `${status} ${name}: ${headers.get(name)}`);
}

describe("S8 every answer is guarded, and data and never a page", () => {
  test.each(operations)("%s", async (_title, method, path) => {
    const upgrade = path.startsWith("/api/ws/") ? UPGRADE : {};
    const body = ["GET", "HEAD"].includes(method) ? null : "{}";
    const large = body === null ? null : JSON.stringify("x".repeat(2 * BODY_MAX_BYTES));
    const JSON_TYPE = { "Content-Type": "application/json" };
    const requests: readonly RequestInit[] = [
      { method, body, headers: { ...JSON_TYPE, ...upgrade } },
      { method, headers: anna },
      { method, headers: { ...anna, Origin: ORIGIN } },
      { method, body, headers: { ...JSON_TYPE, ...upgrade, Authorization: "Bearer nonsense" } },
      { method, body, headers: { ...anna, "Content-Type": "text/html" } },
      { method, body: large, headers: { ...anna, ...JSON_TYPE } },
      { method: "PROPFIND", headers: anna },
      { method: "OPTIONS", headers: { Origin: ORIGIN, "Access-Control-Request-Method": method } },
    ];
    // What ends the session comes last, and not at all here.
    const rest = path === "/api/auth/logout" ? requests.filter(({ headers }) => headers === undefined) : requests;
    for (const init of rest) expect(flawsOf(await call(path, init))).toEqual([]);
    const crash = { method, body, headers: { ...anna, ...JSON_TYPE, ...upgrade } };
    expect(flawsOf(await callWith(broken(), path, crash))).toEqual([]);
  });

  test("to paths that nothing has, to too many, and to a crash of any kind", async () => {
    for (const path of ["/api", "/api/", "/api/nothing", "/api/%zz", "/api//health"]) {
      expect(flawsOf(await call(path))).toEqual([]);
    }
    const here = { "CF-Connecting-IP": madeUpAddress() };
    for (let count = 0; count <= LOGIN_PER_BURST; count += 1) {
      expect(flawsOf(await call("/api/auth/login", json({}, here)))).toEqual([]);
    }
    for (const thrown of [new TypeError("x"), "x", null, undefined]) {
      const app = createApp({
        ...does,
        getHealth: () => {
          throw thrown;
        },
      });
      const { headers, status } = await handleWith(
        app,
        new Request(`${ORIGIN}/api/health`),
        env,
        createExecutionContext(),
      );
      expect(status).toBe(500);
      expect(Object.fromEntries(headers)).toMatchObject({ ...EVERYWHERE, "cache-control": "no-store" });
    }
  });

  test("were answers of every kind, else the tests above show nothing", () => {
    for (const status of [200, 400, 401, 404, 405, 413, 415, 426, 429, 500]) {
      expect({ status, count: seen.get(status) ?? 0 }).not.toEqual({ status, count: 0 });
    }
    console.log(`headers: ${[...seen].map(([status, count]) => `${status} x ${count}`).join(", ")}`);
  });
});

describe("a page", () => {
  const POLICY = /^default-src 'none'; script-src 'self' \S+; .*require-trusted-types-for 'script'; trusted-types /;

  test("has the page's policy, and the headers of every answer", async () => {
    const pages = ["/", "/rooms/lobby", "/docs/", "/docs/rules.html", "/docs/errors.html"];
    for (const path of pages) {
      const { headers, status } = await call(path);
      expect(status).toBe(200);
      const { "content-security-policy": _, ...others } = EVERYWHERE;
      expect(Object.fromEntries(headers)).toMatchObject(others);
      expect(headers.get("Content-Security-Policy")).toMatch(POLICY);
      expect(headers.get("Strict-Transport-Security")).toBe("max-age=63072000; includeSubDomains");
    }
  });

  test("that runs scripts of a tool runs them without our origin", async () => {
    const { headers } = await call("/docs/sockets.html");
    expect(headers.get("Content-Security-Policy")).toMatch(/^sandbox allow-scripts (?!.*allow-same-origin)/);
  });

  test("that the Worker makes itself is data: the document of its routes", async () => {
    const { headers } = await call("/docs/openapi.json");
    expect(Object.fromEntries(headers)).toMatchObject(EVERYWHERE);
  });

  test("is not served by a server that refuses to serve, and its refusal is guarded", async () => {
    const response = await callWith({ ...env, ENVIRONMENT: "production" }, "/");
    expect(response.status).toBe(503);
    expect(Object.fromEntries(response.headers)).toMatchObject(EVERYWHERE);
  });
});
