import { describe, expect, it } from "vitest";
import { handleTurnstile } from "./handle.ts";
import {
  ALREADY_SPENT_SECRET,
  ALWAYS_BLOCKS_SITE_KEY,
  ALWAYS_FAILS_SECRET,
  ALWAYS_PASSES_SECRET,
  ALWAYS_PASSES_SITE_KEY,
} from "./keys.ts";
import { createTurnstileState, TOKEN_LIFE_MS, type Mode, type TurnstileState } from "./state.ts";

const NOW_MS = Date.UTC(2026, 0, 1);
const ORIGIN = "http://127.0.0.1:8788";
const KEY_A = "7c8e6c1e-4f0a-4f6e-9a51-0d5d1b1f9a01";
const KEY_B = "7c8e6c1e-4f0a-4f6e-9a51-0d5d1b1f9a02";

const post = (state: TurnstileState, path: string, body: unknown, nowMs = NOW_MS): Promise<Response> =>
  handleTurnstile(
    new Request(`${ORIGIN}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
    state,
    nowMs,
  );

async function newToken(state: TurnstileState): Promise<string> {
  const claims = { sitekey: ALWAYS_PASSES_SITE_KEY, action: "login", cdata: "nonce-1", hostname: "localhost" };
  const { token } = (await (await post(state, "/turnstile/v0/token", claims)).json()) as { token: string };
  return token;
}

async function siteverify(state: TurnstileState, fields: Record<string, string>, nowMs = NOW_MS): Promise<unknown> {
  const filled = { secret: ALWAYS_PASSES_SECRET, ...fields };
  return (await post(state, "/turnstile/v0/siteverify", filled, nowMs)).json();
}

const refused = (code: string): unknown => ({ success: false, "error-codes": [code] });

describe("siteverify", () => {
  it("confirms a fresh token with what the widget knew", async () => {
    const state = createTurnstileState();
    expect(await siteverify(state, { response: await newToken(state), remoteip: "192.0.2.1" })).toEqual({
      success: true,
      challenge_ts: "2026-01-01T00:00:00.000Z",
      hostname: "localhost",
      action: "login",
      cdata: "nonce-1",
      "error-codes": [],
    });
  });

  it("takes a form as well as JSON", async () => {
    const state = createTurnstileState();
    const body = new URLSearchParams({ secret: ALWAYS_PASSES_SECRET, response: await newToken(state) });
    const request = new Request(`${ORIGIN}/turnstile/v0/siteverify`, { method: "POST", body });
    expect(await (await handleTurnstile(request, state, NOW_MS)).json()).toMatchObject({ success: true });
  });

  it("spends a token at its first use", async () => {
    const state = createTurnstileState();
    const response = await newToken(state);
    await siteverify(state, { response });
    expect(await siteverify(state, { response })).toEqual(refused("timeout-or-duplicate"));
  });

  it("gives the same answer again for the same idempotency key only", async () => {
    const state = createTurnstileState();
    const response = await newToken(state);
    const first = await siteverify(state, { response, idempotency_key: KEY_A });
    expect(first).toMatchObject({ success: true });
    expect(await siteverify(state, { response, idempotency_key: KEY_A })).toEqual(first);
    expect(await siteverify(state, { response, idempotency_key: KEY_B })).toEqual(refused("timeout-or-duplicate"));
  });

  it("lets a token live 300 s and not longer", async () => {
    const state = createTurnstileState();
    const [inTime, late] = [await newToken(state), await newToken(state)];
    expect(await siteverify(state, { response: inTime }, NOW_MS + TOKEN_LIFE_MS)).toMatchObject({ success: true });
    expect(await siteverify(state, { response: late }, NOW_MS + TOKEN_LIFE_MS + 1)).toEqual(
      refused("timeout-or-duplicate"),
    );
  });

  it.each([
    ["no secret", { secret: "", response: "x" }, "missing-input-secret"],
    ["an unknown secret", { secret: "0x123", response: "x" }, "invalid-input-secret"],
    ["no token", { response: "" }, "missing-input-response"],
    ["an unknown token", { response: "x" }, "invalid-input-response"],
    ["a token of 2049 characters", { response: "x".repeat(2049) }, "invalid-input-response"],
    ["an idempotency key that is no UUID", { response: "x", idempotency_key: "1" }, "bad-request"],
    ["the test secret that always fails", { secret: ALWAYS_FAILS_SECRET, response: "x" }, "invalid-input-response"],
    ["the test secret of a spent token", { secret: ALREADY_SPENT_SECRET, response: "x" }, "timeout-or-duplicate"],
  ])("refuses %s", async (_case, fields, code) => {
    expect(await siteverify(createTurnstileState(), fields)).toEqual(refused(code));
  });

  it("refuses a body that it cannot read", async () => {
    const request = new Request(`${ORIGIN}/turnstile/v0/siteverify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(await (await handleTurnstile(request, createTurnstileState(), NOW_MS)).json()).toEqual(
      refused("bad-request"),
    );
  });
});

