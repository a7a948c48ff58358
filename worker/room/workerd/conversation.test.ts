import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { TestClient } from "../../sockets/testing/test-client.ts";
import { openRoomSocket } from "../index.ts";
import { enter, freshRoom, join, person, say, stubOf, visit } from "./setting.ts";

describe("a conversation", () => {
  test("[RS-1] hello, snapshot, the replay and caughtUp come in this order", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    anna.send(say("first"));
    await anna.next("chat");
    const bert = await enter(room, "bert");
    const events = await bert.until("caughtUp");
    expect(events.map(({ type }) => type)).toEqual(["hello", "snapshot", "system", "chat", "system", "caughtUp"]);
    expect(events[0]).toMatchObject({
      protocol: "cfm.v1",
      room,
      head: 3,
      after: 0,
      recovered: false,
      you: { userId: "bert" },
    });
    expect(events[0]?.["epoch"]).toMatch(/^[a-z0-9]{12}$/);
    expect(events[1]).toMatchObject({ people: expect.arrayContaining([person("bert"), person("anna")]), userCount: 2 });
  });

  test("[VE-1] the socket is opened with the protocol's version", async () => {
    const response = await openRoomSocket(env, visit(freshRoom(), "anna"));
    expect(response.status).toBe(101);
    expect(response.headers.get("Sec-WebSocket-Protocol")).toBe("cfm.v1");
    await new TestClient(response).until("caughtUp");
  });

  test("[RM-7] two people talk, and each sees their own words too", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await anna.next("userCount");
    const cid = crypto.randomUUID();
    anna.send(say("hello", { cid }));
    const ack = await anna.next("ack");
    expect(ack).toEqual({ type: "ack", cid, seq: 3, at: ack["at"] });
    const event = { type: "chat", seq: 3, from: "anna", cid, text: "hello", at: ack["at"] };
    expect(await anna.next("chat")).toEqual(event);
    expect(await bert.next("chat")).toEqual(event);
  });

  test("[RM-2] the row is on disk when the ack comes", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    anna.send(say("keep this"));
    const { seq } = await anna.next("ack");
    const rows = await runInDurableObject(stubOf(room), (_, { storage }) =>
      storage.sql.exec("SELECT content FROM stream_1 WHERE seq = ?", seq).toArray(),
    );
    expect(rows).toEqual([{ content: JSON.stringify({ text: "keep this" }) }]);
  });

  test("[RM-3] a retry on another socket gets the same seq and is sent to nobody", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    const again = say("once");
    anna.send(again);
    const ack = await anna.next("ack");
    await bert.next("chat");
    const second = await join(room, "anna");
    second.send(again);
    expect(await second.next("ack")).toEqual({ ...ack, duplicate: true });
    expect(await second.rest()).toEqual([]);
    expect(await bert.rest()).toEqual([]);
  });

  test("[RS-2] a position brings what was missed and nothing else", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    const bert = await enter(room, "bert");
    const { epoch } = await bert.next("hello");
    await bert.until("caughtUp");
    bert.socket.close(1000, "for a moment");
    await bert.ended();
    for (const text of ["one", "two"]) anna.send(say(text));
    await anna.next("chat");
    await anna.next("chat");
    const back = await enter(room, "bert", { position: { epoch: String(epoch), after: 2 } });
    const events = await back.until("caughtUp");
    expect(events[0]).toMatchObject({ type: "hello", recovered: true, after: 2, head: 4 });
    expect(events.slice(2, -1)).toMatchObject([
      { seq: 3, text: "one" },
      { seq: 4, text: "two" },
    ]);
  });

  test("[RS-3] a gap of more than replayMaxEvents begins anew with the last hotEvents", async () => {
    const room = freshRoom();
    const anna = await enter(room, "anna");
    const { epoch } = await anna.next("hello");
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      for (let seq = 2; seq <= 700; seq += 1) {
        storage.sql.exec(
          "INSERT INTO stream_1 (seq, type, userId, cid, at, content) VALUES (?, 'chat', 'old', ?, 0, '{\"text\":\"x\"}')",
          seq,
          crypto.randomUUID(),
        );
      }
    });
    await evictDurableObject(stubOf(room));
    const far = await enter(room, "bert", { position: { epoch: String(epoch), after: 1 } });
    const events = await far.until("caughtUp");
    expect(events[0]).toMatchObject({ recovered: false, head: 701, after: 601 });
    expect(events.slice(2, -1).map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => 602 + index));
    const near = await enter(room, "bert", { position: { epoch: String(epoch), after: 201 } });
    const replay = await near.until("caughtUp");
    expect(replay[0]).toMatchObject({ recovered: true, after: 201, head: 701 });
    expect(replay.slice(2, -1).map(({ seq }) => seq)).toEqual(Array.from({ length: 500 }, (_, index) => 202 + index));
  });

  test("[MO-1] nudges and winks reach everyone", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    const [nudge, wink] = [crypto.randomUUID(), crypto.randomUUID()];
    anna.send({ type: "nudge", cid: nudge }, { type: "wink", cid: wink, winkId: "dancing-pig" });
    expect(await bert.next("nudge")).toMatchObject({ from: "anna", cid: nudge });
    expect(await bert.next("wink")).toMatchObject({ from: "anna", cid: wink, winkId: "dancing-pig" });
    expect((await anna.until("wink")).map(({ type }) => type)).toContain("nudge");
    expect((await anna.next("ack"))["seq"]).toBeUndefined();
  });
});
