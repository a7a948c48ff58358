import { describe, expect, it } from "vitest";
import { keysWith, memoryStorage } from "../storage.ts";
import { greet, liveRoom, openRoom, settle } from "../testing/bench.ts";
import { FakeNetwork } from "../testing/fake-network.ts";

const kept = (storage: ReturnType<typeof memoryStorage>): number => keysWith(storage, "cfm.outbox.").length;

describe("[ME-3] lines for a room that the person is not in any more", () => {
  it.each([4003, 4004])("have failed after %i, can still be seen, and are kept nowhere", (code) => {
    const storage = memoryStorage();
    const { room, socket } = liveRoom({ storage, you: "anna" });
    room.send("one");
    room.send("two");
    expect(kept(storage)).toBe(2);
    socket.push({ type: "bye", code, reason: "removed" });
    expect(kept(storage)).toBe(0);
    expect(room.state.outbox.map(({ text, state, error }) => [text, state, error?.code])).toEqual([
      ["one", "failed", "NOT_MEMBER"],
      ["two", "failed", "NOT_MEMBER"],
    ]);
    room.send("three");
    expect(kept(storage), "nothing is written for it again").toBe(0);
  });

  it("of an earlier visit go, too, when the room does not exist for them", async () => {
    const storage = memoryStorage();
    openRoom({ storage, you: "anna" }).room.send("left behind");
    const { network } = openRoom({ storage, you: "anna", diagnose: () => Promise.resolve(4004) });
    network.latest.end(1006);
    await settle();
    expect(kept(storage)).toBe(0);
  });

  it("can be tried again when the person is back in the room", () => {
    const storage = memoryStorage();
    const network = new FakeNetwork();
    const { room, socket } = liveRoom({ storage, network, you: "anna" });
    const cid = room.send("one");
    socket.push({ type: "bye", code: 4003, reason: "removed" });
    room.reopen();
    greet(network.latest);
    room.retry(cid);
    expect(network.latest.commands().filter(({ type }) => type === "chat")).toMatchObject([{ cid, text: "one" }]);
    expect(kept(storage)).toBe(1);
  });

  it.each([4001, 4009, 1006])("stay for the next time after %i", (code) => {
    const storage = memoryStorage();
    const { room, socket } = liveRoom({ storage, you: "anna" });
    room.send("one");
    socket.end(code);
    expect([kept(storage), room.state.outbox[0]?.state]).toEqual([1, "sending"]);
  });
});
