import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ASKS_PER_WINDOW } from "../../../generated/contract/limits.ts";
import type { Contact } from "../../../generated/types.ts";
import { findInvitation, listInvitations, noteRoom, type RoomEntry } from "../../account/index.ts";
import { addPerson } from "../../people/index.ts";
import { person } from "../../people/testing/person.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { bearer, call, json, verdictOf } from "./support.ts";

type Headers = { readonly Authorization: string };

const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;
const LATER_MS = 5_000;

/** Somebody of their own for each test: name and headers. */
interface Somebody {
  readonly userId: string;
  readonly headers: Headers;
}

let seeded: readonly string[] = [];
let taken = 0;
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  const { results } = await env.DIRECTORY.prepare("SELECT userId FROM MESSENGER_demo_people ORDER BY userId").all<{
    userId: string;
  }>();
  seeded = results.map(({ userId }) => userId);
});
afterEach(() => void vi.useRealTimers());

/** The next person whom no other test uses. */
async function somebody(): Promise<Somebody> {
  const userId = seeded[taken];
  taken += 1;
  if (userId === undefined) throw new Error("nobody is left");
  return { userId, headers: await bearer(userId) };
}

/** Opens the presence socket of somebody and takes what comes first. */
async function watch({ headers }: Somebody): Promise<TestClient> {
  const client = new TestClient(await call("/api/ws/presence", { headers: { ...headers, ...UPGRADE } }));
  await client.until("snapshot");
  return client;
}

const add = async ({ headers }: Somebody, userId: string, group?: string): Promise<Response> =>
  call("/api/contacts", json({ userId, ...(group !== undefined && { group }) }, headers));

const change = async ({ headers }: Somebody, userId: string, body: object): Promise<Response> =>
  call(`/api/contacts/${userId}`, { ...json(body, headers), method: "PATCH" });

const remove = async ({ headers }: Somebody, userId: string): Promise<Response> =>
  call(`/api/contacts/${userId}`, { method: "DELETE", headers });

async function contactIn(response: Response): Promise<Contact> {
  expect(response.status).toBe(200);
  return (await response.json<{ data: Contact }>()).data;
}

/** The contact list of somebody, in short: `name relation`, and whether they are blocked. */
async function list({ headers }: Somebody): Promise<readonly string[]> {
  const { data } = await (await call("/api/contacts", { headers })).json<{ data: { contacts: Contact[] } }>();
  return data.contacts.map(
    ({ person: { userId }, relation, blocked }) => `${userId} ${relation}${blocked ? " blocked" : ""}`,
  );
}

/** What the next `presence` that names somebody says of them. */
async function toldOf(client: TestClient, userId: string): Promise<unknown> {
  for (;;) {
    const { people } = await client.next("presence");
    const found = Array.isArray(people) ? people.find((one) => one.person.userId === userId) : undefined;
    if (found !== undefined) return found.status;
  }
}

const accountOf = ({ userId }: Somebody) => env.ACCOUNTS.getByName(userId);

/** Waits until an account owes nothing any more. */
async function allTold(who: Somebody): Promise<void> {
  await vi.waitFor(async () => expect(await owed(who)).toBe(0), { interval: 10 });
}

const owed = async (who: Somebody): Promise<number> =>
  runInDurableObject(
    accountOf(who),
    (_object, { storage }) => storage.sql.exec<{ count: number }>("SELECT COUNT(*) AS count FROM notices").one().count,
  );

