import { describe, expect, test } from "vitest";
import type { RoomCommand } from "../../../generated/ws/room.ts";
import { cid, person } from "../testing/people.ts";
import { eventsOf, take, World, type TestSocket } from "../testing/world.ts";
import { DIRECT, directRoom, GROUP, groupOf, openDirect, remove } from "./testing/circles.ts";

const block = (world: World, by: string, of: string, blocked: boolean, version: number): boolean =>
  world.room.setBlocked({ by, of, blocked, version }, world.now);

const TO_BERT = { ...DIRECT, title: "Anna", peerId: "anna" };

/** The direct room of anna and bert, both there, and all read. */
function bothThere(): { readonly world: World; readonly anna: TestSocket; readonly bert: TestSocket } {
  const world = directRoom();
  const [anna, bert] = [world.connect("anna", { room: DIRECT }), world.connect("bert", { room: TO_BERT })];
  for (const socket of [anna, bert]) take(socket);
  return { world, anna, bert };
}

const chat = (number: number) => ({ type: "chat", cid: cid(number), after: 0, text: `text ${number}` }) as const;
const LOUD: readonly RoomCommand[] = [
  chat(1),
  { type: "nudge", cid: cid(2) },
  { type: "wink", cid: cid(3), winkId: "dancing-pig" },
];

