import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW, NUDGE_PER_WINDOW } from "../../../generated/contract/limits.ts";
import { PING_FRAME, PONG_FRAME } from "../../../generated/ws/codec.ts";
import { enter, freshRoom, join, say, stubOf } from "./setting.ts";

describe("a room that sleeps", () => {
  test("[RS-4] sockets outlive sleep: people go on talking, and the stream has no gap", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    anna.send(say("before"));
    const { seq } = await bert.next("chat");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    anna.send(say("after"));
    expect(await bert.next("chat")).toMatchObject({ text: "after", seq: Number(seq) + 1 });
    bert.send(say("still here"));
    await anna.until("chat");
    expect((await anna.until("chat")).at(-1)).toMatchObject({ text: "after" });
    expect(await anna.next("chat")).toMatchObject({ text: "still here" });
  });

  test("[ST-4] a close that wakes the room is counted, and answered", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await anna.next("userCount");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    bert.socket.close(1001, "gone");
    expect(await bert.ended()).toMatchObject({ code: 1001 });
    expect(await anna.next("userCount")).toEqual({ type: "userCount", count: 1 });
  });

  test("[CL-5] a socket that was let go is not found again by a wake, however long its close takes", async () => {
    const room = freshRoom();
    const client = crypto.randomUUID();
    const older = await join(room, "anna", { client });
    const socket = await runInDurableObject(stubOf(room), (_, ctx) => ctx.getWebSockets()[0]);
    await join(room, "anna", { client });
    const bert = await join(room, "bert");
    expect(await runInDurableObject(stubOf(room), () => socket?.deserializeAttachment())).toBeNull();
    await older.ended();
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    bert.send(say("who is there"));
    await bert.next("chat");
    const clara = await enter(room, "clara");
    expect(await clara.next("snapshot")).toMatchObject({ userCount: 3 });
  });

  test("[PR-12] who is there discreetly comes, outlives sleep, speaks and goes without being counted", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert", { discreet: true })];
    const hides = crypto.randomUUID();
    const clara = await join(room, "clara", { client: hides });
    await anna.until("userCount");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    await join(room, "clara", { client: hides, discreet: true });
    await clara.ended();
    expect(await anna.rest()).toEqual([{ type: "userCount", count: 1 }]);
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    bert.send(say("psst"));
    expect(await anna.rest()).toMatchObject([{ type: "person", person: { userId: "bert" } }, { type: "chat" }]);
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    bert.socket.close(1001, "gone");
    await bert.ended();
    expect(await anna.rest()).toEqual([]);
    const dora = await enter(room, "dora");
    expect(await dora.next("snapshot")).toMatchObject({ userCount: 2 });
  });

  test("[LM-4] limits outlive sleep, a new socket and a restart", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    for (let count = 0; count < CHAT_PER_WINDOW; count += 1) anna.send(say(`${count}`));
    for (let count = 0; count < NUDGE_PER_WINDOW; count += 1) anna.send({ type: "nudge", cid: crypto.randomUUID() });
    await anna.rest();
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    anna.send(say("one too many"), { type: "nudge", cid: crypto.randomUUID() });
    expect(await anna.rest()).toMatchObject([{ code: "RATE_LIMITED" }, { code: "RATE_LIMITED" }]);
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const again = await join(room, "anna");
    again.send(say("one too many"), { type: "nudge", cid: crypto.randomUUID() });
    expect(await again.rest()).toMatchObject([{ code: "RATE_LIMITED" }, { code: "RATE_LIMITED" }]);
  });

  test("[RM-3] a retry outlives sleep and restart", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    const again = say("once");
    anna.send(again);
    const ack = await anna.next("ack");
    await anna.next("chat");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    anna.send(again);
    expect(await anna.rest()).toEqual([{ ...ack, duplicate: true }]);
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const back = await join(room, "anna");
    back.send(again);
    expect(await back.rest()).toEqual([{ ...ack, duplicate: true }]);
  });

  test("[RM-9] nobody joins again by a wake, and the epoch and the count of people stay", async () => {
    const room = freshRoom();
    const anna = await enter(room, "anna");
    const { epoch } = await anna.next("hello");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    const second = await enter(room, "anna");
    expect(await second.next("hello")).toMatchObject({ epoch, head: 1 });
    expect(await second.next("snapshot")).toMatchObject({ userCount: 1 });
  });

  test("[ST-1] receipts outlive sleep to the last one, and a restart after their person has left", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    for (const read of [1, 2]) anna.send({ type: "receipt", delivered: 2, read });
    await bert.until("receipt");
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    const clara = await enter(room, "clara");
    expect(await clara.next("snapshot")).toMatchObject({ receipts: [{ userId: "anna", delivered: 2, read: 2 }] });
    anna.socket.close(1000, "bye");
    await anna.ended();
    await clara.until("userCount");
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const dora = await enter(room, "dora");
    expect(await dora.next("snapshot")).toMatchObject({ receipts: [{ userId: "anna", delivered: 2, read: 2 }] });
  });

  test("[FR-7] the platform answers the ping byte for byte, without the room", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    const pair = await runInDurableObject(stubOf(room), (_, ctx) => {
      const autoResponse = ctx.getWebSocketAutoResponse();
      return autoResponse === null ? null : [autoResponse.request, autoResponse.response];
    });
    expect(pair).toEqual(['{"type":"ping"}', '{"type":"pong"}']);
    expect(pair).toEqual([PING_FRAME, PONG_FRAME]);
    anna.frames.length = 0;
    anna.send('{"type":"ping"}');
    await anna.next("pong");
    expect(anna.frames).toEqual(['{"type":"pong"}']);
    const answeredAt = await runInDurableObject(stubOf(room), (_, ctx) =>
      ctx.getWebSockets().map((socket) => ctx.getWebSocketAutoResponseTimestamp(socket)),
    );
    expect(answeredAt).toEqual([expect.any(Date)]);
  });
});