describe("contacts over HTTP", () => {
  test("[CO-1] asking, accepting and the events of both, with presence sockets open", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    const [annas, berts] = [await watch(anna), await watch(bert)];
    expect(await contactIn(await add(anna, bert.userId, "Band"))).toMatchObject({
      person: { userId: bert.userId },
      group: "Band",
      relation: "asked",
      blocked: false,
    });
    expect(await berts.next("contact")).toMatchObject({
      contact: { person: { userId: anna.userId }, relation: "asking", group: null },
    });
    expect([await list(anna), await list(bert)]).toEqual([[`${bert.userId} asked`], [`${anna.userId} asking`]]);
    expect(await contactIn(await add(bert, anna.userId))).toMatchObject({ relation: "mutual" });
    expect(await annas.next("contact")).toMatchObject({
      contact: { person: { userId: bert.userId }, relation: "mutual", group: "Band" },
    });
    expect([await list(anna), await list(bert)]).toEqual([[`${bert.userId} mutual`], [`${anna.userId} mutual`]]);
  });

  test("[CO-1] [ME-5] who accepts and opens the direct room at once finds the other one in it, however late accounts hear", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    await add(anna, bert.userId);
    await add(bert, anna.userId);
    const opened = await call("/api/rooms", json({ kind: "direct", userId: anna.userId }, bert.headers));
    const { data } = await opened.json<{ data: { roomId: string } }>();
    const members = await call(`/api/rooms/${data.roomId}/members`, { headers: bert.headers });
    const { data: found } = await members.json<{ data: { members: { person: { userId: string } }[] } }>();
    expect(found.members.map(({ person: { userId } }) => userId).toSorted()).toEqual([anna.userId, bert.userId]);
  });

  test("[CO-2] removing is one-sided; removing one who asks declines them; again is no error", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    await add(anna, bert.userId);
    await allTold(anna);
    for (let times = 0; times < 2; times += 1) expect((await remove(bert, anna.userId)).status).toBe(200);
    expect([await list(anna), await list(bert)]).toEqual([[`${bert.userId} asked`], []]);
    expect((await remove(anna, "nobody")).status).toBe(200);
  });

  test("[CO-5] a group is changed for the caller alone", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    await add(anna, bert.userId);
    expect(await contactIn(await change(anna, bert.userId, { group: "Work" }))).toMatchObject({ group: "Work" });
    expect(await contactIn(await change(anna, bert.userId, { group: null }))).toMatchObject({ group: null });
  });

  test("[CO-1] nobody, oneself, no contact and unknown fields are refused; a bot can be added", async () => {
    const anna = await somebody();
    expect(await verdictOf(await add(anna, "nobody"))).toEqual({ status: 404, code: "NOT_FOUND" });
    expect(await verdictOf(await add(anna, anna.userId))).toEqual({ status: 400, code: "INVALID_MESSAGE" });
    expect(await verdictOf(await change(anna, "nobody", { blocked: true }))).toEqual({
      status: 404,
      code: "NOT_FOUND",
    });
    expect(await verdictOf(await change(anna, anna.userId, { blocked: true }))).toMatchObject({ status: 400 });
    const other = seeded.find((userId) => userId !== anna.userId) ?? "";
    expect(await verdictOf(await change(anna, other, { group: "Work" }))).toEqual({ status: 404, code: "NOT_FOUND" });
    expect(await verdictOf(await change(anna, other, { relation: "mutual" }))).toMatchObject({ status: 400 });
    await addPerson(env, "robot", "Robot");
    await env.DIRECTORY.exec("UPDATE MESSENGER_people SET bot = 1 WHERE userId = 'robot'");
    expect(await contactIn(await add(anna, "robot"))).toMatchObject({ person: { bot: true }, relation: "asked" });
  });

  test("[LM-13] requests are counted in the account, over its sleep", async () => {
    const anna = await somebody();
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    const others = seeded.filter((userId) => userId !== anna.userId).slice(0, 5);
    for (let count = 0; count < ASKS_PER_WINDOW; count += 1) {
      const other = others[count % others.length] ?? "";
      expect((await add(anna, other)).status).toBe(200);
      await remove(anna, other);
    }
    await evictDurableObject(accountOf(anna));
    const refused = await add(anna, others[0] ?? "");
    expect(refused.headers.get("Retry-After")).toBe("60");
    expect(await verdictOf(refused)).toEqual({ status: 429, code: "RATE_LIMITED" });
  });
});

