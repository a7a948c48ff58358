import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { apply, ZoneRefused, type ZoneAccess } from "./apply.ts";
import { OURS, rulesetsOf, type Ruleset } from "./rulesets.ts";

const TOKEN = "canary-of-a-token";
const [RULESET] = rulesetsOf({ hosts: ["messenger.example"], rateRuleMax: 1 });
const ruleset: Ruleset = RULESET ?? { phase: "http_ratelimit", rules: [] };
const PATH = `/client/v4/zones/zone-1/rulesets/phases/${ruleset.phase}/entrypoint`;

interface Seen {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}
type Reply = readonly [status: number, body: unknown];

let close = async (): Promise<void> => undefined;
afterEach(() => close());

/** The edge's API, which answers as it is told. */
async function fakeApi(get: Reply, put: Reply): Promise<{ readonly access: ZoneAccess; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      seen.push({
        line: `${request.method} ${request.url}`,
        authorization: request.headers.authorization,
        body: text === "" ? null : JSON.parse(text),
      });
      const [status, body] = request.method === "GET" ? get : put;
      response.writeHead(status).end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  close = async () => void server.close();
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { access: { apiUrl: `http://127.0.0.1:${port}/client/v4`, zoneId: "zone-1", token: TOKEN }, seen };
}

const ok = (rules: unknown): Reply => [200, { success: true, errors: [], result: { id: "r1", rules } }];
const failed = (status: number, message: string): Reply => [
  status,
  { success: false, errors: [{ code: 1, message }], result: null },
];

describe("applying the zone's rules", () => {
  test("keeps other people's rules, and replaces ours as a whole", async () => {
    const present = [
      { id: "theirs-1", description: "Block a country", action: "block", expression: "true" },
      { id: "ours-1", description: `${OURS}an old rule`, action: "block", expression: "true" },
      { id: "theirs-2", action: "skip", expression: "true" },
    ];
    const { access, seen } = await fakeApi(ok(present), ok([]));
    expect(await apply(access, ruleset)).toBe(2);
    expect(seen.map(({ line }) => line)).toEqual([`GET ${PATH}`, `PUT ${PATH}`]);
    expect(seen.map(({ authorization }) => authorization)).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
    expect(seen[1]?.body).toEqual({ rules: [{ id: "theirs-1" }, { id: "theirs-2" }, ...ruleset.rules] });
  });

  test("begins a phase that has no rules yet", async () => {
    const { access, seen } = await fakeApi(failed(404, "could not find entrypoint ruleset"), ok([]));
    expect(await apply(access, ruleset)).toBe(0);
    expect(seen[1]?.body).toEqual({ rules: ruleset.rules });
  });

  test.each<[string, Reply]>([
    ["the token may not", failed(403, "request is not authorized")],
    ["the API fails", failed(500, "internal error")],
    ["it answers with something else than JSON", [200, "<html>"]],
    ["it answers without a ruleset", [200, { success: true, result: null }]],
    ["a rule of somebody else has no id", ok([{ description: "theirs" }])],
    ["its list is none", ok("rules")],
  ])("changes nothing when %s while it is asked", async (_case, get) => {
    const { access, seen } = await fakeApi(get, ok([]));
    await expect(apply(access, ruleset)).rejects.toThrow(ZoneRefused);
    expect(seen).toHaveLength(1);
  });

  test.each<[string, Reply]>([
    ["a rule is refused", failed(400, "'matches' is not allowed")],
    ["success is denied", [200, { success: false, errors: [{ message: "no" }] }]],
    ["it fails", failed(500, "internal error")],
  ])("is known to have failed when %s, with the API's words and without the token", async (_case, put) => {
    const { access } = await fakeApi(ok([]), put);
    const error: unknown = await apply(access, ruleset).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ZoneRefused);
    expect(String(error)).toMatch(/not allowed|no$|internal error/);
    expect(String(error)).not.toContain(TOKEN);
  });

  test("is known to have failed when nobody answers", async () => {
    const { access } = await fakeApi(ok([]), ok([]));
    await close();
    await expect(apply(access, ruleset)).rejects.toThrow("no answer");
  });
});

describe("the command", () => {
  const command = new URL("index.ts", import.meta.url).pathname;
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [command, ...args], { encoding: "utf8", env: {}, stdio: "pipe" });

  test("prints what it would apply", () => {
    const printed: unknown = JSON.parse(run("--host", "Messenger.example"));
    expect(printed).toEqual(JSON.parse(JSON.stringify(rulesetsOf({ hosts: ["messenger.example"], rateRuleMax: 1 }))));
  });

  test.each(["x", "", "-1", "1.5"])(
    "does nothing with room for %j rate limiting rules: ours would go unseen",
    (count) => {
      expect(() => run("--host", "messenger.example", `--rate-rules=${count}`)).toThrow("How many rate limiting rules");
    },
  );

  test("does nothing without a host, nor without a token", () => {
    expect(() => run()).toThrow("Which hosts");
    expect(() => run("--host", "messenger.example", "--apply")).toThrow("CLOUDFLARE_API_TOKEN");
  });
});
