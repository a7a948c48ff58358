import { describe, expect, test } from "vitest";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

const BEFORE = 5;
const MISSED = 3;

/** Somebody misses three messages and comes back with their position. */
function expectOnlyMissed(world: World): void {
  const { anna, bert } = withThree(world);
  for (let number = 1; number <= BEFORE; number += 1) {
    world.pass(1_000);
    world.send(anna, chat(number));
  }
  const after = world.store.stream.length;
  world.disconnect(bert);
  for (let number = 1; number <= MISSED; number += 1) {
    world.pass(1_000);
    world.send(anna, chat(BEFORE + number));
  }
  const back = world.connect("bert", { position: { epoch: world.store.epoch(), after } });
  const replayed = ofType(take(back), "chat").map(({ seq }) => seq);
  expect(replayed, "only what was missed is sent").toEqual([after + 1, after + 2, after + 3]);
}

// Live regions and languages are the page's (web/app), pages by cursor and the position the SDK's
// (web/client/cases/orig-15); search and an installable page come with later issues.
describe("orig-15 missing ground", () => {
  test("[RS-2] a resume brings what was missed, and nothing again", () =>
    expect(() => expectOnlyMissed(new World())).not.toThrow());

  test("[RS-2] a replay at every reconnect turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-15", expectOnlyMissed, "only what was missed is sent"));
});
