import { describe, expect, test } from "vitest";
import { GROUP, groupOf } from "./membership/testing/circles.ts";
import { cid } from "./testing/people.ts";
import { take, type TestSocket, type World } from "./testing/world.ts";

describe("a socket of somebody who is out", () => {
  /** Somebody is out on disk, and the process dies before their socket is closed: it is there when the room wakes. */
  function left(): { readonly world: World; readonly bert: TestSocket } {
    const world = groupOf("anna", "bert");
    const bert = world.connect("bert", { room: GROUP });
    take(bert);
    world.store.members.delete("bert");
    return { world, bert };
  }

  test("[ME-3] is closed when the room wakes", () => {
    const { world, bert } = left();
    world.hibernate();
    expect(take(bert)).toMatchObject([{ type: "bye", code: 4003 }]);
    expect(bert.closed).toMatchObject({ code: 4003 });
  });

  test("[ME-2] nothing that comes through it is taken, and every command is answered", () => {
    const { world, bert } = left();
    // What the disk knows is what a failed write brings back to memory; the socket is still open.
    world.failsNextFrame = true;
    world.change({ kind: "rename", by: "anna", title: "New" });
    const { length } = world.store.stream;
    world.send(
      bert,
      { type: "chat", cid: cid(1), after: 0, text: "let me in" },
      { type: "nudge", cid: cid(2) },
      { type: "typing", on: true },
      { type: "receipt", delivered: 1, read: 1 },
    );
    expect(take(bert)).toMatchObject([
      ...["chat", "nudge", "typing", "receipt"].map((of) => ({ type: "error", code: "NOT_MEMBER", of })),
      { type: "bye", code: 4003 },
    ]);
    expect(bert.closed).toMatchObject({ code: 4003 });
    expect(world.store.stream).toHaveLength(length);
    expect(world.store.savedMoments.size).toBe(0);
  });
});
