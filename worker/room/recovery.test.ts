import { describe, expect, test, vi } from "vitest";
import { cid } from "./testing/people.ts";
import { eventsOf, World } from "./testing/world.ts";

describe("a write that fails", () => {
  test("[CL-5] while somebody comes does not make them their own older socket", () => {
    const world = new World();
    const bert = world.connect("bert");
    world.send(bert, { type: "chat", cid: cid(1), after: 0, text: "one" });
    world.gathers = true;
    world.send(bert, { type: "chat", cid: cid(2), after: 0, text: "two" });
    vi.spyOn(world.store, "commit").mockImplementationOnce(() => {
      throw new Error("disk full");
    });
    const anna = world.connect("anna", { client: "anna-1" });
    expect(anna.closed).toBeNull();
    expect(eventsOf(anna).map(({ type }) => type)).toEqual(expect.arrayContaining(["hello", "caughtUp"]));
    expect(eventsOf(anna)).toContainEqual(expect.objectContaining({ type: "snapshot", userCount: 2 }));
  });

  test("[ST-1] makes no receipt fall that people have been told of, nor does the sleep after it", () => {
    const world = new World();
    const [anna, bert] = [world.connect("anna"), world.connect("bert")];
    world.send(bert, { type: "receipt", delivered: 1, read: 1 });
    world.failsNextFrame = true;
    world.send(anna, { type: "chat", cid: cid(1), after: 0, text: "hello" });
    world.hibernate();
    const clara = world.connect("clara");
    expect(eventsOf(clara)).toContainEqual(
      expect.objectContaining({
        type: "snapshot",
        receipts: expect.arrayContaining([{ userId: "bert", delivered: 1, read: 1 }]),
      }),
    );
  });

  test("[ST-1] as its person leaves lets everyone begin anew: nothing holds their receipt any more", () => {
    const world = new World();
    const [anna, bert] = [world.connect("anna"), world.connect("bert")];
    world.send(bert, { type: "receipt", delivered: 1, read: 1 });
    world.store.fails = true;
    world.disconnect(bert);
    expect(world.reports).toEqual(["room-turn-not-written", expect.stringContaining("on no disk and no socket")]);
    expect(anna.closed).toMatchObject({ code: 1006 });
  });
});
