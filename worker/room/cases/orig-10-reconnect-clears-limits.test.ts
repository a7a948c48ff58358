import { describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW } from "../../../generated/contract/limits.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, ofType, withThree } from "./testing/words.ts";

/** Somebody has said all that they may, and tries every way to begin anew. */
function expectNoNewBudget(world: World): void {
  const { anna } = withThree(world);
  let number = 0;
  const say = (socket: TestSocket): void => {
    world.pass(250);
    number += 1;
    world.send(socket, chat(number));
  };
  const isRefused = (socket: TestSocket, how: string): void => {
    take(socket);
    say(socket);
    expect(ofType(take(socket), "error"), `refused ${how}`).toMatchObject([{ code: "RATE_LIMITED" }]);
  };
  while (number < CHAT_PER_WINDOW) say(anna);
  isRefused(anna, "on the same socket");
  isRefused(world.connect("anna"), "on a second socket");
  world.disconnect(anna);
  const back = world.connect("anna");
  isRefused(back, "after a reconnect");
  world.hibernate();
  isRefused(back, "after a sleep");
  world.pass(5_500);
  world.crash();
  isRefused(world.connect("anna"), "after a restart");
}

describe("orig-10 reconnect clears limits", () => {
  test("[LM-4] no reconnect, other socket, sleep or restart begins a new budget", () =>
    expect(() => expectNoNewBudget(new World())).not.toThrow());

  test("[LM-4] limits that go with a socket turn it red, and nothing else does", () =>
    expectRedOnlyFor("orig-10", expectNoNewBudget, "refused after a reconnect"));
});
