import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { TICKET_TTL_MS } from "../../../generated/contract/limits.ts";
import { TicketAnswerSchema } from "../../../generated/zod/classic.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, cookie, json, ORIGIN, OWN_PAGE, verdictOf } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => void vi.useRealTimers());

type Headers = Readonly<Record<string, string>>;

const PARALLEL_USES = 100;
const LOBBY = { channel: "room", roomId: "lobby" };
const NOBODY = { status: 401, code: "UNAUTHENTICATED" };

async function ticketOf(headers: Headers, place: object = LOBBY): Promise<string> {
  const answer = await call("/api/ws/ticket", json(place, headers));
  return TicketAnswerSchema.parse(await answer.json()).data.ticket;
}

/** Comes with a ticket and nothing else that says who somebody is. */
const come = async (ticket: string, path = "/api/ws/room/lobby", headers: Headers = {}): Promise<Response> =>
  call(path, {
    headers: { Upgrade: "websocket", "Sec-WebSocket-Protocol": `cfm.v1, cfm.ticket.${ticket}`, ...headers },
  });

describe("[AU-11] a ticket", () => {
  test.each([
    [LOBBY, "/api/ws/room/lobby"],
    [{ channel: "presence" }, "/api/ws/presence"],
  ])("for %j opens its socket as who made it; only cfm.v1 is echoed", async (place, path) => {
    const response = await come(await ticketOf(await bearer("anna"), place), path);
    expect(response.status).toBe(101);
    expect(response.headers.get("Sec-WebSocket-Protocol")).toBe("cfm.v1");
    const client = new TestClient(response);
    expect(await client.next("hello")).toMatchObject({ you: { userId: "anna" } });
    client.socket.close(1000);
  });

  test("lives ticketTtlMs", async () => {
    const answer = await call("/api/ws/ticket", json(LOBBY, await bearer("anna")));
    const { data, meta } = TicketAnswerSchema.parse(await answer.json());
    expect(data.expiresAt - meta.timestamp).toBeGreaterThanOrEqual(TICKET_TTL_MS);
    expect(data.expiresAt - meta.timestamp).toBeLessThan(TICKET_TTL_MS + 5_000);
    vi.useFakeTimers({ now: data.expiresAt, toFake: ["Date"] });
    expect(await verdictOf(await come(data.ticket))).toEqual(NOBODY);
  });

  test(`S17: of ${PARALLEL_USES} parallel uses exactly one opens a socket`, async () => {
    const ticket = await ticketOf(await bearer("ben"));
    const answers = await Promise.all(Array.from({ length: PARALLEL_USES }, async () => come(ticket)));
    const opened = answers.filter(({ status }) => status === 101);
    console.log(`S17: ${opened.length} of ${PARALLEL_USES} parallel uses opened a socket`);
    expect(opened).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(PARALLEL_USES - 1);
    for (const response of opened) new TestClient(response).socket.close(1000);
  });

  test.each([
    ["another person's cookie", async () => ({ ...(await cookie("chiara")), Origin: ORIGIN })],
    ["the cookie of its own person", async () => ({ ...(await cookie("diego")), Origin: ORIGIN })],
    ["an access of its own session", async () => bearer("diego")],
    ["an Authorization that says nothing", async () => ({ Authorization: "Basic Zm9v" })],
  ])("S17: beside %s is refused, and spent by that", async (_case, beside) => {
    const ticket = await ticketOf(await bearer("diego"));
    expect(await verdictOf(await come(ticket, "/api/ws/room/lobby", await beside()))).toEqual(NOBODY);
    expect(await verdictOf(await come(ticket))).toEqual(NOBODY);
  });

  test("for another room or channel than its own is refused, and spent by that", async () => {
    for (const path of ["/api/ws/room/games", "/api/ws/presence"]) {
      const ticket = await ticketOf(await bearer("elif"));
      expect(await verdictOf(await come(ticket, path))).toEqual(NOBODY);
      expect(await verdictOf(await come(ticket))).toEqual(NOBODY);
    }
  });

  test("offered with another one is refused; no account is asked", async () => {
    const [one, two] = [await ticketOf(await bearer("farid")), await ticketOf(await bearer("farid"))];
    expect(await verdictOf(await come(`${one}, cfm.ticket.${two}`))).toEqual(NOBODY);
    const response = await come(one);
    expect(response.status).toBe(101);
    new TestClient(response).socket.close(1000);
  });

  test.each(["", "abc", "anna.short", `nobody.${"A".repeat(43)}`, `anna.${"A".repeat(43)}`, "../../anna"])(
    "that reads %j opens nothing",
    async (ticket) => {
      expect(await verdictOf(await come(ticket))).toEqual(NOBODY);
    },
  );

  test("is no session token, and a session token is no ticket", async () => {
    const { Authorization } = await bearer("gwen");
    const ticket = await ticketOf({ Authorization });
    const asBearer = await call("/api/auth/me", { headers: { Authorization: `Bearer ${ticket}` } });
    expect(await verdictOf(asBearer)).toEqual(NOBODY);
    expect(await verdictOf(await come(Authorization.slice("Bearer ".length)))).toEqual(NOBODY);
  });

  test("opens nothing but sockets", async () => {
    const ticket = await ticketOf(await bearer("gwen"));
    const headers = { "Sec-WebSocket-Protocol": `cfm.v1, cfm.ticket.${ticket}` };
    expect(await verdictOf(await call("/api/auth/me", { headers }))).toEqual(NOBODY);
  });

  test("[AU-9] of a session that ends closes the socket that it opened with 4001", async () => {
    const hiro = await bearer("hiro");
    const client = new TestClient(await come(await ticketOf(hiro)));
    await client.next("hello");
    await call("/api/auth/logout", { method: "POST", headers: hiro });
    expect(await client.ended()).toMatchObject({ code: 4001 });
  });

  test("[AU-4] for a browser is asked for by a page of ours alone", async () => {
    const own = await cookie("ingrid");
    expect((await call("/api/ws/ticket", json(LOBBY, { ...own, ...OWN_PAGE }))).status).toBe(200);
    const foreign = { ...own, ...OWN_PAGE, Origin: "https://evil.example" };
    expect((await call("/api/ws/ticket", json(LOBBY, foreign))).status).toBe(403);
  });

  test("[AU-18] is kept as SHA-256 only", async () => {
    const ticket = await ticketOf(await bearer("jamal"));
    const { runInDurableObject } = await import("cloudflare:test");
    const rows = await runInDurableObject(env.ACCOUNTS.getByName("jamal"), (_object, { storage }) =>
      storage.sql.exec("SELECT * FROM tickets").toArray(),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(ticket.slice("jamal.".length));
  });
});
