import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { TURNSTILE_MAX_AGE_MS, TURNSTILE_TOKEN_MAX_CHARACTERS } from "../../generated/contract/limits.ts";
import { ALWAYS_FAILS_SECRET, ALWAYS_PASSES_SECRET } from "../../scripts/standins/turnstile/keys.ts";
import { serveTurnstile, type TurnstileServer } from "../../scripts/standins/turnstile/serve.ts";
import { issueToken, type TokenClaims } from "../../scripts/standins/turnstile/state.ts";
import { verifyTurnstile } from "./turnstile.ts";

const CLAIMS: TokenClaims = { hostname: "messenger.example", action: "login", cdata: "anna" };
const FASTER = 60;

let standIn: TurnstileServer;
const sent: URLSearchParams[] = [];
const timeouts: number[] = [];

beforeAll(async () => {
  standIn = await serveTurnstile(0);
});
afterAll(() => standIn.close());

beforeEach(() => {
  standIn.state.mode = "ok";
  sent.length = 0;
  timeouts.length = 0;
  const realFetch = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    if (init?.body instanceof URLSearchParams) sent.push(new URLSearchParams(init.body));
    return realFetch(input, init);
  });
  const realTimeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    timeouts.push(ms);
    // Only where the stand-in is slow on purpose: a busy machine must not look like one.
    return realTimeout(standIn.state.mode === "slow" ? ms / FASTER : ms);
  });
});
afterEach(() => vi.restoreAllMocks());

const settings = (changes: { readonly SITEVERIFY_URL?: string; readonly TURNSTILE_SECRET?: string } = {}) => ({
  SITEVERIFY_URL: `${standIn.url}/turnstile/v0/siteverify`,
  TURNSTILE_SECRET: ALWAYS_PASSES_SECRET,
  TURNSTILE_HOSTNAMES: "messenger.example,localhost",
  ...changes,
});
/** A person who was shown the widget to sign in as anna. */
const anna = (token: string, remoteIp: string | null = null) => ({ token, cdata: "anna", remoteIp });
const token = (claims: Partial<TokenClaims> = {}): string =>
  issueToken(standIn.state, { ...CLAIMS, ...claims }, Date.now());

describe("[AU-2] the verification service", () => {
  test("is asked once with the secret, the token, the address and a key", async () => {
    const response = token();
    expect(await verifyTurnstile(settings(), anna(response, "192.0.2.7"))).toBe("passed");
    expect(sent.map((form) => Object.fromEntries(form))).toEqual([
      {
        secret: ALWAYS_PASSES_SECRET,
        response,
        remoteip: "192.0.2.7",
        idempotency_key: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      },
    ]);
    expect(timeouts).toEqual([3_000]);
  });

  test("is not told an address that the edge did not tell", async () => {
    await verifyTurnstile(settings(), anna(token()));
    expect(sent[0]?.has("remoteip")).toBe(false);
  });

  test.each([
    ["of another action", { action: "signup" }],
    ["for another person", { cdata: "ben" }],
    ["for nobody", { cdata: "" }],
    ["of another host", { hostname: "evil.example" }],
    ["of a host that only begins like ours", { hostname: "messenger.example.evil" }],
  ])("a token %s is refused", async (_case, claims) => {
    expect(await verifyTurnstile(settings(), anna(token(claims)))).toBe("failed");
  });

  test("S21: a token that is longer than any is refused, and nobody is asked", async () => {
    const long = "t".repeat(TURNSTILE_TOKEN_MAX_CHARACTERS + 1);
    expect(await verifyTurnstile(settings(), anna(long))).toBe("failed");
    expect(sent).toHaveLength(0);
  });

  test("S21: a token is refused once the person was verified too long ago", async () => {
    const old = issueToken(standIn.state, CLAIMS, Date.now() - TURNSTILE_MAX_AGE_MS - 1);
    expect(await verifyTurnstile(settings(), anna(old))).toBe("failed");
  });

  test("S21: a token is good once", async () => {
    const response = token();
    expect(await verifyTurnstile(settings(), anna(response))).toBe("passed");
    expect(await verifyTurnstile(settings(), anna(response))).toBe("failed");
  });

  test("a token that it never handed out, and a secret that always fails, are refused", async () => {
    expect(await verifyTurnstile(settings(), anna("made-up"))).toBe("failed");
    expect(await verifyTurnstile(settings({ TURNSTILE_SECRET: ALWAYS_FAILS_SECRET }), anna(token()))).toBe("failed");
  });
});

describe("[AU-2] nobody passes when the service", () => {
  test.each(["internal-error", "http-500", "bad-json", "slow"] as const)(
    "answers with %s: two tries with one key",
    async (mode) => {
      standIn.state.mode = mode;
      const startedMs = performance.now();
      expect(await verifyTurnstile(settings(), anna(token()))).toBe("unavailable");
      expect(sent).toHaveLength(2);
      expect(new Set(sent.map((form) => form.get("idempotency_key"))).size).toBe(1);
      expect(timeouts).toEqual([3_000, 3_000]);
      expect(performance.now() - startedMs).toBeLessThan(1_000);
    },
  );

  test("cannot be reached", async () => {
    const gone = await serveTurnstile(0);
    await gone.close();
    expect(
      await verifyTurnstile(settings({ SITEVERIFY_URL: `${gone.url}/turnstile/v0/siteverify` }), anna(token())),
    ).toBe("unavailable");
  });

  test("does not know our secret: asked once, as no second try can help", async () => {
    expect(await verifyTurnstile(settings({ TURNSTILE_SECRET: "0xunknown" }), anna(token()))).toBe("unavailable");
    expect(sent).toHaveLength(1);
  });
});

test("[AU-2] a first answer that got lost does not spend the token: the second try has the same key", async () => {
  const response = token();
  let tries = 0;
  // Passes the request on, and breaks the connection instead of giving the first answer.
  const lossy = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      tries += 1;
      const isFirst = tries === 1;
      void fetch(`${standIn.url}/turnstile/v0/siteverify`, {
        method: "POST",
        headers: { "content-type": incoming.headers["content-type"] ?? "" },
        body: Buffer.concat(chunks),
      })
        .then(async (answer) => answer.text())
        .then((text) => (isFirst ? incoming.socket.destroy() : outgoing.end(text)));
    });
  });
  await new Promise<void>((resolve) => {
    lossy.listen(0, "127.0.0.1", resolve);
  });
  const address = lossy.address();
  if (address === null || typeof address === "string") throw new Error("no TCP address");
  const verdict = await verifyTurnstile(
    settings({ SITEVERIFY_URL: `http://127.0.0.1:${address.port}/` }),
    anna(response),
  );
  lossy.closeAllConnections();
  lossy.close();
  expect(tries).toBe(2);
  expect(verdict).toBe("passed");
});
