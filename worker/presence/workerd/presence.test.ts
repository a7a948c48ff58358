import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  FRAME_MAX_EVENTS,
  PRESENCE_GRACE_MS,
  PRESENCE_LEASE_MS,
  SESSION_WARNING_MS,
  SILENT_SOCKET_MS,
  STATUS_PER_WINDOW,
} from "../../../generated/contract/limits.ts";
import { endSession } from "../../account/index.ts";
import { openDemoSession } from "../../account/workerd/open-demo-session.ts";
import { ALARM_RETRY_MS } from "../../sockets/index.ts";
import { SqlitePresenceStore } from "../store.ts";
import { enter, join, jump, person, ringAfter, stub, toldOf } from "./setting.ts";

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

  test("[PR-1] [PR-5] [PR-7] statuses, idle devices and budgets outlive sleep, and news reach the sockets that did", async () => {
    const xena = await join("xena");
    const yuri = await join("yuri");
    const zara = await join("zara");
    await Promise.all([xena.until("signedIn"), yuri.until("signedIn")]);
    yuri.send({ type: "presence", status: "away", auto: true });
    expect(await toldOf(xena, "yuri")).toBe("away");
    const changes = Array.from({ length: STATUS_PER_WINDOW }, (_, count) => (count % 2 === 0 ? "lunch" : "phone"));
    zara.send(...changes.slice(0, FRAME_MAX_EVENTS).map((status) => ({ type: "presence", status })));
    zara.send(...changes.slice(FRAME_MAX_EVENTS).map((status) => ({ type: "presence", status })));
    await zara.rest();
    await xena.rest();
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    zara.send({ type: "presence", status: "brb" });
    expect(await zara.next("error")).toMatchObject({ code: "RATE_LIMITED", of: "presence" });
    const guest = await enter("late");
    const { people } = await guest.next("snapshot");
    for (const [userId, status] of [
      ["xena", "online"],
      ["yuri", "away"],
      ["zara", "phone"],
    ] as const) {
      expect(people).toContainEqual(expect.objectContaining({ person: person(userId), status }));
    }
    yuri.send({ type: "presence", status: "online", auto: true });
    expect(await toldOf(xena, "yuri")).toBe("online");
  });

  test("[PR-6] people who were written before their changes were counted are still known", async () => {
    const face = { person: person("old"), status: "offline", since: 1_800_000_000_000 };
    const record = { person: person("old"), status: "busy", own: { status: "offline", since: face.since }, face };
    await runInDurableObject(stub(), (_, { storage }) =>
      storage.sql.exec("INSERT INTO people VALUES ('old', ?)", JSON.stringify(record)),
    );
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    const { people } = await (await enter("young")).next("snapshot");
    expect(people).toContainEqual(face);
  });

  test("[CO-3] presence from before there were blocks opens with everyone, and knows blocks from then on, over sleep", async () => {
    const within = env.PRESENCE.getByName("from-before");
    await runInDurableObject(within, (_, { storage }) => {
      const face = { person: person("old"), status: "offline", since: 1_800_000_000_000 };
      const record = { person: person("old"), status: "busy", own: { status: "offline", since: face.since }, face };
      storage.sql.exec("DROP TABLE blocks; DELETE FROM migrations WHERE step > 0");
      storage.sql.exec("INSERT INTO people VALUES ('old', ?)", JSON.stringify(record));
    });
    await evictDurableObject(within);
    const block = { by: "old", of: "young", blocked: true, version: 1 };
    await within.setBlocked(block);
    await evictDurableObject(within);
    await within.setBlocked({ ...block, blocked: false, version: 0 });
    const kept = await runInDurableObject(within, (_, { storage }) => new SqlitePresenceStore(storage).blocks());
    expect(kept).toEqual([{ ...block, face: { person: person("old"), status: "offline", since: 1_800_000_000_000 } }]);
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

  test("[PR-1] [CL-6] a ping that wakes nobody is taken as a sign by the next alarm, which closes who gave none", async () => {
    const hugo = await join("hugo");
    const ida = await join("ida");
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
    await vi.waitUntil(() => Date.now() > hugoBefore);
    hugo.send('{"type":"ping"}');
    await hugo.next("pong");
    await ringAfter(SILENT_SOCKET_MS);
    expect([await hugo.ended(), await ida.ended()]).toMatchObject([{ code: 4008 }, { code: 4008 }]);
    const [hugoAfter = 0, idaAfter = 0] = await lastSigns();
    expect(hugoAfter).toBeGreaterThan(hugoBefore);
    expect(idaAfter).toBe(idaBefore);
    jump(PRESENCE_LEASE_MS - SILENT_SOCKET_MS - 1_000);
    const judy = await join("judy");
    await ringAfter(1_000);
    expect(await toldOf(judy, "ida")).toBe("offline");
  });

  test("[CL-6] a ping that is answered while the object sleeps is known when it wakes, and so is one from before", async () => {
    const lena = await join("lena");
    const mona = await join("mona");
    mona.send('{"type":"ping"}');
    await mona.next("pong");
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    const asleepAt = Date.now();
    await vi.waitUntil(() => Date.now() > asleepAt);
    lena.send('{"type":"ping"}');
    await lena.next("pong");
    const pingedAt = await runInDurableObject(stub(), (_, ctx) =>
      ["lena", "mona"].map((userId) => {
        const socket = ctx
          .getWebSockets()
          .find(
            (one) => one.deserializeAttachment()?.connection.userId === userId && one.readyState === WebSocket.OPEN,
          );
        return socket === undefined ? null : (ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? null);
      }),
    );
    expect(pingedAt[0]).toBeGreaterThan(asleepAt);
    expect(pingedAt[1]).toBeLessThanOrEqual(asleepAt);
    expect(pingedAt[1]).toBeGreaterThan(0);
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

  test("[PR-1] (R20) an alarm that fails rings again soon in an object that has begun anew, and finds then who has gone", async () => {
    const sven = await join("sven");
    const tina = await join("tina");
    await sven.until("signedIn");
    tina.socket.close(1000, "bye");
    await tina.ended();
    await sven.rest();
    await runInDurableObject(stub(), (_, { storage }) => {
      storage.sql.exec = () => {
        throw new Error("disk I/O error");
      };
    });
    await expect(ringAfter(PRESENCE_GRACE_MS + 100)).rejects.toThrow("the alarm of presence failed");
    expect(await sven.ended()).toMatchObject({ code: 1006 });
    const due = await runInDurableObject(stub(), (_, { storage }) => storage.getAlarm());
    expect(due).toBeGreaterThan(Date.now());
    expect(due).toBeLessThanOrEqual(Date.now() + ALARM_RETRY_MS);
    const back = await join("sven");
    await ringAfter(ALARM_RETRY_MS);
    expect(await toldOf(back, "tina")).toBe("offline");
  });

  test("[PR-1] [AU-6] (R20) an alarm that was lost comes back with the next wake", async () => {
    await join("ugo");
    await runInDurableObject(stub(), (_, { storage }) => storage.deleteAlarm());
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    expect(await runInDurableObject(stub(), (_, { storage }) => storage.getAlarm())).not.toBeNull();
  });

  test("[AU-7] the end of a session is announced by an alarm that wakes the object, once", async () => {
    const vera = await join("vera", { sessionMs: SESSION_WARNING_MS + 300 });
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    expect(await vera.next("session")).toMatchObject({ reason: "warned" });
    await evictDurableObject(stub(), { webSockets: "hibernate" });
    await ringAfter(1_000);
    expect((await vera.rest()).filter(({ type }) => type === "session")).toEqual([]);
  });

  test("[PR-1] a turn that fails lets the object begin anew: everyone comes back to what is on disk", async () => {
    const walt = await join("walt");
    await runInDurableObject(stub(), (_, { storage }) => {
      storage.sql.exec = () => {
        throw new Error("disk I/O error");
      };
    });
    walt.send({ type: "presence", status: "busy" });
    expect(await walt.ended()).toMatchObject({ code: 1006 });
    const back = await enter("walt");
    const { people } = await back.next("snapshot");
    expect(people).toContainEqual(expect.objectContaining({ person: person("walt"), status: "online" }));
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
    const { session } = await openDemoSession("nina");
    const nina = await join("nina", { sessionId: session.sessionId });
    nina.send({ type: "refresh" });
    expect(await nina.next("session")).toMatchObject({ reason: "refreshed" });
    await endSession(env, { userId: "nina", sessionId: session.sessionId });
    nina.send({ type: "refresh" });
    expect(await nina.next("bye")).toMatchObject({ code: 4001 });
    expect(await nina.ended()).toMatchObject({ code: 4001 });
  });

  test("[FR-7] the platform answers the ping byte for byte", async () => {
    const rosa = await join("rosa");
    rosa.frames.length = 0;
    rosa.send('{"type":"ping"}');
    await rosa.next("pong");
    expect(rosa.frames).toContain('{"type":"pong"}');
  });
});
