import { describe, expect, it } from "vitest";
import { liveRoom } from "../testing/bench.ts";
import { person, SERVER_NOW } from "../testing/events.ts";

/** Who types, as a page shows it, after these events. */
type Typists = (...events: readonly object[]) => readonly string[];

/** A bot comes and types. */
function expectBotIsSeenTyping(typistsAfter: Typists): void {
  const eliza = { ...person("eliza"), bot: true };
  const typing = { type: "typing", userId: "eliza", on: true, until: SERVER_NOW + 3_000 };
  expect(typistsAfter({ type: "person", person: eliza }, typing), "the bot is seen typing").toEqual(["eliza"]);
}

const ours: Typists = (...events) => {
  const { room, socket } = liveRoom();
  socket.push(...events);
  return [...room.state.typing.keys()];
};

/** The earlier client read another field than bots sent. */
const old: Typists = (...events) =>
  events.flatMap((event) => ("senderId" in event && typeof event.senderId === "string" ? [event.senderId] : []));

describe("orig-02 bot typing, at the client", () => {
  it("[ST-3] a bot that types is seen typing", () => expect(() => expectBotIsSeenTyping(ours)).not.toThrow());

  it("[ST-3] reading another field turns it red", () =>
    expect(() => expectBotIsSeenTyping(old)).toThrow("the bot is seen typing"));
});
