import { describe, expect, test, vi } from "vitest";
import { CHAT_PER_WINDOW, PREVIEW_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import { RECENT_EVENTS } from "./config.ts";
import { accept, asked, found, GROUP, groupOf, remove } from "./membership/testing/circles.ts";
import { Recent } from "./recent.ts";
import { chatter } from "./testing/context.ts";
import { cid } from "./testing/people.ts";
import { take, World, type TestSocket } from "./testing/world.ts";
import { unread } from "./unread.ts";

let said = 0;

/** Says something, never faster than the limit allows. */
function say(world: World, socket: TestSocket, text: string): void {
  said += 1;
  world.heard(socket);
  world.send(socket, { type: "chat", cid: cid(said), after: 0, text });
  if (said % CHAT_PER_WINDOW === 0) world.pass(60_000);
}

const newsIn = (world: World): readonly string[] =>
  world.room
    .takeNews(world.now)
    .map(({ userId, event }) =>
      event.type === "unread"
        ? `${userId}: ${event.count}, ${event.from} ${event.preview}`
        : `${userId}: ${event.type} by ${event.from}`,
    );

describe("what is unread", () => {
  test("[ME-9] members without a socket are told what was said, and nobody else", () => {
    const world = groupOf("anna", "bert", "clara");
    world.change({ kind: "invite", by: "anna", asked: [asked("dora")] });
    const anna = world.connect("anna", { room: GROUP });
    world.connect("clara", { room: GROUP });
    expect(world.room.hasNews()).toBe(true);
    expect(newsIn(world)).toEqual([]);
    expect(world.room.hasNews()).toBe(false);
    say(world, anna, "one");
    say(world, anna, "two");
    expect(world.room.hasNews()).toBe(true);
    const seq = world.store.stream.length;
    expect(world.room.takeNews(world.now)).toEqual([
      {
        userId: "bert",
        event: { type: "unread", roomId: GROUP.roomId, count: 2, seq, from: "anna", preview: "two" },
      },
    ]);
    expect(world.room.hasNews()).toBe(false);
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-9] what was read, what was said before one came and what one said oneself is not unread", () => {
    const world = groupOf("anna", "bert");
    const [anna, bert] = [world.connect("anna", { room: GROUP }), world.connect("bert", { room: GROUP })];
    say(world, anna, "one");
    say(world, bert, "mine");
    const head = world.store.stream.length;
    world.send(bert, { type: "receipt", delivered: head, read: head - 1 });
    world.disconnect(bert);
    world.change({ kind: "invite", by: "anna", asked: [asked("clara")] });
    accept(world, "clara");
    say(world, anna, "two");
    world.hibernate();
    say(world, anna, "three");
    expect(newsIn(world)).toEqual(["bert: 2, anna three", "clara: 2, anna three"]);
    remove(world, "clara", "clara");
    say(world, anna, "four");
    expect(newsIn(world)).toEqual(["bert: 3, anna four"]);
  });

  test("[ME-9] nobody is told of what only they said, or of who comes and goes", () => {
    const world = groupOf("anna", "bert");
    const anna = world.connect("anna", { room: GROUP });
    newsIn(world);
    say(world, anna, "good night");
    world.disconnect(anna);
    expect(newsIn(world)).toEqual(["bert: 1, anna good night"]);
    remove(world, "bert", "bert");
    world.change({ kind: "invite", by: "anna", asked: [asked("clara")] });
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-9] a preview is cut between code points", () => {
    const world = groupOf("anna", "bert");
    say(world, world.connect("anna", { room: GROUP }), "🎈".repeat(PREVIEW_MAX_CODE_POINTS + 1));
    expect(newsIn(world)).toEqual([`bert: 1, anna ${"🎈".repeat(PREVIEW_MAX_CODE_POINTS)}`]);
  });

  test("[ME-9] nothing is unread in a public room, and it is never asked for", () => {
    const world = new World();
    const anna = world.connect("anna");
    world.connect("bert");
    say(world, anna, "hello");
    expect(world.room.hasNews()).toBe(false);
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-9] beyond what memory holds, all that was said since counts", () => {
    const world = new World();
    found(world, "anna", "bert");
    accept(world, "bert");
    const stream = chatter(RECENT_EVENTS + 500, "anna");
    const circle = world.store.circle();
    const recent = new Recent(stream.slice(500));
    const [news] = unread({ circle, recent, receipts: new Map(), connections: new Map() }, 0);
    expect(news).toMatchObject({ userId: "bert", event: { count: RECENT_EVENTS + 500 - 3 } });
    expect(take(world.connect("bert", { room: GROUP })).at(-1)).toMatchObject({ type: "caughtUp" });
  });
});

describe("a nudge or a wink", () => {
  const nudge = (world: World, socket: TestSocket, id: number): void =>
    world.send(socket, { type: "nudge", cid: cid(id) });

  test("[ME-10] is told to the members without a socket, once, also when it is sent again", () => {
    const world = groupOf("anna", "bert", "clara");
    world.change({ kind: "invite", by: "anna", asked: [asked("dora")] });
    const anna = world.connect("anna", { room: GROUP });
    world.connect("clara", { room: GROUP });
    newsIn(world);
    nudge(world, anna, 9_001);
    expect(world.room.hasNews()).toBe(true);
    expect(newsIn(world)).toEqual(["bert: nudged by anna"]);
    nudge(world, anna, 9_001);
    expect(world.room.hasNews()).toBe(false);
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-10] a wink says which, and when it was sent", () => {
    const world = groupOf("anna", "bert");
    const anna = world.connect("anna", { room: GROUP });
    newsIn(world);
    world.send(anna, { type: "wink", cid: cid(9_006), winkId: "boo" });
    world.send(anna, { type: "wink", cid: cid(9_006), winkId: "boo" });
    expect(world.room.takeNews(world.now)).toEqual([
      { userId: "bert", event: { type: "winked", roomId: GROUP.roomId, from: "anna", winkId: "boo", at: world.now } },
    ]);
    world.send(anna, { type: "wink", cid: cid(9_007), winkId: "boo" }, { type: "nudge", cid: cid(9_008) });
    expect(newsIn(world)).toEqual(["bert: winked by anna", "bert: nudged by anna"]);
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-10] stands behind what was said with it, and is not told after a sleep", () => {
    const world = groupOf("anna", "bert");
    const anna = world.connect("anna", { room: GROUP });
    newsIn(world);
    say(world, anna, "are you there?");
    nudge(world, anna, 9_002);
    expect(newsIn(world)).toEqual(["bert: 1, anna are you there?", "bert: nudged by anna"]);
    nudge(world, anna, 9_003);
    world.hibernate();
    expect(newsIn(world)).toEqual([]);
  });

  test("[ME-10] that could not be written is told to nobody, nor is one in a public room", () => {
    const world = groupOf("anna", "bert");
    const anna = world.connect("anna", { room: GROUP });
    newsIn(world);
    vi.spyOn(world.store, "commit").mockImplementationOnce(() => {
      throw new Error("the disk is full");
    });
    nudge(world, anna, 9_004);
    expect(newsIn(world)).toEqual([]);
    const lobby = new World();
    nudge(lobby, lobby.connect("anna"), 9_005);
    expect(newsIn(lobby)).toEqual([]);
  });
});