describe("blocking", () => {
  test("[CO-3] a blocked person sees the other one offline at once, in a snapshot, over sleep; nobody else does", async () => {
    const [anna, bert, clara] = [await somebody(), await somebody(), await somebody()];
    const [annas, berts, claras] = [await watch(anna), await watch(bert), await watch(clara)];
    await Promise.all([annas.rest(), berts.rest(), claras.rest()]);
    expect(await contactIn(await change(anna, bert.userId, { blocked: true }))).toMatchObject({ blocked: true });
    expect(await toldOf(berts, anna.userId)).toBe("offline");
    await evictDurableObject(env.PRESENCE.getByName("main"), { webSockets: "hibernate" });
    annas.send({ type: "presence", status: "busy" });
    expect(await toldOf(claras, anna.userId)).toBe("busy");
    expect(JSON.stringify(await berts.rest())).not.toContain("busy");
    const again = new TestClient(await call("/api/ws/presence", { headers: { ...bert.headers, ...UPGRADE } }));
    const { people } = await again.next("snapshot");
    expect(people).toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ userId: anna.userId }), status: "offline" }),
    );
    await change(anna, bert.userId, { blocked: false });
    expect(await toldOf(berts, anna.userId)).toBe("busy");
  });

  test("[CO-4] the blocked person's request is answered as always and reaches nobody", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    const annas = await watch(anna);
    await change(anna, bert.userId, { blocked: true });
    expect(await contactIn(await add(bert, anna.userId))).toMatchObject({ relation: "asked", blocked: false });
    await allTold(bert);
    expect((await annas.rest()).filter(({ type }) => type === "contact")).toEqual([]);
    expect(await list(anna)).toEqual([`${bert.userId} none blocked`]);
  });
});

describe("invitations", () => {
  const entry = ({ userId }: Somebody, invitationId: string, version: number): RoomEntry => ({
    roomId: `room-${invitationId}`,
    kind: "group",
    title: "Band",
    state: "invited",
    invitation: { invitationId, from: person(userId), at: 1 },
    version,
  });

  test("[ME-4] [ME-8] are told to the open presence sockets, once, however often the room says so", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    const annas = await watch(anna);
    for (let times = 0; times < 3; times += 1) await noteRoom(env, anna.userId, entry(bert, "one", 1));
    expect(await annas.next("invitation")).toMatchObject({
      invitation: { invitationId: "one", room: { roomId: "room-one", title: "Band" }, from: { userId: bert.userId } },
    });
    await evictDurableObject(accountOf(anna));
    await noteRoom(env, anna.userId, entry(bert, "one", 1));
    await allTold(anna);
    expect((await annas.rest()).filter(({ type }) => type === "invitation")).toEqual([]);
    expect(await findInvitation(env, anna.userId, "one")).toMatchObject({ invitationId: "one" });
  });

  test("[CO-4] of a blocked person reach nobody", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    const annas = await watch(anna);
    await change(anna, bert.userId, { blocked: true });
    await noteRoom(env, anna.userId, entry(bert, "two", 1));
    await allTold(anna);
    expect((await annas.rest()).filter(({ type }) => type === "invitation")).toEqual([]);
    expect(await listInvitations(env, anna.userId)).toEqual([]);
  });
});

describe("between accounts", () => {
  test("[ME-8] [CO-1] an account that fails is told by the alarm, over the sleep of the one who tells", async () => {
    const [anna, bert] = [await somebody(), await somebody()];
    vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
    await list(bert);
    await runInDurableObject(accountOf(bert), (_object, { storage }) => {
      storage.transactionSync = () => {
        throw new Error("disk I/O error");
      };
    });
    expect(await contactIn(await add(anna, bert.userId))).toMatchObject({ relation: "asked" });
    await vi.waitFor(async () => {
      const failures = await runInDurableObject(
        accountOf(anna),
        (_object, { storage }) => storage.sql.exec<{ failures: number }>("SELECT failures FROM notices").one().failures,
      );
      expect(failures).toBe(1);
    });
    await evictDurableObject(accountOf(anna));
    await evictDurableObject(accountOf(bert));
    expect(await list(bert)).toEqual([]);
    const due = await runInDurableObject(accountOf(anna), (_object, { storage }) => storage.getAlarm());
    expect(due).not.toBeNull();
    vi.setSystemTime(Date.now() + LATER_MS);
    await runDurableObjectAlarm(accountOf(anna));
    await allTold(anna);
    expect(await list(bert)).toEqual([`${anna.userId} asking`]);
  });
});
