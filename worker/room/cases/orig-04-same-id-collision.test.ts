import { describe, expect, test } from "vitest";
import { cid } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** Two people use the same cid: both are stored, acked and told, and a retry of one is the one that it was. */
function expectTwoMessages(world: World): void {
  const { anna, bert, clara } = withThree(world);
  world.send(anna, chat(1, { text: "of anna" }));
  world.pass(1_000);
  world.send(bert, chat(1, { text: "of bert" }));
  const [first] = ofType(take(anna), "ack");
  const [second] = ofType(take(bert), "ack");
  expect([first, second], "both are acked").toMatchObject([
    { cid: cid(1), seq: 4 },
    { cid: cid(1), seq: 5 },
  ]);
  expect(ofType(take(clara), "chat").map(({ text }) => text)).toEqual(["of anna", "of bert"]);
}

/** The same person says the same cid again. */
function expectOneMessage(world: World): void {
  const { anna } = withThree(world);
  world.send(anna, chat(1));
  const [first] = ofType(take(anna), "ack");
  world.pass(1_000);
  world.send(anna, chat(1));
  expect(take(anna)).toEqual([{ ...first, duplicate: true }]);
  expect(world.store.stream).toHaveLength(4);
}

describe("orig-04 same-id collision", () => {
  test("[RM-4] the same cid of two people are two messages", () =>
    expect(() => expectTwoMessages(new World())).not.toThrow());

  test("[RM-3] the same cid of one person is one message with one seq, and never goes unanswered", () =>
    expect(() => expectOneMessage(new World())).not.toThrow());

  test("[RM-4] dropping whatever id is known turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-04", expectTwoMessages, "both are acked"));
});
