import { describe, expect, test } from "vitest";
import {
  PRESENCE_LEASE_MS,
  SILENT_SOCKET_MS,
  STRIKE_WINDOW_MS,
  STRIKES_TO_CLOSE,
} from "../../generated/contract/limits.ts";
import { cid, NOON } from "./testing/people.ts";
import { take, World, type TestSocket } from "./testing/world.ts";

const types = (socket: TestSocket): readonly string[] => take(socket).map(({ type }) => type);

const three = (): { readonly world: World; readonly sockets: readonly TestSocket[] } => {
  const world = new World();
  const sockets = ["anna", "bert", "clara"].map((userId) => world.connect(userId));
  for (const socket of sockets) take(socket);
  return { world, sockets };
};

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("nobody there");
  return value;
};

describe("strikes", () => {
  const misfit = JSON.stringify({ type: "chat", cid: cid(1), after: 0, text: 5 });

  test("[LM-6] the last frame that is one misfit too many is refused and closes its socket, and no other one", () => {
    const { world, sockets } = three();
    const [anna, bert] = [must(sockets[0]), must(sockets[1])];
    for (let strike = 1; strike < STRIKES_TO_CLOSE; strike += 1) world.sendRaw(anna, misfit);
    expect(anna.closed).toBeNull();
    take(anna);
    world.sendRaw(anna, misfit);
    expect(take(anna)).toMatchObject([
      { type: "error", code: "INVALID_MESSAGE" },
      { type: "bye", code: 1008, reconnectAfterMs: STRIKE_WINDOW_MS },
    ]);
    expect(anna.closed).toMatchObject({ code: 1008 });
    expect(bert.closed).toBeNull();
  });

  test("[LM-6] misfits that are far apart, unknown types and refusals by a limit are forgiven", () => {
    const { world, sockets } = three();
    const anna = must(sockets[0]);
    for (let strike = 1; strike <= 3 * STRIKES_TO_CLOSE; strike += 1) {
      world.sendRaw(anna, misfit);
      world.pass(STRIKE_WINDOW_MS / (STRIKES_TO_CLOSE - 1));
    }
    for (let number = 1; number <= 3 * STRIKES_TO_CLOSE; number += 1) {
      world.sendRaw(anna, JSON.stringify({ type: "dance" }));
      world.send(anna, { type: "nudge", cid: cid(number) });
    }
    expect(anna.closed).toBeNull();
  });
});

describe("a slow reader", () => {
  test("[LM-9] is closed with the first turn that finds it so; the others hear that it is gone", () => {
    const { world, sockets } = three();
    const [anna, bert, clara] = [must(sockets[0]), must(sockets[1]), must(sockets[2])];
    world.slow.add(clara.connectionId);
    world.send(anna, { type: "chat", cid: cid(1), after: 0, text: "much" });
    expect(clara.closed).toMatchObject({ code: 4008 });
    expect(types(anna)).toEqual(["ack", "chat", "userCount"]);
    expect(types(bert)).toEqual(["chat", "userCount"]);
    world.send(anna, { type: "chat", cid: cid(2), after: 0, text: "more" });
    expect(types(clara)).toEqual(["chat", "bye"]);
  });
});

describe("a silent socket", () => {
  test("[CL-6] is closed as soon as something happens, however often the others ping", () => {
    const { world, sockets } = three();
    const [anna, bert, clara] = [must(sockets[0]), must(sockets[1]), must(sockets[2])];
    world.pass(SILENT_SOCKET_MS - 1);
    world.heard(bert);
    world.send(anna, { type: "chat", cid: cid(1), after: 0, text: "still there?" });
    expect(clara.closed).toBeNull();
    world.pass(1);
    world.send(anna, { type: "chat", cid: cid(2), after: 0, text: "now?" });
    expect(clara.closed).toMatchObject({ code: 4008 });
    expect([anna.closed, bert.closed]).toEqual([null, null]);
    expect(types(bert)).toEqual(["chat", "userCount", "chat"]);
  });

  test("[CL-6] is found by the alarm where nothing happens", () => {
    const { world, sockets } = three();
    const clara = must(sockets[2]);
    world.pass(1);
    world.ring();
    const dueAt = must(world.room.nextDueAt(world.now) ?? undefined);
    expect(dueAt - NOON).toBeLessThanOrEqual(PRESENCE_LEASE_MS + 1);
    world.now = dueAt;
    world.ring(clara);
    expect(clara.closed).toMatchObject({ code: 4008 });
    expect(sockets.filter(({ closed }) => closed === null)).toHaveLength(2);
  });

  test("[CL-6] an empty room has nothing to look after", () => {
    expect(new World().room.nextDueAt(NOON)).toBeNull();
  });
});
