import type { Room, StreamEvent } from "../../../generated/types.ts";
import { env } from "cloudflare:workers";
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, test, vi } from "vitest";
import { HISTORY_MIN_EVENTS, PAGE_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import { migrate } from "../../storage/index.ts";
import { PARTITION_EVENTS } from "../config.ts";
import { readMessages } from "../index.ts";
import { roomMigrations } from "../migrations.ts";
import { SqliteRoomStore } from "../store.ts";
import { chatter, said } from "../testing/context.ts";
import { releasedSteps, releasedStreams } from "../testing/past.ts";
import { cid as cidOf, NOON } from "../testing/people.ts";
import { testRoomStore } from "../testing/store-suite.ts";
import { enter, freshRoom, join, say, stubOf } from "./setting.ts";

/** Runs with the SQLite of an object that nothing else uses. */
const withStorage = <Result>(run: (storage: DurableObjectStorage) => Result): Promise<Result> =>
  runInDurableObject(stubOf(freshRoom()), (_, { storage }) => run(storage));

/** Small enough that a few dozen events lie in many of them. */
const FEW_EVENTS = 8;

describe("SqliteRoomStore", () => {
  testRoomStore(async (run) => {
    await withStorage((storage) => {
      const open = (): SqliteRoomStore => new SqliteRoomStore(storage, FEW_EVENTS);
      run(open(), open);
    });
  }, FEW_EVENTS);
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
  test("[RM-2] one row for a message, and none for typing, a retry or a receipt before much has been said", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    const again = say("one row");
    const chat = await rowsWritten(room, async () => {
      anna.send(again);
      await anna.next("ack");
    });
    expect(chat).toBe(1);
    const nothing = await rowsWritten(room, async () => {
      anna.send(again);
      await anna.next("ack");
      bert.send({ type: "typing", on: true }, { type: "receipt", delivered: 3, read: 3 });
      await anna.next("receipt");
    });
    expect(nothing).toBe(0);
    const parting = await rowsWritten(room, async () => {
      bert.socket.close(1000, "bye");
      await anna.next("userCount");
    });
    expect(parting).toBe(1);
  });

  test("[RM-12] one statement for what comes together, as far as its parameters reach, and a row for each", async () => {
    const room = freshRoom();
    const inserts: { readonly query: string; readonly rows: number }[] = [];
    await watchStatements(room, (query, run) => {
      const cursor = run();
      if (query.startsWith("INSERT INTO stream_")) inserts.push({ query, rows: cursor.rowsWritten });
      return cursor;
    });
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      const store = new SqliteRoomStore(storage, 40);
      store.commit(chatter(50).map((event) => ({ kind: "append", event })));
      expect(store.events(0, 50)).toEqual(chatter(50));
    });
    expect(inserts.map(({ rows }) => rows)).toEqual([16, 16, 8, 10]);
    expect(inserts.map(({ query }) => query.split(" ")[2])).toEqual(["stream_1", "stream_1", "stream_1", "stream_41"]);
  });

  test("[RM-11] no row for pruning, however many rows go", async () => {
    const room = freshRoom();
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      const store = new SqliteRoomStore(storage, 500);
      store.commit(chatter(1_200).map((event) => ({ kind: "append", event })));
    });
    const rows = await rowsWritten(room, () =>
      runInDurableObject(stubOf(room), (_, { storage }) => {
        const store = new SqliteRoomStore(storage, 500);
        store.newest(1, NOON);
        store.commit([{ kind: "pruned", firstSeq: 1_001 }]);
        expect(store.events(0, 2_000)).toHaveLength(200);
      }),
    );
    expect(rows).toBe(0);
  });
});

describe("a room that is too long", () => {
  test("[RM-11] loses its oldest partition to the alarm; pages, resumes and retries hold the floor", async () => {
    const room = freshRoom();
    const head = HISTORY_MIN_EVENTS + PARTITION_EVENTS;
    const floor = PARTITION_EVENTS;
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      new SqliteRoomStore(storage).commit(chatter(head).map((event) => ({ kind: "append", event })));
    });
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const anna = await enter(room, "anna");
    const { epoch } = await anna.next("hello");
    await anna.until("caughtUp");
    expect(await readMessages(env, room, { before: 2, limit: 9 }, "anna")).toMatchObject({
      events: [{ seq: 1 }],
      more: false,
    });

    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    for (const evicts of [false, true]) {
      if (evicts) await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
      expect(await readMessages(env, room, { before: floor + 3, limit: 9 }, "anna")).toMatchObject({
        events: [{ seq: floor + 1 }, { seq: floor + 2 }],
        more: false,
      });
      expect(await readMessages(env, room, { before: floor, limit: 9 }, "anna")).toMatchObject({
        events: [],
        more: false,
      });
      anna.send(say("too old", { after: floor - 1 }));
      expect(await anna.rest()).toMatchObject([{ type: "error", code: "TOO_OLD", of: "chat" }]);
      anna.send(say("just old enough", { after: floor }));
      expect(await anna.next("ack")).not.toHaveProperty("duplicate");
      await anna.rest();
    }
    const bert = await enter(room, "bert", { position: { epoch: String(epoch), after: floor - 1 } });
    expect(await bert.next("hello")).toMatchObject({ recovered: false, head: head + 4 });
  });
});

