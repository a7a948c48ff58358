import { describe, expect, it } from "vitest";
import { keysWith, memoryStorage } from "../storage.ts";
import { ack, refusal, uuid } from "../testing/events.ts";
import { OutboxStore, roomsWithUnsent } from "./outbox-store.ts";
import { acked, refused } from "./outbox.ts";
import { compose, type OutgoingChat } from "./outgoing.ts";

const write = (number: number): OutgoingChat =>
  compose(uuid(number), `text ${number}`, { bold: true }, { epoch: "epoch0001", seq: 4 });

it("keeps what was written, and what failed with its reason, until it is stored by the server", () => {
  const store = new OutboxStore(memoryStorage(), "anna", "lobby");
  const written = [write(1), write(2)];
  store.save([], written);
  const answered = refused(acked(written, ack(uuid(1), 5), 4), refusal("BLOCKED", { cid: uuid(2) }));
  store.save(written, answered);
  expect(store.load()).toEqual([{ ...write(2), state: "failed", error: { code: "BLOCKED", message: "A sentence." } }]);
  store.save(answered, []);
  expect(store.load()).toEqual([]);
});

it("is kept for each person and room alone", () => {
  const storage = memoryStorage();
  new OutboxStore(storage, "anna", "lobby").save([], [write(1)]);
  expect(new OutboxStore(storage, "ben", "lobby").load()).toEqual([]);
  expect(new OutboxStore(storage, "anna", "den").load()).toEqual([]);
});

it("loses nothing of another tab, whatever comes between its reads and writes: each message has its own key", () => {
  const storage = memoryStorage();
  const [one, other] = [new OutboxStore(storage, "anna", "lobby"), new OutboxStore(storage, "anna", "lobby")];
  const late = { ...storage, setItem: (key: string, value: string) => void pending.push([key, value]) };
  const pending: [string, string][] = [];
  const slow = new OutboxStore(late, "anna", "lobby");
  slow.save([], [write(3)]);
  one.save([], [write(1)]);
  other.save([], [write(2)]);
  one.save([write(1)], []);
  for (const [key, value] of pending) storage.setItem(key, value);
  expect(one.load()).toEqual([write(2), write(3)]);
  expect(keysWith(storage, "cfm.outbox.anna.lobby.")).toHaveLength(2);
});

it("keeps the order of writing over reloads, whatever order the storage lists its keys in", () => {
  const storage = memoryStorage();
  const backwards = { ...storage, key: (index: number) => storage.key?.((storage.length ?? 0) - 1 - index) ?? null };
  Object.defineProperty(backwards, "length", { get: () => storage.length });
  const first = new OutboxStore(backwards, "anna", "lobby");
  first.save([], [write(5), write(1), write(3)]);
  const second = new OutboxStore(backwards, "anna", "lobby");
  const loaded = second.load();
  second.save(loaded, [...loaded, write(2)]);
  expect(new OutboxStore(backwards, "anna", "lobby").load().map(({ cid }) => cid)).toEqual([5, 1, 3, 2].map(uuid));
});

describe("what an earlier version has kept, all of a room under one key,", () => {
  const OLD_KEY = "cfm.outbox.anna.lobby";

  it("is taken over once, in its order, before what was written since", () => {
    const storage = memoryStorage();
    storage.setItem(OLD_KEY, JSON.stringify([write(9), write(4)]));
    expect(roomsWithUnsent(storage, "anna")).toEqual(["lobby"]);
    const store = new OutboxStore(storage, "anna", "lobby");
    const loaded = store.load();
    expect(loaded).toEqual([write(9), write(4)]);
    store.save(loaded, [...loaded, write(1)]);
    expect(storage.getItem(OLD_KEY)).toBeNull();
    expect(new OutboxStore(storage, "anna", "lobby").load()).toEqual([write(9), write(4), write(1)]);
  });

  it("stays where it is while the storage has no room for another copy, and is not lost", () => {
    const storage = memoryStorage();
    storage.setItem(OLD_KEY, JSON.stringify([write(9), write(4)]));
    let room = 1;
    const full = {
      ...storage,
      setItem: (key: string, value: string) => {
        if (room-- <= 0) throw new Error("QuotaExceededError");
        storage.setItem(key, value);
      },
      key: (index: number) => storage.key?.(index) ?? null,
    };
    Object.defineProperty(full, "length", { get: () => storage.length });
    const loaded = new OutboxStore(full, "anna", "lobby").load();
    expect(loaded.map(({ cid }) => cid).toSorted()).toEqual([uuid(4), uuid(9)]);
    expect(storage.getItem(OLD_KEY)).not.toBeNull();
  });
});

it("knows the rooms with messages that wait; failed ones wait for the person", () => {
  const storage = memoryStorage();
  new OutboxStore(storage, "anna", "lobby").save([], [write(1), write(2)]);
  new OutboxStore(storage, "anna", "den").save([], refused([write(3)], refusal("BLOCKED", { cid: uuid(3) })));
  new OutboxStore(storage, "ben", "cellar").save([], [write(4)]);
  expect(roomsWithUnsent(storage, "anna")).toEqual(["lobby"]);
  const blocked = {
    ...memoryStorage(),
    get length(): number {
      throw new Error("SecurityError");
    },
  };
  expect(roomsWithUnsent(Object.create(blocked), "anna")).toEqual([]);
});

it("ignores what it did not write, and goes on when the storage is full", () => {
  const storage = memoryStorage();
  const key = "cfm.outbox.anna.lobby";
  const store = new OutboxStore(storage, "anna", "lobby");
  for (const junk of [
    "{",
    "7",
    '{"cid":1}',
    '[null,7,{"cid":"a"},{"cid":"a","text":"b","state":"gone","after":null,"refusals":0}]',
  ]) {
    storage.setItem(key, junk);
    expect(store.load()).toEqual([]);
  }
  const full = {
    ...memoryStorage(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => new OutboxStore(full, "anna", "lobby").save([], [write(1)])).not.toThrow();
});
