import { describe, expect, test, vi } from "vitest";
import { cid } from "./testing/people.ts";
import { eventsOf, take, World } from "./testing/world.ts";

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

  test("[ST-1] makes no receipt fall that people have been told of", () => {
    const world = new World();
    const [anna, bert] = [world.connect("anna"), world.connect("bert")];
    world.send(bert, { type: "receipt", delivered: 1, read: 1 });
    world.send(bert, { type: "receipt", delivered: 2, read: 2 });
    world.store.fails = true;
    world.disconnect(bert);
    world.store.fails = false;
    take(anna);
    const clara = world.connect("clara", { position: null });
    world.send(anna, { type: "chat", cid: cid(1), after: 0, text: "hello" });
    const bertBack = world.connect("bert");
    const [snapshot] = eventsOf(bertBack).filter(({ type }) => type === "snapshot");
    expect(snapshot).toMatchObject({ receipts: expect.arrayContaining([{ userId: "bert", delivered: 2, read: 2 }]) });
    expect(clara.closed).toBeNull();
  });
});
