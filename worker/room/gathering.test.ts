import { describe, expect, test } from "vitest";
import { CHAT_PER_WINDOW, MAX_IN_FLIGHT } from "../../generated/contract/limits.ts";
import type { ChatCommand } from "../../generated/types.ts";
import { BUSY_MS } from "./config.ts";
import { cid } from "./testing/people.ts";
import { eventsOf, take, World, type TestSocket } from "./testing/world.ts";

const chat = (number: number): ChatCommand => ({ type: "chat", cid: cid(number), after: 0, text: `text ${number}` });

const types = (socket: TestSocket): readonly string[] => take(socket).map(({ type }) => type);

/** A room that has just written, with two people who have read all. */
function busyRoom(): { readonly world: World; readonly anna: TestSocket; readonly bert: TestSocket } {
  const world = new World();
  const [anna, bert] = [world.connect("anna"), world.connect("bert")];
  world.send(anna, chat(0));
  take(anna);
  take(bert);
  world.calls.length = 0;
  world.gathers = true;
  return { world, anna, bert };
}

describe("a quiet room", () => {
  test("[RM-12] a frame is written and told before anything else happens, one event in each frame", () => {
    const { world, anna, bert } = busyRoom();
    world.pass(BUSY_MS);
    world.send(anna, chat(1));
    expect(world.calls).toEqual(["write row 4", "send socket-1", "send socket-2"]);
    expect(bert.frames).toHaveLength(1);
    expect(bert.frames[0]).toMatch(/^\{/u);
    expect(world.flush()).toBe(false);
  });

  test("[RM-12] a clock that was set back does not make a room busy for as long", () => {
    const { world, anna, bert } = busyRoom();
    world.pass(-60_000);
    world.send(anna, chat(1));
    expect(types(bert)).toEqual(["chat"]);
  });
});

describe("a busy room", () => {
  test("[RM-12] what comes within one turn of the loop is written at once and told in one frame to each socket", () => {
    const { world, anna, bert } = busyRoom();
    world.send(anna, chat(1));
    world.send(bert, chat(2));
    world.send(anna, chat(3), { type: "typing", on: true });
    expect(world.calls).toEqual([]);
    expect(world.flush()).toBe(true);
    expect(world.calls).toEqual(["write row 4", "write row 5", "write row 6", "send socket-1", "send socket-2"]);
    expect([anna.frames.length, bert.frames.length]).toEqual([1, 1]);
    expect(types(anna)).toEqual(["ack", "chat", "chat", "ack", "chat", "typing"]);
    expect(types(bert)).toEqual(["chat", "ack", "chat", "chat", "typing"]);
  });

  test("[RM-2] nobody hears of what was gathered and is not on disk when the process dies", () => {
    const { world, anna, bert } = busyRoom();
    world.send(anna, chat(1));
    world.crash();
    expect([anna.frames, bert.frames]).toEqual([[], []]);
    expect(world.store.stream).toHaveLength(3);
    const again = world.connect("anna");
    world.send(again, chat(1));
    world.flush();
    expect(eventsOf(again)).toContainEqual({ type: "ack", cid: cid(1), seq: 4, at: world.now });
  });

  test("[RM-2] [RM-8] when it cannot be written, everyone whose commands were in it is refused", () => {
    const { world, anna, bert } = busyRoom();
    world.send(anna, chat(1));
    world.send(bert, chat(2), chat(3));
    world.store.fails = true;
    world.flush();
    world.store.fails = false;
    expect(take(anna)).toMatchObject([{ type: "error", code: "INTERNAL", cid: cid(1) }]);
    expect(take(bert)).toMatchObject([
      { type: "error", code: "INTERNAL", cid: cid(2) },
      { type: "error", code: "INTERNAL", cid: cid(3) },
    ]);
    world.send(anna, chat(1));
    world.flush();
    expect(take(anna)[0]).toMatchObject({ type: "ack", seq: 4 });
  });

  test("[RM-3] a retry that comes before its first copy is on disk is a duplicate", () => {
    const { world, anna, bert } = busyRoom();
    world.send(anna, chat(1));
    world.send(anna, chat(1));
    world.flush();
    expect(take(anna)).toMatchObject([
      { type: "ack", seq: 4 },
      { type: "chat", seq: 4 },
      { type: "ack", seq: 4, duplicate: true },
    ]);
    expect(types(bert)).toEqual(["chat"]);
  });

  test("[LM-1] the limit counts what is gathered", () => {
    const { world, anna } = busyRoom();
    for (let number = 1; number <= CHAT_PER_WINDOW; number += 1) world.send(anna, chat(number));
    world.flush();
    const answers = types(anna).filter((type) => type !== "chat");
    expect(answers).toEqual([...Array.from({ length: CHAT_PER_WINDOW - 1 }, () => "ack"), "error"]);
  });

  test("[LM-8] commands beyond those that may wait for an answer are refused, and taken when the others are answered", () => {
    const { world, anna } = busyRoom();
    const retries = Array.from({ length: MAX_IN_FLIGHT }, () => chat(0));
    world.send(anna, ...retries);
    world.send(anna, { type: "nudge", cid: cid(99) });
    world.flush();
    const answers = take(anna);
    expect(answers.slice(0, -1)).toEqual(retries.map(() => expect.objectContaining({ type: "ack", duplicate: true })));
    expect(answers.at(-1)).toMatchObject({
      type: "error",
      code: "TOO_MANY_IN_FLIGHT",
      of: "nudge",
      cid: cid(99),
      retryAfterMs: expect.any(Number),
    });
    world.send(anna, { type: "nudge", cid: cid(99) });
    world.flush();
    expect(types(anna)).toEqual(["nudge", "ack"]);
  });

  test.each([
    { what: "somebody comes", happens: (world: World) => void world.connect("clara") },
    { what: "somebody goes", happens: (world: World) => leaveLast(world) },
    { what: "a session ends", happens: (world: World) => world.room.endSession("session-bert", world.now) },
    {
      what: "a page is read",
      happens: (world: World) =>
        void world.room.page({ before: null, limit: 1 }, { userId: "anna", kind: "public" }, world.now),
    },
    { what: "the alarm rings", happens: (world: World) => world.ring() },
  ])("[RM-12] when $what, what was gathered comes first", ({ happens }) => {
    const { world, anna } = busyRoom();
    world.send(anna, chat(1));
    expect(world.calls).toEqual([]);
    happens(world);
    expect(world.calls.slice(0, 2)).toEqual(["write row 4", "send socket-1"]);
    expect(types(anna).slice(0, 2)).toEqual(["ack", "chat"]);
  });

  test("[CL-1] a socket that is closed for bad data gets the answers to what it sent before", () => {
    const { world, anna } = busyRoom();
    world.send(anna, chat(1));
    world.sendRaw(anna, "{");
    expect(types(anna)).toEqual(["ack", "chat", "bye"]);
  });
});

function leaveLast(world: World): void {
  const last = [...world.sockets.values()].at(-1);
  if (last !== undefined) world.disconnect(last);
}
