import { describe, expect, test } from "vitest";
import { NUDGE_PER_WINDOW, NUDGE_WINDOW_MS, TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import { prose } from "../../../scripts/check/prose.ts";
import { withContract } from "../../../scripts/check/testing/copied.ts";
import { cid, NOON } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { ofType, withThree } from "./testing/words.ts";

/** The room does what the numbers of the spec say: so many nudges in one window, and one more is told how long to wait. */
function expectNumbersOfSpec(world: World): void {
  const { anna } = withThree(world);
  for (let number = 1; number <= NUDGE_PER_WINDOW; number += 1) {
    world.send(anna, { type: "nudge", cid: cid(number) });
    world.pass(1_000);
  }
  expect(ofType(take(anna), "ack"), "as many nudges as the spec allows").toHaveLength(NUDGE_PER_WINDOW);
  world.send(anna, { type: "nudge", cid: cid(99) });
  const retryAfterMs = NUDGE_WINDOW_MS - NUDGE_PER_WINDOW * 1_000;
  expect(ofType(take(anna), "error")).toMatchObject([{ code: "RATE_LIMITED", retryAfterMs }]);
}

describe("orig-14 documents against code", () => {
  test("[LM-2] the room keeps the numbers of the spec, not numbers of its own", () =>
    expect(() => expectNumbersOfSpec(new World())).not.toThrow());

  test("[ST-3] the end of a typing indicator is in the event, not in a clock of the client", () => {
    const world = new World();
    const { anna, bert } = withThree(world);
    world.send(anna, { type: "typing", on: true });
    expect(ofType(take(bert), "typing")).toMatchObject([{ until: NOON + TYPING_TTL_MS }]);
  });

  test("[LM-2] a number that stands in the rules beside its limit is found", async () => {
    const find = async (plant: boolean): Promise<readonly string[]> =>
      withContract(
        async ({ root, replace }) => {
          if (plant)
            replace("spec/RULES.md", "limited to `nudgePerWindow` in `nudgeWindowMs`", "limited to 1 in 5000 ms");
          return (await prose.find(root)).problems;
        },
        ["spec"],
      );
    expect(await find(false)).toEqual([]);
    expect(await find(true)).toEqual([expect.stringContaining("5000 is a number of its own")]);
  });

  test("[LM-2] a room with another number than the spec turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-14", expectNumbersOfSpec, "as many nudges as the spec allows"));
});
