import { expect, it } from "vitest";
import { memoryStorage } from "../storage.ts";
import { ack, refusal, uuid } from "../testing/events.ts";
import { OutboxStore } from "./outbox-store.ts";
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

it("does not lose what a second tab wrote meanwhile", () => {
  const storage = memoryStorage();
  const [one, other] = [new OutboxStore(storage, "anna", "lobby"), new OutboxStore(storage, "anna", "lobby")];
  one.save([], [write(1)]);
  other.save([], [write(2)]);
  one.save([write(1)], []);
  expect(one.load()).toEqual([write(2)]);
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
