import { describe, expect, test } from "vitest";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

const MESSAGES = 8;

/** Somebody gets eight messages, acknowledges each twice and pings; then they say their first own one. */
function expectToSpeakAfterReceipts(world: World): void {
  const { anna, bert } = withThree(world);
  for (let number = 1; number <= MESSAGES; number += 1) {
    world.pass(1_000);
    world.send(bert, chat(number));
    const seq = world.store.stream.length;
    world.send(anna, { type: "receipt", delivered: seq, read: 0 });
    world.send(anna, { type: "receipt", delivered: seq, read: seq });
    world.send(anna, { type: "ping" });
  }
  take(anna);
  world.pass(1_000);
  world.send(anna, chat(99));
  expect(ofType(take(anna), "ack"), "the first own message is acked").toHaveLength(1);
}

describe("orig-05 receipts eat the budget", () => {
  test("[LM-3] who acknowledged everything may still speak", () =>
    expect(() => expectToSpeakAfterReceipts(new World())).not.toThrow());

  test("[LM-3] one budget for everything turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-05", expectToSpeakAfterReceipts, "the first own message is acked"));
});
