import { describe, expect, test } from "vitest";
import { errorSentences } from "../../../generated/contract/error-sentences.ts";
import { cid, person } from "../testing/people.ts";
import { eventsOf, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** A bot says something while the disk fails: it alone hears so, in the words of the registry, and nobody reads it as chat. */
function expectQuietFailure(world: World): void {
  const { anna } = withThree(world);
  const eliza = world.connect("eliza", { person: person("eliza", { bot: true }) });
  world.failsNextFrame = true;
  world.send(eliza, chat(1, { text: "How do you feel?" }));
  const message = errorSentences.INTERNAL;
  expect(ofType(eventsOf(eliza), "error")).toEqual([
    { type: "error", code: "INTERNAL", message, of: "chat", cid: cid(1) },
  ]);
  const said = [...eventsOf(anna), ...eventsOf(eliza)].filter(({ type }) => type === "chat");
  expect(said, "no failure is said in the room").toEqual([]);
  expect(world.store.stream.filter(({ type }) => type === "chat")).toEqual([]);
}

// Bots come with issue 6; until then there is no turn, no quota and no model to test: the last turns of a conversation,
// the exact quota and the one setting for the model belong to that issue's `orig-13`. What holds today: bots have no
// messages of their own, and what fails inside never becomes something said.
describe("orig-13 bots", () => {
  test("[RM-8] what fails inside is refused to its sender, and never said in the room", () =>
    expect(() => expectQuietFailure(new World())).not.toThrow());

  test("[RM-7] a bot speaks by the same message as a person", () => {
    const world = new World();
    const { anna } = withThree(world);
    const eliza = world.connect("eliza", { person: person("eliza", { bot: true }) });
    world.send(eliza, chat(1, { text: "How do you feel?" }));
    expect(ofType(eventsOf(anna), "chat")).toMatchObject([{ from: "eliza", text: "How do you feel?" }]);
    expect(ofType(eventsOf(anna), "person")).toMatchObject([{ person: { userId: "eliza", bot: true } }]);
  });

  test("[RM-8] an error that is said as chat turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-13", expectQuietFailure, "no failure is said in the room"));
});
