import { describe, expect, test } from "vitest";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, withThree } from "./testing/words.ts";

const PEOPLE = 30;
const MESSAGES_EACH = 8;

/** 240 messages, and the rows that each of them writes. */
function expectOneRowEach(world: World): void {
  withThree(world);
  const speakers = Array.from({ length: PEOPLE }, (_, number) => world.connect(`guest-${number}`));
  const rows = new Set<number>();
  for (let number = 0; number < PEOPLE * MESSAGES_EACH; number += 1) {
    const speaker = speakers[number % PEOPLE];
    if (speaker === undefined) throw new Error("nobody speaks");
    const before = world.store.rowsWritten;
    world.pass(10);
    world.send(speaker, chat(number));
    rows.add(world.store.rowsWritten - before);
    for (const one of speakers) take(one);
  }
  expect([...rows], "each message writes one row, however many there are").toEqual([1]);
}

// What is too old goes by whole partitions, through the alarm: pruning.test.ts and workerd/disk.test.ts.
describe("orig-08 no pruning", () => {
  test("[RM-2] the 240th message writes what the first one wrote", () =>
    expect(() => expectOneRowEach(new World())).not.toThrow());

  test("[RM-2] a buffer that is written anew turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-08", expectOneRowEach, "each message writes one row"));
});
