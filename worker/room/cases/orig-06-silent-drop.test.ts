import { describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW } from "../../../generated/contract/limits.ts";
import { cid } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** Two messages, a millisecond apart. */
function expectBothAcked(world: World): void {
  const { anna, bert } = withThree(world);
  world.send(anna, chat(1));
  world.pass(1);
  world.send(anna, chat(2));
  const acked = ofType(take(anna), "ack").map((ack) => ack.cid);
  expect(acked, "both are acked").toEqual([cid(1), cid(2)]);
  expect(ofType(take(bert), "chat")).toHaveLength(2);
}

describe("orig-06 silent 200 ms drop", () => {
  test("[RM-8] two messages a millisecond apart are both acked", () =>
    expect(() => expectBothAcked(new World())).not.toThrow());

  test("[RM-8] what is too much is refused with the time to wait, never dropped", () => {
    const world = new World();
    const { anna } = withThree(world);
    for (let number = 1; number <= CHAT_PER_WINDOW + 3; number += 1) {
      world.send(anna, chat(number));
      world.pass(1);
    }
    const answers = take(anna).filter(({ type }) => type === "ack" || type === "error");
    expect(answers).toHaveLength(CHAT_PER_WINDOW + 3);
    for (const refused of ofType(answers, "error"))
      expect(refused).toMatchObject({ code: "RATE_LIMITED", retryAfterMs: expect.any(Number) });
  });

  test("[RM-8] dropping what is soon turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-06", expectBothAcked, "both are acked"));
});
