import { describe, expect, test } from "vitest";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** The process dies right after an ack. */
function expectAckedToSurvive(world: World): void {
  const { anna } = withThree(world);
  world.pass(1_000);
  world.send(anna, chat(1));
  const [ack] = ofType(take(anna), "ack");
  world.crash();
  const replay = ofType(take(world.connect("bert")), "chat");
  expect(replay, "what was acked is still there").toMatchObject([{ seq: ack?.seq, text: "text 1" }]);
}

// The same with a process that is really killed is scripts/chaos/kill; that the row is on the real disk when the ack
// comes is workerd/conversation.test.ts.
describe("orig-07 late write", () => {
  test("[RM-2] an ack is a promise: the process may die in the next moment", () =>
    expect(() => expectAckedToSurvive(new World())).not.toThrow());

  test("[RM-2] nobody hears of a message before its row is written", () => {
    const world = new World();
    const { anna } = withThree(world);
    world.calls.length = 0;
    world.send(anna, chat(1));
    expect(world.calls[0]).toBe("write row 4");
  });

  test("[RM-2] a write some seconds later turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-07", expectAckedToSurvive, "what was acked is still there"));
});
