import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { SESSION_WARNING_MS, SOCKETS_PER_USER_AND_ROOM } from "../../../generated/contract/limits.ts";
import { endRoomSession, openRoomSocket } from "../index.ts";
import { enter, freshRoom, join, say, stubOf, visit } from "./setting.ts";

describe("closing", () => {
  test.each([
    { name: "binary", code: 1003, data: new Uint8Array([123, 125]).buffer },
    { name: "no JSON", code: 1007, data: "{oops" },
    { name: "nested too deeply", code: 1007, data: "[".repeat(9) + "]".repeat(9) },
    { name: "too large", code: 1009, data: `"${"a".repeat(9_000)}"` },
  ])(
    "[$rule] [CL-1] a frame that is $name is closed with $code after a bye, and nobody else is",
    async ({ code, data }) => {
      const room = freshRoom();
      const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
      anna.socket.send(data);
      expect(await anna.next("bye")).toMatchObject({ code });
      expect(await anna.ended()).toMatchObject({ code });
      bert.send(say("what was that"));
      await bert.next("ack");
      expect(bert.closed).toBeNull();
    },
  );

  test.each([1000, 1001, 4321])("[CL-2] a client's close with %i is answered at once", async (code) => {
    const anna = await join(freshRoom(), "anna");
    const startedAt = performance.now();
    anna.socket.close(code, "bye");
    expect(await anna.ended()).toMatchObject({ code });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  test("[ST-5] [ST-4] who closes while typing stops typing and is counted no more", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    bert.send({ type: "typing", on: true });
    expect(await anna.next("typing")).toMatchObject({ userId: "bert", on: true });
    bert.socket.close(1001, "gone");
    expect(await anna.next("typing")).toMatchObject({ userId: "bert", on: false });
    expect(await anna.next("userCount")).toEqual({ type: "userCount", count: 1 });
  });

  test("[CL-5] a newer socket of the same client replaces the older one, which hears 4009", async () => {
    const room = freshRoom();
    const client = crypto.randomUUID();
    const older = await join(room, "anna", { client });
    const newer = await join(room, "anna", { client });
    expect(await older.next("bye")).toMatchObject({ code: 4009 });
    expect(await older.ended()).toMatchObject({ code: 4009 });
    newer.send(say("here now"));
    await newer.next("ack");
    expect(newer.closed).toBeNull();
  });

  test("[LM-10] a socket beyond socketsPerUserAndRoom is closed with 4029", async () => {
    const room = freshRoom();
    for (let count = 0; count < SOCKETS_PER_USER_AND_ROOM; count += 1) await join(room, "anna");
    const surplus = await enter(room, "anna");
    expect(await surplus.until("bye")).toMatchObject([{ type: "bye", code: 4029 }]);
    expect(await surplus.ended()).toMatchObject({ code: 4029 });
    await join(room, "bert");
  });

  test("[ME-1] a room that does not exist to somebody opens no socket, called by whatever kind", async () => {
    const room = freshRoom();
    for (const kind of ["group", "direct"] as const) {
      const answer = await openRoomSocket(env, visit({ ...room, kind }, "anna"));
      expect([answer.status, answer.webSocket]).toEqual([404, null]);
    }
    expect(await runInDurableObject(stubOf(room), (_, ctx) => ctx.getWebSockets())).toEqual([]);
  });

  test("[AU-6] [AU-7] the alarm closes idle sockets whose session has ended, announces the next end and rings again for it", async () => {
    const room = freshRoom();
    const now = Date.now();
    const ending = (userId: string, sessionExpiresAt: number) => ({
      principal: { ...visit(room, userId).principal, sessionExpiresAt },
    });
    const anna = await join(room, "anna", ending("anna", now + SESSION_WARNING_MS + 5_000));
    const bert = await join(room, "bert", ending("bert", now + SESSION_WARNING_MS + 6_000));
    const ringsAt = () => runInDurableObject(stubOf(room), (_, { storage }) => storage.getAlarm());
    expect(await ringsAt()).toBe(now + 5_000);
    vi.useFakeTimers({ now: now + SESSION_WARNING_MS + 5_000, toFake: ["Date"] });
    try {
      expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
      expect(await anna.ended()).toMatchObject({ code: 4001 });
      expect(bert.closed).toBeNull();
      expect(await bert.next("session")).toMatchObject({ reason: "warned" });
      expect(await ringsAt()).toBe(now + SESSION_WARNING_MS + 6_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test("[AU-9] the end of a session closes its sockets in the room", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await endRoomSession(env, room.roomId, "session-anna");
    expect(await anna.next("bye")).toMatchObject({ code: 4001 });
    expect(await anna.ended()).toMatchObject({ code: 4001 });
    expect(bert.closed).toBeNull();
  });
});
