import { createExecutionContext, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { errorSentences } from "../../../generated/contract/error-sentences.ts";
import type { Env } from "../../env.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { createApp, handleWith } from "../app.ts";
import { operations } from "../operations.ts";
import { bearer, callWith, json, ORIGIN, refusalOf, verdictOf } from "./support.ts";

const lines: string[] = [];
beforeAll(() => seedDirectory(env.DIRECTORY));
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "error").mockImplementation((line: unknown) => lines.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const CANARY = "canary-of-a-secret";

/** A directory that fails as D1 does: with the query in the message. */
const brokenDirectory = (error: Error): Env["DIRECTORY"] =>
  new Proxy(env.DIRECTORY, {
    get: () => () => {
      throw error;
    },
  });

describe("[HT-5] a crash", () => {
  test("of the directory is INTERNAL without a word about it", async () => {
    const DIRECTORY = brokenDirectory(new Error(`D1_ERROR: no such table: SELECT ${CANARY} FROM MESSENGER_people`));
    const response = await callWith({ ...env, DIRECTORY }, `/api/auth/people?${CANARY}`);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain(CANARY);
    expect(text).not.toMatch(/\bat |\.ts|SELECT|D1/);
    expect(JSON.parse(text)).toEqual({
      success: false,
      error: { code: "INTERNAL", message: errorSentences.INTERNAL },
      meta: { timestamp: expect.any(Number), requestId: expect.any(String) },
    });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("is logged in one line that names the request and no secret", async () => {
    const secret = `anna.${"S".repeat(43)}`;
    const DIRECTORY = brokenDirectory(new Error(`D1_ERROR: ${CANARY}`));
    const response = await callWith({ ...env, DIRECTORY }, "/api/auth/people", {
      headers: { Authorization: `Bearer ${secret}`, Cookie: `cfm-local=${secret}` },
    });
    const { meta } = await refusalOf(response);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ event: "crash", requestId: meta.requestId, error: "Error" });
    expect(lines[0]).not.toContain(CANARY);
    expect(lines[0]).not.toContain(secret);
  });

  test("of an operation, or something thrown that is no error, is the envelope as well", async () => {
    for (const thrown of [new TypeError(CANARY), CANARY, null, { code: 200 }]) {
      const app = createApp({
        ...operations,
        getHealth: () => {
          throw thrown;
        },
      });
      const response = await handleWith(app, new Request(`${ORIGIN}/api/health`), env, createExecutionContext());
      expect(await verdictOf(response.clone())).toEqual({ status: 500, code: "INTERNAL" });
      expect(await response.text()).not.toContain(CANARY);
    }
  });

  test("of an account is INTERNAL, and UNAVAILABLE when the platform says that it passes", async () => {
    const headers = await bearer("anna");
    const failing = (error: Error): Env => {
      const account = {
        readSession: async (): Promise<never> => {
          throw error;
        },
      };
      return { ...env, ACCOUNTS: { getByName: () => account } as unknown as Env["ACCOUNTS"] };
    };
    expect(await verdictOf(await callWith(failing(new Error(CANARY)), "/api/auth/me", { headers }))).toEqual({
      status: 500,
      code: "INTERNAL",
    });
    const passing = await callWith(failing(Object.assign(new Error(CANARY), { retryable: true })), "/api/auth/me", {
      headers,
    });
    expect(Number(passing.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await verdictOf(passing)).toEqual({ status: 503, code: "UNAVAILABLE" });
  });

  test("of a real object's disk is INTERNAL, without its SQL", async () => {
    const headers = await bearer("zoe");
    await runInDurableObject(
      env.ACCOUNTS.getByName("zoe"),
      (_object, { storage }) => void storage.sql.exec("DROP TABLE tokens"),
    );
    const response = await callWith(env, "/api/auth/me", { headers });
    expect(await verdictOf(response.clone())).toEqual({ status: 500, code: "INTERNAL" });
    expect(await response.text()).not.toMatch(/tokens|SQL/i);
  });
});

describe("[AU-2] a production server with the settings of a workbench", () => {
  const REAL = {
    ENVIRONMENT: "production",
    PUBLIC_ORIGINS: "https://messenger.example",
    SITEVERIFY_URL: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
    TURNSTILE_HOSTNAMES: "messenger.example",
    TURNSTILE_SECRET: CANARY,
    TURNSTILE_SCRIPT_URL: "https://challenges.cloudflare.com/turnstile/v0/api.js",
    TURNSTILE_SITE_KEY: "0x4AAAAAAAsitekey",
  };

  test.each([
    ["the test secret", { TURNSTILE_SECRET: env.TURNSTILE_SECRET }],
    ["the stand-in", { SITEVERIFY_URL: env.SITEVERIFY_URL }],
  ])("and %s serves nothing, and says why in its log", async (_case, change) => {
    const bindings = { ...env, ...REAL, ...change };
    for (const [path, init] of [
      ["/api/health", {}],
      ["/api/nothing", {}],
      ["/", {}],
      ["/docs/openapi.json", {}],
      ["/api/auth/login", json({})],
    ] as const) {
      lines.length = 0;
      const response = await callWith(bindings, path, init);
      expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await verdictOf(response)).toEqual({ status: 503, code: "UNAVAILABLE" });
      expect(lines).toHaveLength(1);
      const [name] = Object.keys(change);
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({
        event: "unsafe-settings",
        problems: [expect.stringContaining(name ?? "")],
      });
      expect(lines[0]).not.toContain(bindings.TURNSTILE_SECRET);
    }
  });

  test("serves with real ones, where demo sign-in is off unless somebody says on", async () => {
    const settings = await (
      await callWith({ ...env, ...REAL }, "/api/settings")
    ).json<{ data: { demoSignIn: boolean } }>();
    expect(settings.data.demoSignIn).toBe(false);
    const on = await (
      await callWith({ ...env, ...REAL, DEMO_SIGN_IN: "on" }, "/api/settings")
    ).json<{ data: { demoSignIn: boolean } }>();
    expect(on.data.demoSignIn).toBe(true);
    expect(lines).toEqual([]);
  });
});
