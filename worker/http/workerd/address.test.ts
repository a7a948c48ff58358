import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import {
  LOGIN_BURST_MS,
  LOGIN_PER_BURST,
  REFUSED_OPENINGS_PER_MINUTE,
  SOCKET_OPENINGS_PER_MINUTE,
} from "../../../generated/contract/limits.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { counting } from "./counting.ts";
import { bearer, call, callWith, json, logIn, madeUpAddress, refusalOf, verdictOf } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

const from = (address: string): { readonly "CF-Connecting-IP": string } => ({ "CF-Connecting-IP": address });
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
const LIMITED = { status: 429, code: "RATE_LIMITED" };
const MADE_UP_SESSION = { Authorization: `Bearer anna.${"A".repeat(43)}` };

/** Every way to begin a sign-in. None of these gets far, and each counts. */
const ATTEMPTS: readonly (readonly [string, unknown])[] = [
  ["/api/auth/login", { kind: "accessToken", token: `cfm_${"A".repeat(43)}` }],
  ["/api/auth/login", {}],
  ["/api/auth/passkeys/challenge", undefined],
  ["/api/auth/accounts/challenge", { name: "" }],
];

describe("[LM-11] attempts to sign in", () => {
  test("count together, however they end, per address", async () => {
    const here = from(madeUpAddress());
    for (let count = 0; count < LOGIN_PER_BURST; count += 1) {
      const [path, body] = ATTEMPTS[count % ATTEMPTS.length] ?? ["", {}];
      expect((await call(path, json(body, here))).status).not.toBe(429);
    }
    for (const [path, body] of ATTEMPTS) {
      const response = await call(path, json(body, here));
      expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
      const { error } = await refusalOf(response.clone());
      expect(error.retryAfterMs).toBeGreaterThan(0);
      expect(error.retryAfterMs).toBeLessThanOrEqual(LOGIN_BURST_MS);
      expect(await verdictOf(response)).toEqual(LIMITED);
    }
    expect((await logIn("anna", "bearer", here)).status).toBe(429);
    expect((await logIn("anna", "bearer")).status).toBe(200);
  });

  test("one of a burst too many asks nobody but the guard", async () => {
    const here = from(madeUpAddress());
    for (let count = 0; count < LOGIN_PER_BURST; count += 1) await call("/api/auth/login", json({}, here));
    const { bindings, asked } = counting();
    expect(await verdictOf(await callWith(bindings, "/api/auth/login", json({}, here)))).toEqual(LIMITED);
    expect([...asked]).toEqual([]);
  });

  test("a mere slip of the method, the type or the origin is none", async () => {
    const here = from(madeUpAddress());
    for (let count = 0; count < 2 * LOGIN_PER_BURST; count += 1) {
      expect((await call("/api/auth/login", { headers: here })).status).toBe(405);
      const text = { method: "POST", headers: { ...here, "Content-Type": "text/plain" }, body: "{}" };
      expect((await call("/api/auth/login", text)).status).toBe(415);
    }
    expect((await logIn("anna", "bearer", here)).status).toBe(200);
  });

  test.each(["X-Forwarded-For", "X-Real-IP", "True-Client-IP", "Forwarded", "CF-Connecting-IPv6", "CF_Connecting_IP"])(
    "S14: another %s is no other address",
    async (header) => {
      const here = from(madeUpAddress());
      const attempt = async (): Promise<number> =>
        (await call("/api/auth/login", json({}, { ...here, [header]: madeUpAddress() }))).status;
      for (let count = 0; count < LOGIN_PER_BURST; count += 1) expect(await attempt()).toBe(400);
      expect(await attempt()).toBe(429);
    },
  );

  test("a network of its own has one budget, whichever of its addresses asks", async () => {
    const network = `2001:db8:${crypto.randomUUID().slice(0, 4)}:7`;
    for (let count = 0; count < LOGIN_PER_BURST; count += 1) {
      expect((await call("/api/auth/login", json({}, from(`${network}::${count + 1}`)))).status).toBe(400);
    }
    expect((await call("/api/auth/login", json({}, from(`${network}:a:b:c:d`)))).status).toBe(429);
  });
});

describe("S23 [LM-12] upgrades from one address", () => {
  test("a thousand with a made-up session: refusedOpeningsPerMinute ask an account, none a room", async () => {
    const here = from(madeUpAddress());
    const { bindings, asked } = counting();
    const init = { headers: { ...here, ...UPGRADE, ...MADE_UP_SESSION } };
    const paths = ["/api/ws/room/lobby", "/api/ws/presence"];
    const upgrade = async (_: unknown, index: number): Promise<number> =>
      (await callWith(bindings, paths[index % paths.length] ?? "", init)).status;
    const statuses = await Promise.all(Array.from({ length: 1_000 }, upgrade));
    const refused = statuses.filter((status) => status === 401).length;
    expect(refused).toBe(REFUSED_OPENINGS_PER_MINUTE);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1_000 - refused);
    expect([...asked]).toEqual([["ACCOUNTS", REFUSED_OPENINGS_PER_MINUTE]]);
    console.log(`S23: 1000 upgrades, ${asked.get("ACCOUNTS")} reached an account, 0 a room`);
  });

  test(
    "socketOpeningsPerMinute with live sessions are opened, also at once, and no more",
    { timeout: 60_000 },
    async () => {
      const here = from(madeUpAddress());
      // A person has few sockets in one place: the newer ones replace the older ones of the same client.
      const client = crypto.randomUUID();
      const path = `/api/ws/presence?client=${client}`;
      const headers = { ...here, ...UPGRADE, ...(await bearer("ben")) };
      const open = async (): Promise<number> => {
        const { status, webSocket } = await call(path, { headers });
        webSocket?.accept();
        webSocket?.close(1000);
        return status;
      };
      const statuses = await Promise.all(Array.from({ length: SOCKET_OPENINGS_PER_MINUTE }, open));
      expect(new Set(statuses)).toEqual(new Set([101]));
      expect(await open()).toBe(429);
      const elsewhere = await call(path, { headers: { ...headers, ...from(madeUpAddress()) } });
      expect(elsewhere.status).toBe(101);
      elsewhere.webSocket?.accept();
      elsewhere.webSocket?.close(1000);
    },
  );

  test("what is no upgrade of ours is none of them", async () => {
    const here = from(madeUpAddress());
    for (let count = 0; count < 2 * REFUSED_OPENINGS_PER_MINUTE; count += 1) {
      expect((await call("/api/ws/presence", { headers: here })).status).toBe(426);
    }
    expect((await call("/api/ws/presence", { headers: { ...here, ...UPGRADE } })).status).toBe(401);
  });
});
