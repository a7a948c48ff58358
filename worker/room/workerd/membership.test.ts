import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import type { Room } from "../../../generated/types.ts";
import { findRoom } from "../../account/index.ts";
import { changeRoom, listMembers, openRoomSocket, personChangedInRoom, setRoomBlocked } from "../index.ts";
import { enter, freshRoom, join, person, say, stubOf, visit } from "./setting.ts";

const MOMENT_MS = 5_000;

/** A group that no other test uses: anna's, and the others have joined it. */
async function freshGroup(...others: readonly string[]): Promise<Room> {
  const room: Room = { ...freshRoom(), kind: "group", title: "Mix tapes" };
  const { roomId, title } = room;
  const asked = others.map((userId) => ({ person: person(userId), invitationId: `to-${userId}` }));
  await changeRoom(env, roomId, { kind: "foundGroup", roomId, title, founder: person("anna"), asked });
  for (const userId of others) {
    const answer = { kind: "answer", person: person(userId), invitationId: `to-${userId}`, accept: true } as const;
    expect(await changeRoom(env, roomId, answer)).toMatchObject({ kind: "done", entry: { state: "member" } });
  }
  return room;
}

describe("a group", () => {
  test("[ME-2] outlives sleep and restart: who is in, who owns it, what it is called, and its open sockets", async () => {
    const room = await freshGroup("bert", "clara");
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    anna.send(say("still here"));
    expect(await bert.next("chat")).toMatchObject({ text: "still here" });
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    expect(await changeRoom(env, room.roomId, { kind: "remove", by: "anna", userId: "bert" })).toMatchObject({
      kind: "done",
    });
    expect(await bert.ended()).toMatchObject({ code: 4003 });
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    expect((await openRoomSocket(env, visit(room, "bert"))).status).toBe(404);
    expect(
      (await listMembers(env, room.roomId, "clara"))?.map(({ person: { userId }, role }) => [userId, role]),
    ).toEqual([
      ["anna", "owner"],
      ["clara", "member"],
    ]);
    expect(await listMembers(env, room.roomId, "bert")).toBeNull();
  });

  test("[RM-9] entering it leaves no trace: who is in has joined before", async () => {
    const room = await freshGroup("bert");
    const bert = await enter(room, "bert");
    const events = await bert.until("caughtUp");
    expect(events.filter(({ type }) => type === "system").map(({ kind, userId }) => [kind, userId])).toEqual([
      ["joined", "anna"],
      ["invited", "bert"],
      ["joined", "bert"],
    ]);
    expect(events[1]).toMatchObject({ people: expect.arrayContaining([person("anna"), person("bert")]) });
  });

  test("[PF-3] a changed profile reaches who is there, and who comes later", async () => {
    const room = await freshGroup("bert");
    const anna = await join(room, "anna");
    const changed = { ...person("bert"), name: "*Bert*" };
    await personChangedInRoom(env, room.roomId, changed);
    expect(await anna.next("person")).toEqual({ type: "person", person: changed });
    await personChangedInRoom(env, room.roomId, { ...person("zoe"), name: "nobody here" });
    const again = await enter(room, "anna");
    expect(await again.next("snapshot")).toMatchObject({ people: expect.arrayContaining([changed]) });
    expect(await anna.rest()).toEqual([]);
  });
});

describe("what an account is owed", () => {
  test("[ME-8] reaches it after the turn", async () => {
    const room = await freshGroup("bert");
    await vi.waitFor(
      async () => expect(await findRoom(env, "bert", room.roomId)).toMatchObject({ title: "Mix tapes" }),
      { timeout: MOMENT_MS },
    );
    const left = () =>
      runInDurableObject(stubOf(room), (_, ctx) => ctx.storage.sql.exec("SELECT * FROM notices").toArray());
    await vi.waitFor(async () => expect(await left()).toEqual([]), { timeout: MOMENT_MS });
  });

  test("[ME-8] is found on disk after a crash, and delivered by the alarm", async () => {
    const room = await freshGroup();
    const body = { roomId: room.roomId, kind: "group", title: "Mix tapes", state: "member", version: 9 };
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      storage.sql.exec(
        "INSERT INTO notices (receiver, body, failures, dueAt) VALUES ('otto', ?, 0, 0)",
        JSON.stringify(body),
      );
    });
    await evictDurableObject(stubOf(room), { webSockets: "close" });
    await runInDurableObject(stubOf(room), () => undefined);
    // One of the founding's own notices may still be set, and may have rung by now: then there is none to run.
    await runDurableObjectAlarm(stubOf(room));
    await vi.waitFor(async () => expect(await findRoom(env, "otto", room.roomId)).not.toBeNull(), {
      timeout: MOMENT_MS,
    });
  });

  test("[ME-8] and cannot be delivered harms nobody: it waits, and the room goes on", async () => {
    const room = await freshGroup("bert");
    const [anna, bert] = [await join(room, "anna"), await join(room, "bert")];
    const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await runInDurableObject(stubOf(room), (_, { storage }) => {
      storage.sql.exec("INSERT INTO notices (receiver, body, failures, dueAt) VALUES ('anna', '{}', 0, 0)");
    });
    expect(await changeRoom(env, room.roomId, { kind: "rename", by: "anna", title: "New" })).toMatchObject({
      kind: "done",
    });
    anna.send(say("and on"));
    expect(await bert.next("chat")).toMatchObject({ text: "and on" });
    await vi.waitFor(async () => expect(await findRoom(env, "bert", room.roomId)).toMatchObject({ title: "New" }), {
      timeout: MOMENT_MS,
    });
    const waiting = await runInDurableObject(stubOf(room), (_, ctx) =>
      ctx.storage.sql.exec("SELECT receiver, failures FROM notices ORDER BY id").toArray(),
    );
    expect(waiting[0]).toEqual({ receiver: "anna", failures: 1 });
    report.mockRestore();
  });
});

describe("a direct room", () => {
  test("[CO-3] a block closes the mouth of both, outlives sleep, and ends", async () => {
    const room: Room = { ...freshRoom(), kind: "direct", title: "Bert", peerId: "bert" };
    const { roomId } = room;
    const other = { person: person("bert"), invitationId: "to-bert" };
    const opening = {
      kind: "openDirect",
      roomId,
      opener: person("anna"),
      other,
      isMutual: true,
      isBlocked: false,
    } as const;
    expect(await changeRoom(env, roomId, opening)).toMatchObject({ kind: "done" });
    const [anna, bert] = [await join(room, "anna"), await join({ ...room, title: "Anna", peerId: "anna" }, "bert")];
    await setRoomBlocked(env, roomId, { by: "anna", of: "bert", blocked: true, version: 1 });
    await anna.rest();
    await evictDurableObject(stubOf(room), { webSockets: "hibernate" });
    bert.send(say("why"), { type: "typing", on: true });
    expect((await bert.until("error")).at(-1)).toMatchObject({ code: "BLOCKED", of: "chat" });
    anna.send(say("because"));
    expect(await anna.rest()).toMatchObject([{ type: "error", code: "BLOCKED" }]);
    await setRoomBlocked(env, roomId, { by: "anna", of: "bert", blocked: false, version: 2 });
    bert.send(say("thanks"));
    expect(await anna.next("chat")).toMatchObject({ from: "bert", text: "thanks" });
  });
});
