import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { SignedIn, Ticket } from "../../../generated/types.ts";
import type { Env } from "../../env.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { dataOf, exchange, makeToken, newcomer, proofOf, recoverWith, renewCodes, signIn } from "./keys/newcomer.ts";
import { plaintextOfStores } from "./plaintext.ts";
import { call, callWith, json, logIn, OWN_PAGE, ORIGIN, widgetToken } from "./support.ts";

const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
/** What people write, and what only stands in one place. */
const TEXT = "canary-of-a-message";
const SETTING = "canary-of-a-setting";
const FAULT = "canary-of-a-fault";
/** Everyone in these tests comes from such an address. */
const ADDRESS = /\b10(\.\d{1,3}){3}\b/;
const LEVELS = ["log", "info", "warn", "error", "debug", "trace"] as const;

/** All that may be known to one person only: tokens, codes and tickets, whole and without the name in front. */
const secrets: string[] = [];
/** Every line that was logged. */
const lines: string[] = [];
/** Every answer that refuses or fails, over HTTP and over sockets. */
const refusals: string[] = [];
/** Every measurement of a page. */
const points: string[] = [];
let stores: ReadonlyMap<string, string> = new Map();

const keep = (...texts: readonly (string | undefined)[]): void => {
  for (const text of texts) if (text !== undefined) secrets.push(text, text.split(".").at(-1) ?? text);
};

async function refused(response: Response): Promise<void> {
  expect(response.status).toBeGreaterThanOrEqual(400);
  refusals.push(await response.text());
}

/** Bindings that fail, or are set, with a canary in them. */
const broken = (): Env => ({
  ...env,
  DIRECTORY: new Proxy(env.DIRECTORY, {
    get: () => () => {
      throw new Error(`D1_ERROR: ${FAULT}: SELECT ${SETTING}`);
    },
  }),
});

/** Signs in and out again in every way there is. */
async function everySignIn(): Promise<{ readonly Authorization: string }> {
  const turnstileToken = await widgetToken({ cdata: "anna" });
  const demo = { kind: "demo", userId: "anna", turnstileToken, transport: "bearer" };
  const anna = await dataOf<SignedIn>(await call("/api/auth/login", json(demo)));
  keep(turnstileToken, anna.token);

  const nora = await newcomer("Nora");
  const codes = await renewCodes(nora);
  const { secret } = await makeToken(nora, ["read", "chat"]);
  keep(...codes, secret, nora.proof.Authorization.slice("Bearer ".length));
  for (const answer of [await exchange(secret), await recoverWith(codes[0] ?? ""), await signIn(nora.device)]) {
    const signedIn = await dataOf<SignedIn>(answer);
    keep(signedIn.token);
    const renewed = await call("/api/auth/refresh", json({ attempt: crypto.randomUUID() }, proofOf(signedIn)));
    keep((await dataOf<SignedIn>(renewed)).token);
  }

  const cookie = (await logIn("ben", "cookie")).headers.get("Set-Cookie")?.split(";")[0] ?? "";
  keep(cookie.split("=")[1]);
  // A read by cookie leaves a copy of the session at the edge.
  expect((await call("/api/rooms", { headers: { Cookie: cookie } })).status).toBe(200);
  expect((await call("/api/people/anna", { headers: { Cookie: cookie } })).status).toBe(200);
  expect((await call("/api/auth/logout", { method: "POST", headers: { ...OWN_PAGE, Cookie: cookie } })).status).toBe(
    200,
  );
  await refused(await call("/api/auth/me", { headers: { Cookie: cookie } }));
  return proofOf(anna);
}

/** Says something, by a ticket, and what cannot be said. */
async function chat(proof: { readonly Authorization: string }): Promise<void> {
  const asked = await call("/api/ws/ticket", json({ channel: "room", roomId: "lobby" }, proof));
  const { ticket } = await dataOf<Ticket>(asked);
  keep(ticket);
  const protocols = { Upgrade: "websocket", "Sec-WebSocket-Protocol": `cfm.v1, cfm.ticket.${ticket}` };
  const client = new TestClient(await call("/api/ws/room/lobby", { headers: protocols }));
  await client.until("caughtUp");
  client.send({ type: "chat", cid: crypto.randomUUID(), after: 0, text: TEXT });
  await client.next("ack");
  client.send({ type: "chat", cid: TEXT, after: 0, text: TEXT });
  refusals.push(JSON.stringify(await client.next("error")));
  client.send({ type: "wave", text: TEXT });
  refusals.push(JSON.stringify(await client.next("error")));
  client.send(`{"type":"chat","text":"${TEXT}`);
  await client.ended();
  await refused(await call("/api/ws/room/lobby", { headers: protocols }));
}

/** Asks somebody to be a contact, opens a conversation with them, and changes what others see. */
async function keepCompany(proof: { readonly Authorization: string }): Promise<void> {
  const nora = await newcomer("Nora");
  for (const [path, body] of [
    ["/api/contacts", { userId: nora.userId, group: "Friends" }],
    ["/api/rooms", { kind: "direct", userId: nora.userId }],
    ["/api/rooms", { kind: "group", title: "Ducks", userIds: [nora.userId] }],
  ] as const) {
    expect((await call(path, json(body, proof))).status).toBe(200);
  }
  expect((await call("/api/contacts", { headers: nora.proof })).status).toBe(200);
  expect((await call("/api/invitations", { headers: nora.proof })).status).toBe(200);
  keep(nora.proof.Authorization.slice("Bearer ".length));
}