describe("what a room reads", () => {
  /** Sums the rows that a store of 1,200 events in partitions of 500 reads for something. */
  const rowsRead = async (act: (store: SqliteRoomStore) => void): Promise<number> => {
    const room = freshRoom();
    let rows = 0;
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      new SqliteRoomStore(storage, 500).commit(chatter(1_200).map((event) => ({ kind: "append", event })));
    });
    await watchStatements(room, (query, run) => {
      const cursor = run();
      const read = (): number => (query.includes("FROM stream_") ? cursor.rowsRead : 0);
      return { toArray: () => ((result) => ((rows += read()), result))(cursor.toArray()) };
    });
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      const store = new SqliteRoomStore(storage, 500);
      rows = 0;
      act(store);
    });
    return rows;
  };

  test.each([
    { what: "the newest at a wake", act: (store: SqliteRoomStore) => store.newest(32, NOON), expected: 32 },
    { what: "a page", act: (store: SqliteRoomStore) => store.events(950, 1_050), expected: 100 },
    { what: "the replay of a gap", act: (store: SqliteRoomStore) => store.events(700, 1_200), expected: 500 },
    { what: "a look for a retry", act: (store: SqliteRoomStore) => store.cidsOf("anna", 990, 1_010), expected: 20 },
  ])("[RM-5] what is asked for, and at most one row beyond: $what", async ({ act, expected }) => {
    const rows = await rowsRead(act);
    expect(rows).toBeGreaterThanOrEqual(expected);
    expect(rows).toBeLessThanOrEqual(expected + 1);
  });
});

describe("tables of the past", () => {
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

  test("every step but the newest is written down a second time and is what it was", () => {
    expect(roomMigrations.slice(0, -1)).toEqual(releasedSteps);
  });

  /** A room as an earlier version left it: twelve events, of bert and anna in turn. */
  function fillAsOf(storage: DurableObjectStorage, step: number): readonly StreamEvent[] {
    const { sql } = storage;
    migrate(storage, releasedSteps.slice(0, step + 1));
    sql.exec("INSERT INTO room (epoch) VALUES (?)", EPOCH);
    sql.exec("INSERT INTO people VALUES ('bert', 1, 'Bert', 'duck', 0, '')");
    // The last column was when it was written, and is the head of the stream now.
    sql.exec("INSERT INTO receipts VALUES ('bert', 7, 5, ?)", step < 2 ? NOON : 7);
    const events = Array.from({ length: 12 }, (_, index) =>
      said(index + 1, { from: index % 2 === 0 ? "bert" : "anna" }),
    );
    for (const { seq, at, ...rest } of events) {
      if (rest.type !== "chat") continue;
      const content = JSON.stringify({ text: rest.text });
      sql.exec(
        `INSERT INTO ${releasedStreams[step]} VALUES (?, 'chat', ?, ?, ?, ?)`,
        seq,
        rest.from,
        rest.cid,
        at,
        content,
      );
    }
    return events;
  }

  const EPOCH = "epochofold01";
  const steps = releasedSteps.map((_, step) => step);

  test.each(steps)("[RM-11] what was written as of step %i is all there, and is pruned in its turn", async (step) => {
    await runInDurableObject(env.ACCOUNTS.getByName(`past-${step}`), (_, { storage }) => {
      const events = fillAsOf(storage, step);
      migrate(storage, roomMigrations);
      const store = new SqliteRoomStore(storage, FEW_EVENTS);
      expect(store.epoch()).toBe(EPOCH);
      expect(store.receipts(["bert"])).toEqual([{ userId: "bert", delivered: 7, read: 5, storedSeq: 7 }]);
      expect(store.circle(), "a room of before is public").toBeNull();
      expect(store.events(0, 99)).toEqual(events);
      expect(store.newest(3, NOON)).toEqual(events.slice(-3));
      expect(store.cidsOf("anna", 9, 99)).toEqual(
        new Map([
          [cidOf(10), 10],
          [cidOf(12), 12],
        ]),
      );

      const more = chatter(24).slice(12);
      store.commit(more.map((event) => ({ kind: "append", event })));
      store.commit([{ kind: "pruned", firstSeq: 9 }]);
      expect(store.events(0, 99), "the oldest partition holds more than one range").toEqual([...events, ...more]);
      store.commit([{ kind: "pruned", firstSeq: 17 }]);
      const reopened = new SqliteRoomStore(storage, FEW_EVENTS);
      for (const one of [store, reopened]) {
        expect(one.firstSeq()).toBe(17);
        expect(one.events(0, 99)).toEqual(more.slice(4));
      }
    });
  });

  test.each(steps)("[RS-2] a client of a room as of step %i resumes, and a retry is known", async (step) => {
    const room = freshRoom();
    await runInDurableObject(stubOf(room), async (_, { storage }) => {
      await storage.deleteAll();
      fillAsOf(storage, step);
    });
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const bert = await enter(room, "bert", { position: { epoch: EPOCH, after: 9 } });
    const greeting = await bert.until("caughtUp");
    expect(greeting[0]).toMatchObject({ type: "hello", recovered: true, after: 9, head: 12 });
    expect(greeting.slice(2, -1)).toEqual(
      [10, 11, 12].map((seq) => said(seq, { from: seq % 2 === 1 ? "bert" : "anna" })),
    );
    bert.send(say("text 11", { cid: cidOf(11), after: 3 }));
    expect(await bert.next("ack")).toMatchObject({ seq: 11, duplicate: true });
    bert.send(say("new"));
    expect(await bert.next("chat")).toMatchObject({ seq: 13, text: "new" });
  });
});

