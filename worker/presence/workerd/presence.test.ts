import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PRESENCE_GRACE_MS, PRESENCE_LEASE_MS } from "../../../generated/contract/limits.ts";
import type { Person } from "../../../generated/types.ts";
import { endSession, openSession } from "../../account/index.ts";
import { ALARM_RETRY_MS } from "../../sockets/index.ts";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { SIGN_STORE_STEP_MS } from "../config.ts";
import { endPresenceSession, openPresenceSocket } from "../index.ts";

const stub = () => env.PRESENCE.getByName("main");

const person = (userId: string, changes: Partial<Person> = {}): Person => ({
  userId,
  name: userId,
  picture: "duck",
  bot: false,
  personalMessage: "",
  ...changes,
});

/** Opens a socket; nothing of what came has been taken. */
async function enter(userId: string, { client = userId, sessionId = `session-${userId}` } = {}): Promise<TestClient> {
  const principal = { userId, sessionId, sessionExpiresAt: Date.now() + 1_200_000 };
  const uuid = `${client.padEnd(8, "0").slice(0, 8)}-0000-4000-8000-000000000000`;
  return new TestClient(await openPresenceSocket(env, { principal, person: person(userId), client: uuid }));
}

/** Opens a socket and takes the snapshot. */
async function join(userId: string, options: Parameters<typeof enter>[1] = {}): Promise<TestClient> {
  const client = await enter(userId, options);
  await client.until("snapshot");
  return client;
}

/** What the next `presence` that names somebody says of them. */
async function toldOf(client: TestClient, userId: string): Promise<unknown> {
  for (;;) {
    const { people } = await client.next("presence");
    const found = Array.isArray(people) ? people.find((one) => one.person.userId === userId) : undefined;
    if (found !== undefined) return found.status;
  }
}

/** Lets time jump and the alarm ring. */
async function ringAfter(ms: number): Promise<void> {
  vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });
  await runDurableObjectAlarm(stub());
}

// All tests of the file share the one presence object, so that everyone has a name of their own.
afterEach(() => {
  vi.useRealTimers();
});

