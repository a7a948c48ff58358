import { describe, expect, test } from "vitest";
import { roomCommandTypes, type RoomCommand, type RoomEventType } from "../../../generated/ws/room.ts";
import { cid } from "../testing/people.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { expectRedOnlyFor } from "./testing/exactly.ts";
import { chat, withThree } from "./testing/words.ts";

/** A command, and the event by which each end notices it; null where it is no business of that end. */
interface Effect {
  readonly command: RoomCommand;
  readonly own: RoomEventType | null;
  readonly others: RoomEventType | null;
}

const EFFECTS: Readonly<Record<string, Effect>> = {
  chat: { command: chat(1), own: "chat", others: "chat" },
  nudge: { command: { type: "nudge", cid: cid(2) }, own: "nudge", others: "nudge" },
  wink: { command: { type: "wink", cid: cid(3), winkId: "dancing-pig" }, own: "wink", others: "wink" },
  typing: { command: { type: "typing", on: true }, own: "typing", others: "typing" },
  receipt: { command: { type: "receipt", delivered: 3, read: 3 }, own: "receipt", others: "receipt" },
  ping: { command: { type: "ping" }, own: "pong", others: null },
  // The account answers it, on another turn: see workerd/sessions.test.ts.
  refresh: { command: { type: "refresh" }, own: null, others: null },
};

/** Every command does something that both ends see. */
function expectBothEndsToSee(world: World): void {
  const { anna, bert } = withThree(world);
  const sees = (socket: TestSocket, type: RoomEventType | null): boolean =>
    take(socket).some((event) => event.type === type) || type === null;
  for (const { command, own, others } of Object.values(EFFECTS)) {
    world.pass(1_000);
    world.send(anna, command);
    expect(sees(anna, own), `the sender sees its ${command.type}`).toBe(true);
    expect(sees(bert, others), `the others see a ${command.type}`).toBe(true);
  }
  expect(world.renewalsAsked).toEqual(["session-anna"]);
}

// The way of each command from a button, and its effect in a second window, are those of web/e2e; that the SDK sends
// every one of them is web/client/cases/orig-03.
describe("orig-03 handlers without a sender", () => {
  test("[MO-1] no command of the spec is forgotten here", () =>
    expect(Object.keys(EFFECTS).toSorted()).toEqual([...roomCommandTypes].toSorted()));

  test("[MO-1] every command of the spec has an effect on both ends", () =>
    expect(() => expectBothEndsToSee(new World())).not.toThrow());

  test("[MO-1] a nudge that shakes its sender alone turns it red, and nothing else does", () =>
    expectRedOnlyFor("orig-03", expectBothEndsToSee, "the others see a nudge"));
});
