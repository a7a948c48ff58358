import { describe, expect, test } from "vitest";
import { TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import { decodeRoomEvents } from "../../../generated/ws/client.ts";
import { NOON, person } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { withThree } from "./testing/words.ts";

/** A bot types like anybody else, and what comes of it can be read by everyone's client. */
function expectBotIsSeenTyping(world: World): void {
  const { anna } = withThree(world);
  const eliza = world.connect("eliza", { person: person("eliza", { bot: true }) });
  take(anna);
  world.send(eliza, { type: "typing", on: true });
  const event = { type: "typing", userId: "eliza", on: true, until: NOON + TYPING_TTL_MS };
  const received = anna.frames.flatMap((frame) => decodeRoomEvents(frame));
  expect(received, "a client reads that the bot types").toContainEqual({ known: true, event });
}

// Bots come with issue 6. This holds what they will need: there is no message of their own for them to get wrong.
describe("orig-02 bot typing", () => {
  test("[ST-3] a bot's typing is the typing of a person, by the same message", () =>
    expect(() => expectBotIsSeenTyping(new World())).not.toThrow());

  test("[ST-3] another name for who types turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-02", expectBotIsSeenTyping, "a client reads that the bot types"));
});