describe("presence", () => {
  test("[PR-4] [PR-3] who comes is in the next frame with a toast; the newcomer gets hello and snapshot", async () => {
    const anna = await join("anna");
    const bert = await enter("bert");
    const events = await bert.until("snapshot");
    expect(events).toMatchObject([
      { type: "hello", protocol: "cfm.v1", you: { userId: "bert" } },
      {
        type: "snapshot",
        people: expect.arrayContaining([expect.objectContaining({ person: person("anna"), status: "online" })]),
      },
    ]);
    await anna.until("signedIn");
    const frame = anna.frames.findLast((text) => text.includes('"signedIn"'));
    expect(JSON.parse(frame ?? "")).toMatchObject([
      { type: "presence", people: [{ person: { userId: "bert" }, status: "online" }] },
      { type: "signedIn", person: { userId: "bert" } },
    ]);
  });

  test("[PR-3] changes that come together are told in one frame", async () => {
    const clara = await join("clara");
    const dora = await join("dora");
    await clara.until("signedIn");
    clara.frames.length = 0;
    dora.send({ type: "presence", status: "busy" }, { type: "presence", status: "lunch", personalMessage: "" });
    expect(await toldOf(clara, "dora")).toBe("lunch");
    expect(clara.frames).toHaveLength(1);
  });

  test("[PR-2] a hidden person is offline for others and hidden for themselves, over sleep", async () => {
    const emma = await join("emma");
    const finn = await join("finn");
    await emma.until("signedIn");
    finn.send({ type: "presence", status: "hidden" });
    expect(await toldOf(emma, "finn")).toBe("offline");
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    const again = await enter("finn", { client: "phone" });
    const { people } = await again.next("snapshot");
    expect(people).toContainEqual(expect.objectContaining({ person: person("finn"), status: "hidden" }));
    const guest = await enter("guest");
    const seen = await guest.next("snapshot");
    expect(seen["people"]).toContainEqual(expect.objectContaining({ person: person("finn"), status: "offline" }));
  });

  test("[PR-6] a personal message is written to the directory", async () => {
    await env.DIRECTORY.exec("DROP TABLE IF EXISTS MESSENGER_people");
    await env.DIRECTORY.exec("CREATE TABLE MESSENGER_people (userId TEXT PRIMARY KEY, personalMessage TEXT)");
    await env.DIRECTORY.exec("INSERT INTO MESSENGER_people VALUES ('gina', '')");
    const gina = await join("gina");
    gina.send({ type: "presence", status: "online", personalMessage: "(8) Yellow" });
    await vi.waitFor(async () => {
      const row = await env.DIRECTORY.prepare(
        "SELECT personalMessage FROM MESSENGER_people WHERE userId = 'gina'",
      ).first();
      expect(row).toEqual({ personalMessage: "(8) Yellow" });
    });
    await env.DIRECTORY.exec("DROP TABLE MESSENGER_people");
    gina.send({ type: "presence", status: "online", personalMessage: "lost" });
    expect(await gina.next("error")).toMatchObject({ code: "UNAVAILABLE", of: "presence" });
  });

  test("[PR-1] a ping that wakes nobody is taken as a sign by the next alarm; a lease without one runs out by it", async () => {
    const hugo = await join("hugo");
    const ida = await join("ida");
    await hugo.until("signedIn");
    hugo.send('{"type":"ping"}');
    await hugo.next("pong");
    const lastSigns = () =>
      runInDurableObject(stub(), (_, { storage }) =>
        storage.sql
          .exec<{ lastSignAt: number }>(
            "SELECT lastSignAt FROM devices WHERE userId IN ('hugo', 'ida') ORDER BY userId",
          )
          .toArray()
          .map(({ lastSignAt }) => lastSignAt),
      );
    const [hugoBefore = 0, idaBefore = 0] = await lastSigns();
    await ringAfter(SIGN_STORE_STEP_MS + 1_000);
    const [hugoAfter = 0, idaAfter = 0] = await lastSigns();
    expect(hugoAfter).toBeGreaterThan(hugoBefore);
    expect(idaAfter).toBe(idaBefore);
    expect(ida.closed).toBeNull();
    await ringAfter(PRESENCE_LEASE_MS - SIGN_STORE_STEP_MS);
    expect(await toldOf(hugo, "ida")).toBe("offline");
  });

  test("[PR-1] a goodbye ends the lease after a short grace, at an alarm; a reload in between is not seen", async () => {
    const jan = await join("jan");
    const kim = await join("kim");
    await jan.until("signedIn");
    kim.socket.close(1001, "reload");
    await kim.ended();
    const back = await join("kim");
    expect(await jan.rest()).toEqual([]);
    back.socket.close(1000, "bye");
    await back.ended();
    const due = await runInDurableObject(stub(), (_, { storage }) => storage.getAlarm());
    expect(due).toBeLessThanOrEqual(Date.now() + PRESENCE_GRACE_MS);
    await ringAfter(PRESENCE_GRACE_MS + 100);
    expect(await toldOf(jan, "kim")).toBe("offline");
  });

  test("[PR-1] a goodbye that wakes the object counts as one", async () => {
    const quin = await join("quin");
    const ruth = await join("ruth");
    await quin.until("signedIn");
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    ruth.socket.close(1001, "gone");
    expect(await ruth.ended()).toMatchObject({ code: 1001 });
    await quin.rest();
    await ringAfter(PRESENCE_GRACE_MS + 100);
    expect(await toldOf(quin, "ruth")).toBe("offline");
  });

  test("[PR-1] an alarm that fails rings again soon, and finds then who has gone", async () => {
    const sven = await join("sven");
    const tina = await join("tina");
    await sven.until("signedIn");
    tina.socket.close(1000, "bye");
    await tina.ended();
    await sven.rest();
    const fail = await runInDurableObject(stub(), (_, { storage }) => {
      const { sql } = storage;
      const { exec } = sql;
      sql.exec = () => {
        throw new Error("disk I/O error");
      };
      return { over: () => void (sql.exec = exec) };
    });
    await ringAfter(PRESENCE_GRACE_MS + 100);
    const due = await runInDurableObject(stub(), (_, { storage }) => {
      fail.over();
      return storage.getAlarm();
    });
    expect(due).toBeGreaterThan(Date.now());
    expect(due).toBeLessThanOrEqual(Date.now() + ALARM_RETRY_MS);
    await ringAfter(ALARM_RETRY_MS);
    expect(await toldOf(sven, "tina")).toBe("offline");
  });

  test("[PR-1] leases outlive a restart: who comes back is not announced again", async () => {
    await join("lea");
    await join("max");
    await evictDurableObject(stub(), { webSockets: "close" });
    const lea = await join("lea");
    await join("max");
    expect((await lea.rest()).filter(({ type }) => type === "signedIn")).toEqual([]);
  });

  test("[AU-5] [AU-6] refresh renews at the account; a session that has ended there is closed with 4001", async () => {
    const { session } = await openSession(env, "nina", crypto.randomUUID());
    const nina = await join("nina", { sessionId: session.sessionId });
    nina.send({ type: "refresh" });
    expect(await nina.next("session")).toMatchObject({ reason: "refreshed" });
    await endSession(env, { userId: "nina", sessionId: session.sessionId });
    nina.send({ type: "refresh" });
    expect(await nina.next("bye")).toMatchObject({ code: 4001 });
    expect(await nina.ended()).toMatchObject({ code: 4001 });
  });

  test("[AU-9] the end of a session closes its presence sockets", async () => {
    const olga = await join("olga");
    await endPresenceSession(env, "session-olga");
    expect(await olga.ended()).toMatchObject({ code: 4001 });
  });

  test("[CL-5] [CL-2] a newer socket of the same client replaces the older one; a close is answered at once", async () => {
    const older = await join("paul");
    const newer = await join("paul");
    expect(await older.ended()).toMatchObject({ code: 4009 });
    newer.socket.close(1000, "bye");
    expect(await newer.ended()).toMatchObject({ code: 1000 });
  });

  test("[FR-7] the platform answers the ping byte for byte", async () => {
    const rosa = await join("rosa");
    rosa.frames.length = 0;
    rosa.send('{"type":"ping"}');
    await rosa.next("pong");
    expect(rosa.frames).toContain('{"type":"pong"}');
  });
});
