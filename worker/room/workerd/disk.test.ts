import type { Room } from "../../../generated/types.ts";
import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { PAGE_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import { migrate } from "../../storage/index.ts";
import { readMessages } from "../index.ts";
import { roomMigrations } from "../migrations.ts";
import { SqliteRoomStore } from "../store.ts";
import { testRoomStore } from "../testing/store-suite.ts";
import { enter, freshRoom, join, say, stubOf } from "./setting.ts";

/** Runs with the SQLite of an object that nothing else uses. */
const withStorage = <Result>(run: (storage: DurableObjectStorage) => Result): Promise<Result> =>
  runInDurableObject(stubOf(freshRoom()), (_, { storage }) => run(storage));

describe("SqliteRoomStore", () => {
  testRoomStore(async (run) => withStorage((storage) => run(new SqliteRoomStore(storage))));
});

/** Lets something see every statement of a room, with its cursor; it may throw instead of it. */
const watchStatements = (
  room: Room,
  watch: (query: string, run: () => SqlStorageCursor<Record<string, SqlStorageValue>>) => unknown,
) =>
  runInDurableObject(stubOf(room), (_, { storage }) => {
    const { sql } = storage;
    sql.exec = new Proxy(sql.exec, {
      apply: (exec, _self, bindings) => watch(String(bindings[0]), () => Reflect.apply(exec, sql, bindings)),
    });
  });

/** Sums the rows that a room writes while something runs. */
async function rowsWritten(room: Room, act: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  await watchStatements(room, (_query, run) => {
    const cursor = run();
    rows += cursor.rowsWritten;
    return cursor;
  });
  await act();
  return rows;
}

describe("what a room writes", () => {
  test("[RM-2] one row for a message, and none for typing, a retry or a receipt soon after another", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    const again = say("one row");
    const chat = await rowsWritten(room, async () => {
      anna.send(again);
      await anna.next("ack");
    });
    expect(chat).toBe(1);
    const firstReceipt = await rowsWritten(room, async () => {
      bert.send({ type: "receipt", delivered: 2, read: 2 });
      await anna.next("receipt");
    });
    expect(firstReceipt).toBe(1);
    const nothing = await rowsWritten(room, async () => {
      anna.send(again);
      await anna.next("ack");
      bert.send({ type: "typing", on: true }, { type: "receipt", delivered: 3, read: 3 });
      await anna.next("receipt");
    });
    expect(nothing).toBe(0);
  });

  test("a past of the tables that was changed is refused, and running it twice changes nothing", async () => {
    const outcome = await withStorage((storage) => {
      const again = (): void => migrate(storage, roomMigrations);
      const changed = (): void =>
        migrate(
          storage,
          roomMigrations.map((statement) => statement.replace("cid", "id")),
        );
      expect(again).not.toThrow();
      expect(changed).toThrow(/migration 0/);
      return storage.sql.exec("SELECT step FROM migrations").toArray();
    });
    expect(outcome).toEqual(roomMigrations.map((_, step) => ({ step })));
  });
});

describe("a disk that fails", () => {
  test("[RM-8] what cannot be written is refused, and the room goes on with the next seq", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await anna.rest();
    let fails = true;
    await watchStatements(room, (query, run) => {
      if (fails && query.startsWith("INSERT INTO stream")) throw new Error("disk I/O error");
      return run();
    });
    const cid = crypto.randomUUID();
    anna.send(say("lost", { cid }));
    expect(await anna.rest()).toMatchObject([{ type: "error", code: "INTERNAL", of: "chat", cid }]);
    fails = false;
    anna.send(say("lost", { cid }));
    expect(await anna.rest()).toMatchObject([
      { type: "ack", cid, seq: 3 },
      { type: "chat", seq: 3 },
    ]);
    expect(await bert.rest()).toMatchObject([{ type: "chat", seq: 3 }]);
  });

  test("[RM-2] a room whose memory may be ahead of its disk begins anew, and has lost nothing that was acked", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    anna.send(say("kept"));
    await anna.next("ack");
    await watchStatements(room, () => {
      throw new Error("disk I/O error");
    });
    anna.send(say("never acked"));
    await anna.ended();
    expect(await anna.until("chat")).not.toContainEqual(expect.objectContaining({ text: "never acked" }));
    const back = await enter(room, "anna");
    const events = await back.until("caughtUp");
    expect(events).toContainEqual(expect.objectContaining({ type: "chat", text: "kept", seq: 2 }));
    expect(events.at(-1)).toEqual({ type: "caughtUp", seq: 2 });
  });
});

describe("pages", () => {
  test("[HT-7] pages go back through the whole stream without a gap, also after a sleep", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    for (let count = 2; count <= 8; count += 1) anna.send(say(`text ${count}`));
    await anna.rest();
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    const latest = await readMessages(env, room, { before: null, limit: 3 });
    expect(latest).toMatchObject({
      events: [{ seq: 6 }, { seq: 7 }, { seq: 8 }],
      people: [{ userId: "anna" }],
      more: true,
    });
    expect(await readMessages(env, room, { before: 6, limit: 3 })).toMatchObject({
      events: [{ seq: 3 }, { seq: 4 }, { seq: 5 }],
      more: true,
    });
    expect(await readMessages(env, room, { before: 3, limit: 3 })).toMatchObject({
      events: [{ seq: 1, type: "system", kind: "joined" }, { seq: 2 }],
      more: false,
    });
    expect(await readMessages(env, room, { before: 1, limit: 3 })).toMatchObject({ events: [], more: false });
    const all = await readMessages(env, room, { before: 9_999, limit: PAGE_MAX_EVENTS * 2 });
    expect(all.events).toHaveLength(8);
  });
});
