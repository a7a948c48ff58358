import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { dataOf, makeToken, newcomer, type Newcomer } from "./keys/newcomer.ts";
import { call, json } from "./support.ts";

/** What runs, loads or breaks out where somebody takes it for markup, a script, a style or an address. */
const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  "<svg/onload=alert(1)>",
  "</title></textarea><script>alert(1)</script>",
  "javascript:alert(1)//",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
  "<!--<script>-->",
  "&lt;b&gt;&#x3c;i&#62;",
  "]]><x/>",
  "%3Cscript%3E",
  "\\u003cb\\u003e",
];

const shortened = (text: string): string => text.slice(0, 48);

beforeAll(() => seedDirectory(env.DIRECTORY));

/** An answer as its bytes are, after a look at whether a browser could take it for anything but data. */
async function dataFrom(response: Response): Promise<string> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  return response.text();
}

const patch = (body: unknown, { proof }: Newcomer): RequestInit => ({ ...json(body, proof), method: "PATCH" });

describe("S8 what somebody writes comes back as the same text, in data, and never as a page", () => {
  test.each(PAYLOADS.map((payload) => [payload]))("%s", async (payload) => {
    const nora = await newcomer(payload);
    const { proof } = nora;
    expect(await dataFrom(await call("/api/people/me", patch({ personalMessage: payload }, nora)))).toContain(
      JSON.stringify(payload).slice(1, -1),
    );
    await makeToken(nora, ["read"]);
    await dataFrom(await call("/api/auth/tokens", json({ label: shortened(payload), scopes: ["chat"] }, proof)));
    const made = await call("/api/rooms", json({ kind: "group", title: payload, userIds: ["anna"] }, proof));
    const { roomId } = await dataOf<{ roomId: string }>(made);
    const added = await call("/api/contacts", json({ userId: "anna", group: shortened(payload) }, proof));
    await dataFrom(added);

    const { data: person } = JSON.parse(await dataFrom(await call(`/api/people/${nora.userId}`, { headers: proof })));
    expect(person).toMatchObject({ name: payload, personalMessage: payload });
    const { data: room } = JSON.parse(await dataFrom(await call(`/api/rooms/${roomId}`, { headers: proof })));
    expect(room).toMatchObject({ title: payload });
    expect(await dataFrom(await call("/api/auth/tokens", { headers: proof }))).toContain(
      JSON.stringify(shortened(payload)),
    );
    expect(await dataFrom(await call("/api/contacts", { headers: proof }))).toContain(
      JSON.stringify(shortened(payload)),
    );

    const upgrade = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" };
    const client = new TestClient(await call(`/api/ws/room/${roomId}`, { headers: { ...proof, ...upgrade } }));
    await client.until("caughtUp");
    client.send({ type: "chat", cid: crypto.randomUUID(), after: 0, text: payload });
    expect(await client.next("chat")).toMatchObject({ text: payload });
    client.socket.close(1000);
    const page = JSON.parse(await dataFrom(await call(`/api/rooms/${roomId}/messages`, { headers: proof })));
    expect(page.data.events).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: "chat", text: payload })]),
    );
  });

  test.each([
    ["a path", async (payload: string) => call(`/api/${encodeURIComponent(payload)}`)],
    ["a query", async (payload: string) => call(`/api/health?${payload}`)],
    ["a body", async (payload: string) => call("/api/auth/login", json({ kind: payload, [payload]: payload }))],
    [
      "a header",
      async (payload: string) => call("/api/auth/me", { headers: { Authorization: payload, Origin: payload } }),
    ],
  ])("and in %s is not said back at all, or as data", async (_place, ask) => {
    for (const payload of PAYLOADS) {
      const response = await ask(payload);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect([...response.headers.values()].join()).not.toContain(payload);
    }
  });
});
