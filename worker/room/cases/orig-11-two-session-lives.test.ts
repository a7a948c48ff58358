import { describe, expect, test } from "vitest";
import { connectionOf, NOON, visit } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

const SHORT_MS = 250;

/** A session ends when `hello` says, neither before nor after. */
function expectEndAsAnnounced(world: World): void {
  withThree(world);
  const dora = world.connect("dora");
  const [hello] = ofType(take(dora), "hello");
  const endsAt = hello?.you.sessionExpiresAt ?? 0;
  world.pass(endsAt - SHORT_MS - world.now);
  world.send(dora, chat(1));
  expect(ofType(take(dora), "ack"), "taken up to the announced end").toHaveLength(1);
  world.pass(SHORT_MS);
  world.send(dora, chat(2));
  expect(dora.closed, "and not after it").toMatchObject({ code: 4001 });
}

// The other half, a log-in that is followed by a connect at once, is workerd/orig-11 beside this file.
describe("orig-11 two session lives", () => {
  test("[AU-6] a session has one end, which is the announced one", () =>
    expect(() => expectEndAsAnnounced(new World())).not.toThrow());

  test("[AU-5] a refresh moves the end that holds, to the one that it announces", () => {
    const world = new World();
    const anna = world.connect("anna");
    const renewed = NOON + 2_000_000;
    world.room.sessionRenewed(
      connectionOf(visit("anna"), anna.connectionId),
      { kind: "renewed", expiresAt: renewed },
      world.now,
    );
    expect(ofType(take(anna), "session")).toMatchObject([{ expiresAt: renewed, reason: "refreshed" }]);
    world.pass(1_999_999);
    world.send(anna, chat(1));
    expect(ofType(take(anna), "ack")).toHaveLength(1);
    world.pass(1);
    world.send(anna, chat(2));
    expect(anna.closed).toMatchObject({ code: 4001 });
  });

  test("[AU-6] a store that forgets earlier turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-11", expectEndAsAnnounced, "taken up to the announced end"));
});
