import { describe, expect, test } from "vitest";
import { take, World, type TestSocket } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** In a group of three, one of two reads a message, and its sender claims to have read it, too. */
function expectOneReader(world: World): void {
  const { anna, bert, clara } = withThree(world);
  world.send(anna, chat(1));
  const [said] = ofType(take(clara), "chat");
  if (said === undefined) throw new Error("nothing was said");
  const others = new Set<string>();
  const readersAt = (witness: TestSocket): readonly string[] => {
    for (const { userId, read } of ofType(take(witness), "receipt"))
      if (read >= said.seq && userId !== said.from) others.add(userId);
    return [...others];
  };
  world.pass(1_000);
  world.send(bert, { type: "receipt", delivered: said.seq, read: said.seq });
  expect(readersAt(clara), "one of two has read it").toEqual(["bert"]);
  world.send(anna, { type: "receipt", delivered: said.seq, read: said.seq });
  expect(readersAt(clara), "its sender speaks for nobody else").toEqual(["bert"]);
}

// That a client never acknowledges its own messages is web/client/room/receipts.test.ts (ST-2).
describe("orig-09 one status per message", () => {
  test("[ST-2] a receipt is one person's and says how far they got", () =>
    expect(() => expectOneReader(new World())).not.toThrow());

  test("[ST-2] one status for everybody turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-09", expectOneReader, "one of two has read it"));
});