/** Brings secrets to where they are refused, or where something fails. */
async function everyError(proof: { readonly Authorization: string }): Promise<void> {
  const token = `anna.${"canary".repeat(8).slice(0, 43)}`;
  keep(token);
  const bad = { Authorization: `Bearer ${token}`, Cookie: `cfm-local=${token}; __Host-cfm=${token}` };
  for (const path of ["/api/auth/me", "/api/rooms", `/api/rooms/${TEXT.toUpperCase()}`, `/api/people?q=${TEXT}`]) {
    await refused(await call(path, { headers: bad }));
    await refused(await callWith(broken(), path, { headers: { ...proof, Referer: `${ORIGIN}/${TEXT}` } }));
  }
  await refused(await call("/api/ws/presence", { headers: { ...bad, ...UPGRADE } }));
  await refused(await call(`/api/${TEXT}`, { headers: bad }));
  const login = { kind: "demo", userId: "anna", turnstileToken: token, transport: "bearer" };
  await refused(await call("/api/auth/login", json(login)));
  await refused(await callWith({ ...env, TURNSTILE_SECRET: SETTING }, "/api/auth/login", json(login)));
  await refused(await callWith({ ...env, ENVIRONMENT: "production", TURNSTILE_SITE_KEY: SETTING }, "/api/health"));
  await refused(await exchange(`cfmpat_${token}`));
  await refused(await recoverWith("abcd-abcd-abcd-abcd"));
  await refused(await call("/api/auth/login", { ...json({}), body: `{"kind":"${TEXT}` }));
  await refused(await call("/api/auth/login", json({ kind: TEXT, turnstileToken: token })));
  const metrics = json({ metrics: [{ name: "LCP", value: 1, rating: "good" }] }, { ...proof, Referer: TEXT });
  const PAGE_METRICS = { writeDataPoint: (point: unknown) => void points.push(JSON.stringify(point)) };
  expect((await callWith({ ...env, PAGE_METRICS }, "/api/rum", metrics)).status).toBe(200);
}

beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  for (const level of LEVELS) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void lines.push(words.map(String).join(" ")));
  }
  const anna = await everySignIn();
  await chat(anna);
  await keepCompany(anna);
  await everyError(anna);
  stores = await plaintextOfStores();
  vi.restoreAllMocks();
});
afterAll(() => {
  const texts = [...stores.values()].reduce((sum, { length }) => sum + length, 0);
  const counts = [`${secrets.length} secrets`, `${lines.length} lines`, `${refusals.length} refusals`];
  console.log(`S10: 0 hits of ${counts.join(", ")}, ${texts} characters in ${stores.size} stores`);
});

const hits = (texts: readonly string[], canaries: readonly (string | RegExp)[]): readonly string[] =>
  texts.filter((text) => canaries.some((each) => (typeof each === "string" ? text.includes(each) : each.test(text))));
/** The secret with which the Worker itself proves who it is. */
const OWN_SECRET = env.TURNSTILE_SECRET;

describe("S10 after an evening with every kind of sign-in, chat and error", () => {
  test("there is something to search, and something to search for", () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(refusals.length).toBeGreaterThan(20);
    expect(points).toHaveLength(1);
    expect(secrets.length).toBeGreaterThan(40);
    for (const secret of secrets) expect(secret.length).toBeGreaterThan(8);
    const filled = ["DIRECTORY", "SESSION_KV", "ACCOUNTS", "ROOMS", "ADDRESSES"];
    for (const name of filled) expect({ name, length: stores.get(name)?.length ?? 0 }).not.toEqual({ name, length: 0 });
    expect(stores.get("ROOMS")).toContain(TEXT);
    expect(stores.get("ACCOUNTS")).toContain("recoveryCodes");
    expect(stores.get("ADDRESSES")).toContain("signIn");
  });

  test("[AU-18] no token, code, ticket or key stands in a log, a refusal, a measurement or a store", () => {
    const canaries = [...secrets, OWN_SECRET, SETTING, FAULT];
    expect(hits(lines, canaries)).toEqual([]);
    expect(hits(refusals, canaries)).toEqual([]);
    expect(hits(points, canaries)).toEqual([]);
    expect(hits([...stores.values()], canaries)).toEqual([]);
  });

  test("what somebody wrote stands in its room alone", () => {
    expect(hits([...lines, ...refusals, ...points], [TEXT])).toEqual([]);
    const elsewhere = [...stores].filter(([name]) => name !== "ROOMS").map(([, text]) => text);
    expect(hits(elsewhere, [TEXT])).toEqual([]);
  });

  test("[LM-11] no address stands anywhere", () => {
    expect(hits([...lines, ...refusals, ...points, ...stores.values()], [ADDRESS])).toEqual([]);
  });

  test("S9 every line of the log is one JSON object", () => {
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Cc}/u);
      expect(JSON.parse(line)).toMatchObject({ level: "error", event: expect.stringMatching(/^[a-z-]+$/) });
    }
  });

  test("[HT-5] no refusal shows a stack, a query or a file", () => {
    expect(hits(refusals, [/\bat \w+ \(|\.ts\b|SELECT|D1_ERROR|sqlite/i])).toEqual([]);
  });
});