describe("a block", () => {
  test("[CO-3] chats, nudges and winks of the blocked person are refused, and of who blocks, too", () => {
    const { world, anna, bert } = bothThere();
    block(world, "anna", "bert", true, 1);
    for (const socket of [anna, bert]) take(socket);
    for (const [sender, other] of [
      [bert, anna],
      [anna, bert],
    ] as const) {
      world.send(sender, ...LOUD);
      expect(take(sender)).toMatchObject(LOUD.map(({ type }) => ({ type: "error", code: "BLOCKED", of: type })));
      expect(take(other)).toEqual([]);
    }
    expect(world.store.stream.filter(({ type }) => type === "chat")).toEqual([]);
    expect(world.store.savedMoments.size).toBe(0);
  });

  test("[CO-3] typing and receipts go nowhere but to one's own other sockets", () => {
    const { world, anna, bert } = bothThere();
    block(world, "anna", "bert", true, 1);
    const second = world.connect("bert", { room: TO_BERT });
    for (const socket of [anna, bert, second]) take(socket);
    for (const [sender, own, other] of [
      [bert, second, anna],
      [anna, null, bert],
    ] as const) {
      world.send(sender, { type: "typing", on: true }, { type: "receipt", delivered: 2, read: 2 });
      for (const socket of [sender, ...(own === null ? [] : [own])]) {
        expect(take(socket)).toMatchObject([{ type: "typing" }, { type: "receipt", read: 2 }]);
      }
      expect(take(other)).toEqual([]);
    }
  });

  test("[CO-3] each is alone to the other: coming, going, counting, snapshots and new names", () => {
    const { world, anna, bert } = bothThere();
    world.send(anna, { type: "receipt", delivered: 2, read: 2 }, { type: "typing", on: true });
    for (const socket of [anna, bert]) take(socket);
    block(world, "anna", "bert", true, 1);
    expect(take(bert)).toMatchObject([
      { type: "typing", userId: "anna", on: false },
      { type: "userCount", count: 1 },
    ]);
    world.send(anna, { type: "typing", on: true });
    const again = world.connect("bert", { room: TO_BERT });
    expect(take(again)[1]).toMatchObject({ type: "snapshot", receipts: [], typing: [], userCount: 1 });
    world.disconnect(anna);
    const back = world.connect("anna", { room: DIRECT, person: person("anna", { personalMessage: "hidden" }) });
    world.room.personChanged(person("anna", { name: "Annie" }), world.now);
    expect(take(back).at(-1)).toMatchObject({ type: "person", person: { name: "Annie" } });
    for (const socket of [bert, again]) expect(take(socket)).toEqual([]);
  });

  test("[CO-3] where it ends, they see each other again, and what was typed meanwhile is no more", () => {
    const { world, anna, bert } = bothThere();
    block(world, "anna", "bert", true, 1);
    world.send(anna, { type: "receipt", delivered: 2, read: 2 });
    for (const socket of [anna, bert]) take(socket);
    block(world, "anna", "bert", false, 2);
    expect(take(bert)).toEqual([
      { type: "receipt", userId: "anna", delivered: 2, read: 2 },
      { type: "userCount", count: 2 },
    ]);
    world.send(bert, chat(1));
    expect(take(anna).at(-1)).toMatchObject({ type: "chat", from: "bert" });
  });

  test("[CO-3] the newest version holds, in whatever order they come, also over a sleep", () => {
    const { world, bert } = bothThere();
    block(world, "anna", "bert", false, 2);
    block(world, "anna", "bert", true, 1);
    world.send(bert, chat(1));
    expect(eventsOf(bert)).toMatchObject([{ type: "ack" }, { type: "chat" }]);
    block(world, "anna", "bert", true, 3);
    block(world, "bert", "anna", true, 1);
    block(world, "anna", "bert", false, 4);
    world.hibernate();
    take(bert);
    world.send(bert, chat(2));
    expect(take(bert)).toMatchObject([{ type: "error", code: "BLOCKED" }]);
  });

  test("[RM-3] a retry of what was said before is answered", () => {
    const { world, bert } = bothThere();
    world.send(bert, chat(1), { type: "nudge", cid: cid(2) });
    block(world, "anna", "bert", true, 1);
    take(bert);
    world.send(bert, chat(1), { type: "nudge", cid: cid(2) });
    expect(take(bert)).toMatchObject([
      { type: "ack", duplicate: true },
      { type: "ack", duplicate: true },
    ]);
  });

  test("[CO-3] concerns the two of a direct room alone", () => {
    const { world, anna, bert } = bothThere();
    for (const [by, of] of [
      ["anna", "clara"],
      ["clara", "anna"],
      ["anna", "anna"],
    ] as const)
      block(world, by, of, true, 1);
    world.send(bert, chat(1));
    expect(take(anna).at(-1)).toMatchObject({ type: "chat" });
    const group = groupOf("anna", "bert");
    const [first, second] = [group.connect("anna", { room: GROUP }), group.connect("bert", { room: GROUP })];
    block(group, "anna", "bert", true, 1);
    group.send(second, chat(1));
    expect(take(first).at(-1)).toMatchObject({ type: "chat", from: "bert" });
  });

  test("[CO-3] holds from the first moment of a room that the blocked person opens, until the account says otherwise", () => {
    const world = new World();
    openDirect(world, "bert", "anna", { isMutual: true, isBlocked: true });
    const bert = world.connect("bert", { room: TO_BERT });
    take(bert);
    world.send(bert, chat(1));
    expect(take(bert)).toMatchObject([{ code: "BLOCKED" }]);
    openDirect(world, "bert", "anna", { isMutual: true, isBlocked: true });
    block(world, "anna", "bert", false, 1);
    openDirect(world, "bert", "anna", { isMutual: true, isBlocked: true });
    take(bert);
    world.send(bert, chat(2));
    expect(take(bert)).toMatchObject([{ type: "ack" }, { type: "chat" }]);
  });

  test("[CO-3] what could not be written has to be told again", () => {
    const { world, bert } = bothThere();
    world.store.fails = true;
    expect(block(world, "anna", "bert", true, 1)).toBe(false);
    world.store.fails = false;
    world.send(bert, chat(1));
    expect(eventsOf(bert)).toContainEqual(expect.objectContaining({ type: "ack" }));
    expect(block(world, "anna", "bert", true, 1)).toBe(true);
    take(bert);
    world.send(bert, chat(2));
    expect(take(bert)).toMatchObject([{ code: "BLOCKED" }]);
  });

  test("[ME-5] who blocks may leave", () => {
    const { world, anna } = bothThere();
    block(world, "anna", "bert", true, 1);
    expect(remove(world, "anna", "anna")).toMatchObject({ entry: { state: "out" } });
    expect(anna.closed).toMatchObject({ code: 4003 });
  });
});