describe("outages", () => {
  const inMode = async (mode: Mode): Promise<{ state: TurnstileState; answer: Response }> => {
    const state = createTurnstileState(20);
    const response = await newToken(state);
    expect((await post(state, "/standin/mode", { mode })).status).toBe(200);
    const answer = await post(state, "/turnstile/v0/siteverify", { secret: ALWAYS_PASSES_SECRET, response });
    return { state, answer };
  };

  it("internal-error answers with that code and spends nothing", async () => {
    const { state, answer } = await inMode("internal-error");
    expect(await answer.json()).toEqual(refused("internal-error"));
    expect([...state.tokens.values()].every((token) => token.spent === undefined)).toBe(true);
  });

  it("http-500 answers with that status", async () => {
    expect((await inMode("http-500")).answer.status).toBe(500);
  });

  it("bad-json answers with half a document", async () => {
    await expect((await inMode("bad-json")).answer.json()).rejects.toThrow(SyntaxError);
  });

  it("slow answers right, but late", async () => {
    const startedMs = performance.now();
    expect(await (await inMode("slow")).answer.json()).toMatchObject({ success: true });
    // A timer may fire a fraction of a millisecond early.
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(19);
  });

  it("refuses an unknown mode", async () => {
    expect((await post(createTurnstileState(), "/standin/mode", { mode: "sleepy" })).status).toBe(400);
  });
});

describe("the widget", () => {
  it.each([
    ["the blocking test key", ALWAYS_BLOCKS_SITE_KEY, 403, "300030"],
    ["an unknown key", "0x4AAAAAAA", 400, "110100"],
  ])("hands out no token for %s", async (_case, sitekey, status, error) => {
    const answer = await post(createTurnstileState(), "/turnstile/v0/token", { sitekey });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ success: false, error });
  });

  it("forgets tokens after two lives", async () => {
    const state = createTurnstileState();
    await newToken(state);
    await post(state, "/turnstile/v0/token", { sitekey: ALWAYS_PASSES_SITE_KEY }, NOW_MS + 2 * TOKEN_LIFE_MS + 1);
    expect(state.tokens.size).toBe(1);
  });

  it("serves a script and a frame that make no markup from strings", async () => {
    for (const path of ["api.js", "frame", "frame.js", "frame.css"]) {
      const answer = await handleTurnstile(
        new Request(`${ORIGIN}/turnstile/v0/${path}`),
        createTurnstileState(),
        NOW_MS,
      );
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\b/);
    }
  });

  it("has no other pages", async () => {
    const answer = await handleTurnstile(
      new Request(`${ORIGIN}/turnstile/v0/../../etc/hosts`),
      createTurnstileState(),
      NOW_MS,
    );
    expect(answer.status).toBe(404);
  });
});
