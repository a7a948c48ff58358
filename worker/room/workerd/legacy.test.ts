import type { Room } from "../../../generated/types.ts";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { importLegacy, LEGACY_KEY, type LegacyImport } from "../legacy-import.ts";
import { SqliteRoomStore } from "../store.ts";
import fixture from "../testing/legacy-fixture.json" with { type: "json" };
import { enter, freshRoom, join, say, stubOf } from "./setting.ts";

/** What the fixture's messages say, by time. */
const TEXTS = [
  "an id that is a UUID already",
  "a number for an id, and no time",
  "hello",
  "hello, too, with the same id",
  "no id at all",
  "a time nobody can read",
  "half a smile",
  "from the future",
];

const inStorage = <Result>(
  room: Room,
  act: (storage: DurableObjectStorage) => Result | Promise<Result>,
): Promise<Result> => runInDurableObject(stubOf(room), (_, { storage }) => act(storage));

/** Puts the blob where the earlier implementation had it, and starts the room as an object that finds it. */
async function restored(room: Room, blob: unknown = fixture.blob): Promise<LegacyImport | null> {
  const imported = await inStorage(room, async (storage) => {
    await storage.put(LEGACY_KEY, blob);
    return importLegacy(storage, Date.now());
  });
  await evictDurableObject(stubOf(room), { webSockets: "close" });
  return imported;
}

/** The texts and seqs of the chats that a newcomer is told. */
async function told(room: Room, userId = "dora"): Promise<readonly (readonly [unknown, unknown])[]> {
  const client = await enter(room, userId);
  const greeting = await client.until("caughtUp");
  client.socket.close(1000, "bye");
  await client.ended();
  return greeting.flatMap(({ type, seq, text }) => (type === "chat" ? [[seq, text]] : []));
}

describe("a room that an earlier implementation left as one blob", () => {
  test("[RM-1] has its messages as rows, dense from 1, also after a sleep and another start", async () => {
    const room = freshRoom();
    expect(await restored(room)).toEqual({ added: TEXTS.length, dropped: 4, repeated: 1, unreadable: 7 });
    const expected = TEXTS.map((text, index) => [index + 1, text]);
    expect(await told(room)).toEqual(expected);
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    expect(await told(room)).toEqual(expected);
    expect(await inStorage(room, (storage) => storage.kv.get(LEGACY_KEY))).toBeUndefined();
  });

  test("[RM-3] adds nothing twice: neither by another start, nor when the blob comes back with a backup", async () => {
    const room = freshRoom();
    await restored(room);
    const before = await told(room);
    expect(await inStorage(room, (storage) => importLegacy(storage, Date.now()))).toBeNull();
    expect(await restored(room)).toMatchObject({ added: 0 });
    expect(await told(room)).toEqual(before);
  });

  test("[RM-1] what was said since stays before what a blob adds", async () => {
    const room = freshRoom();
    const anna = await join(room, "anna");
    anna.send(say("said since"));
    expect(await anna.next("chat")).toMatchObject({ seq: 2 });
    expect(await restored(room)).toMatchObject({ added: TEXTS.length });
    expect(await told(room)).toEqual([[2, "said since"], ...TEXTS.map((text, index) => [index + 3, text])]);
    const back = await join(room, "anna");
    back.send(say("goes on"));
    expect(await back.next("chat")).toMatchObject({ seq: TEXTS.length + 4, text: "goes on" });
  });

  test("[RM-2] is imported whole or not at all", async () => {
    const room = freshRoom();
    await inStorage(room, (storage) => {
      storage.kv.put(LEGACY_KEY, fixture.blob);
      const broken = new Proxy(storage.kv, {
        get: (kv, key) => (key === "delete" ? () => fail("disk I/O error") : Reflect.get(kv, key).bind(kv)),
      });
      const failing = new Proxy(storage, {
        get: (target, key) => {
          if (key === "kv") return broken;
          const value: unknown = Reflect.get(target, key);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      expect(() => importLegacy(failing, Date.now())).toThrow("disk I/O error");
      expect(new SqliteRoomStore(storage).events(0, 99)).toEqual([]);
      expect(storage.kv.get(LEGACY_KEY)).toEqual(fixture.blob);
      expect(importLegacy(storage, Date.now())).toMatchObject({ added: TEXTS.length });
    });
  });

  test("what is under the key and is no blob of ours stays, and a room without one is left alone", async () => {
    const room = freshRoom();
    expect(await inStorage(room, (storage) => importLegacy(storage, Date.now()))).toBeNull();
    expect(await restored(room, { somebody: "else's" })).toBeNull();
    expect(await inStorage(room, (storage) => storage.kv.get(LEGACY_KEY))).toEqual({ somebody: "else's" });
  });

  test("[RM-9] nobody becomes a member by what a blob says of them", async () => {
    const room = freshRoom();
    await restored(room);
    const { guest, events } = await inStorage(room, (storage) => {
      const store = new SqliteRoomStore(storage);
      return { guest: store.guest("anna"), events: store.events(2, 3) };
    });
    expect(guest).toBeNull();
    expect(events).toMatchObject([{ from: "anna", text: "hello" }]);
  });

  test("[RM-1] is imported by the object itself when it starts, and only then", async () => {
    const room = freshRoom();
    await inStorage(room, (storage) => storage.put(LEGACY_KEY, fixture.blob));
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    const expected = TEXTS.map((text, index) => [index + 1, text]);
    expect(await told(room)).toEqual(expected);
    await inStorage(room, (storage) => storage.put(LEGACY_KEY, fixture.blob));
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    expect(await told(room)).toEqual(expected);
    expect(await inStorage(room, (storage) => storage.get(LEGACY_KEY))).toBeUndefined();
  });
});

function fail(message: string): never {
  throw new Error(message);
}