describe("a disk that fails", () => {
  test("[RM-8] what cannot be written is refused, and the room goes on with the next seq", async () => {
    const room = freshRoom();
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await anna.rest();
    let fails = true;
    await watchStatements(room, (query, run) => {
      if (fails && query.startsWith("INSERT INTO stream_")) throw new Error("disk I/O error");
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

  test("[RM-2] it begins anew, too, when it is a page that finds out", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    await runInDurableObject(stubOf(room), (instance, ctx) => {
      const [socket] = ctx.getWebSockets();
      vi.spyOn(Date, "now").mockReturnValue(Date.now());
      const frame = (text: string): string => JSON.stringify([say(text)]);
      if (socket === undefined) throw new Error("anna is not there");
      instance.webSocketMessage(socket, frame("at once"));
      // In the same moment the room is busy: this one waits for others, and a page is read first.
      instance.webSocketMessage(socket, frame("never acked"));
      ctx.storage.sql.exec = () => {
        throw new Error("disk I/O error");
      };
      instance.page({ before: null, limit: 9 }, { userId: "anna", kind: "public" });
    }).catch(() => undefined);
    vi.restoreAllMocks();
    await anna.ended();
    const acks = anna.frames.filter((text) => text.includes('"ack"'));
    const events = await (await enter(room, "anna")).until("caughtUp");
    expect(events.at(-1)).toEqual({ type: "caughtUp", seq: 1 + acks.length });
  });
});

describe("pages", () => {
  test("[HT-7] pages go back through the whole stream without a gap, also after a sleep", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    for (let count = 2; count <= 8; count += 1) anna.send(say(`text ${count}`));
    await anna.rest();
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    const latest = await readMessages(env, room, { before: null, limit: 3 }, "anna");
    expect(latest).toMatchObject({
      events: [{ seq: 6 }, { seq: 7 }, { seq: 8 }],
      people: [{ userId: "anna" }],
      more: true,
    });
    expect(await readMessages(env, room, { before: 6, limit: 3 }, "anna")).toMatchObject({
      events: [{ seq: 3 }, { seq: 4 }, { seq: 5 }],
      more: true,
    });
    expect(await readMessages(env, room, { before: 3, limit: 3 }, "anna")).toMatchObject({
      events: [{ seq: 1, type: "system", kind: "joined" }, { seq: 2 }],
      more: false,
    });
    expect(await readMessages(env, room, { before: 1, limit: 3 }, "anna")).toMatchObject({ events: [], more: false });
    const all = await readMessages(env, room, { before: 9_999, limit: PAGE_MAX_EVENTS * 2 }, "anna");
    expect(all?.events).toHaveLength(8);
  });
});
