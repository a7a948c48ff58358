import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ASKS_PER_WINDOW } from "../../../generated/contract/limits.ts";
import type { Invitation, Room } from "../../../generated/types.ts";
import {
  ContactListAnswerSchema,
  InvitationListAnswerSchema,
  MemberListAnswerSchema,
  RoomAnswerSchema,
  RoomListAnswerSchema,
} from "../../../generated/zod/classic.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { Caller } from "./caller.ts";
import { callWith } from "./support.ts";

/** What an account learns by a notice comes a moment later. */
const MOMENT_MS = 5_000;

let anna: Caller;
let ben: Caller;
let chiara: Caller;
let diego: Caller;
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  [anna, ben, chiara, diego] = await Promise.all([
    Caller.signIn("anna"),
    Caller.signIn("ben"),
    Caller.signIn("chiara"),
    Caller.signIn("diego"),
  ]);
});

const roomOf = ({ body }: { readonly body: string }): Room => RoomAnswerSchema.parse(JSON.parse(body)).data;

const newGroup = async (founder: Caller, title: string, ...asked: readonly Caller[]): Promise<Room> =>
  roomOf(await founder.api("POST", "/api/rooms", { kind: "group", title, userIds: asked.map(({ userId }) => userId) }));

const openDirect = async (opener: Caller, { userId }: Caller): Promise<Room> =>
  roomOf(await opener.api("POST", "/api/rooms", { kind: "direct", userId }));

/** The invitation to a room, once the account knows of it. */
const invitationTo = async (caller: Caller, { roomId }: Room): Promise<Invitation> =>
  vi.waitFor(
    async () => {
      const { body } = await caller.api("GET", "/api/invitations");
      const { invitations } = InvitationListAnswerSchema.parse(JSON.parse(body)).data;
      const found = invitations.find(({ room }) => room.roomId === roomId);
      if (found === undefined) throw new Error("not asked yet");
      return found;
    },
    { timeout: MOMENT_MS, interval: 20 },
  );

const answerTo = async (caller: Caller, room: Room, accept: boolean) => {
  const { invitationId } = await invitationTo(caller, room);
  return caller.api("POST", `/api/invitations/${invitationId}`, { accept });
};

async function groupOf(title: string, founder: Caller, ...others: readonly Caller[]): Promise<Room> {
  const room = await newGroup(founder, title, ...others);
  for (const other of others) expect(await answerTo(other, room, true)).toMatchObject({ status: 200 });
  return room;
}

const ownRooms = async (caller: Caller): Promise<readonly Room[]> =>
  RoomListAnswerSchema.parse(JSON.parse((await caller.api("GET", "/api/rooms")).body)).data.rooms.filter(
    ({ kind }) => kind !== "public",
  );

const membersOf = async (caller: Caller, { roomId }: Room) => {
  const { body } = await caller.api("GET", `/api/rooms/${roomId}/members`);
  return MemberListAnswerSchema.parse(JSON.parse(body)).data.members.map(({ person, role }) => [person.userId, role]);
};

/** Makes two people each other's contacts. */
async function makeFriends(one: Caller, other: Caller): Promise<void> {
  await one.api("POST", "/api/contacts", { userId: other.userId });
  await other.api("POST", "/api/contacts", { userId: one.userId });
  const relation = async (caller: Caller, { userId }: Caller): Promise<string | undefined> => {
    const { contacts } = ContactListAnswerSchema.parse(
      JSON.parse((await caller.api("GET", "/api/contacts")).body),
    ).data;
    return contacts.find(({ person }) => person.userId === userId)?.relation;
  };
  await vi.waitFor(
    async () => expect([await relation(one, other), await relation(other, one)]).toEqual(["mutual", "mutual"]),
    { timeout: MOMENT_MS },
  );
}

const say = (text: string): object => ({ type: "chat", cid: crypto.randomUUID(), after: 0, text });

describe("a group", () => {
  test("[ME-4] [ME-6] is founded, entered by an invitation, renamed, and found by its people at once", async () => {
    const room = await newGroup(anna, "  Mix tapes ".trim(), ben);
    expect(room).toMatchObject({ kind: "group", title: "Mix tapes", topic: "", encrypted: false });
    expect(room.roomId).toMatch(/^r[a-z0-9]{24}$/);
    const first = await anna.enter(room.roomId);
    const { invitationId } = await invitationTo(ben, room);
    for (const _ of ["once", "and once more, as after an answer that was lost"]) {
      const answer = await ben.api("POST", `/api/invitations/${invitationId}`, { accept: true });
      expect(answer).toMatchObject({ status: 200, data: {} });
    }
    // What one has just done holds for the very next request.
    const second = await ben.enter(room.roomId);
    expect((await first.until("system")).at(-1)).toMatchObject({ kind: "joined", userId: "ben" });
    second.send(say("hello"));
    expect(await first.next("chat")).toMatchObject({ from: "ben", text: "hello" });

    expect(await ben.api("PATCH", `/api/rooms/${room.roomId}`, { title: "Mine" })).toMatchObject({
      status: 403,
      code: "FORBIDDEN",
    });
    const renamed = roomOf(await anna.api("PATCH", `/api/rooms/${room.roomId}`, { title: "Cassettes" }));
    expect(renamed).toEqual({ ...room, title: "Cassettes" });
    expect(await second.next("system")).toMatchObject({ kind: "renamed", userId: "anna", title: "Cassettes" });
    expect(roomOf(await ben.api("GET", `/api/rooms/${room.roomId}`))).toEqual(renamed);
    expect(await membersOf(ben, room)).toEqual([
      ["anna", "owner"],
      ["ben", "member"],
    ]);
    expect(await ownRooms(anna)).toContainEqual(renamed);
    await vi.waitFor(async () => expect(await ownRooms(ben)).toContainEqual(renamed), { timeout: MOMENT_MS });
  });

  test("[ME-4] declining leaves no trace, and the invitation is answered once", async () => {
    const room = await newGroup(anna, "Quiet", ben, chiara);
    const { invitationId } = await invitationTo(ben, room);
    const path = `/api/invitations/${invitationId}`;
    // Somebody else's invitation is none.
    expect(await chiara.api("POST", path, { accept: true })).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(await ben.api("POST", path, { accept: false })).toMatchObject({ status: 200 });
    // The answer to the first may be lost on its way; another answer comes too late.
    expect(await ben.api("POST", path, { accept: false })).toMatchObject({ status: 200 });
    expect(await ben.api("POST", path, { accept: true })).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect((await ben.knock(room.roomId)).status).toBe(404);
    expect(await membersOf(anna, room)).toEqual([["anna", "owner"]]);
  });

  test("[ME-3] S16: who is removed or leaves is closed with 4003, at once, and hears nothing after the decision", async () => {
    const room = await groupOf("Doors", anna, ben, chiara);
    const [atAnna, atBen, atChiara] = [
      await anna.enter(room.roomId),
      await ben.enter(room.roomId),
      await chiara.enter(room.roomId),
    ];
    const startedAt = performance.now();
    expect(await anna.api("DELETE", `/api/rooms/${room.roomId}/members/ben`)).toMatchObject({ status: 200 });
    atAnna.send(say("without ben"));
    await atAnna.next("ack");
    expect(await atBen.ended()).toMatchObject({ code: 4003 });
    const tookMs = performance.now() - startedAt;
    expect(tookMs).toBeLessThan(5_000);
    console.log(`S16: a removed person's socket was closed ${tookMs.toFixed(0)} ms after the request`);
    const heard = (await atBen.until("bye")).map(({ type }) => type);
    expect(heard.filter((type) => ["chat", "system"].includes(type))).toEqual([]);
    expect(atBen.frames.join("")).not.toContain("without ben");

    expect(await chiara.api("DELETE", `/api/rooms/${room.roomId}/members/chiara`)).toMatchObject({ status: 200 });
    expect(await atChiara.ended()).toMatchObject({ code: 4003 });
    for (const out of [ben, chiara]) {
      expect((await out.knock(room.roomId)).status).toBe(404);
      expect(await out.api("GET", `/api/rooms/${room.roomId}/messages`)).toMatchObject({ status: 404 });
      await vi.waitFor(
        async () => expect((await ownRooms(out)).map(({ roomId }) => roomId)).not.toContain(room.roomId),
        {
          timeout: MOMENT_MS,
        },
      );
    }
    expect(await anna.api("DELETE", `/api/rooms/${room.roomId}/members/ben`)).toMatchObject({ status: 404 });
  });

  test("[LM-13] of nobody counts as a request too, so that rooms cannot be made without end", async () => {
    const founder = await Caller.signIn("viktor");
    const statuses: number[] = [];
    for (let count = 0; count <= ASKS_PER_WINDOW; count++) {
      statuses.push((await founder.api("POST", "/api/rooms", { kind: "group", title: "Empty", userIds: [] })).status);
    }
    expect(statuses).toEqual([...Array<number>(ASKS_PER_WINDOW).fill(200), 429]);
  });

  test("[PF-1] [ME-6] a title, an unknown person and oneself are judged before anything is made", async () => {
    const group = (title: string, ...userIds: readonly string[]) => ({ kind: "group", title, userIds });
    for (const body of [group("\u202egroup"), group("a\u0000b"), group("\u200b"), group("Me", "anna")]) {
      expect(await anna.api("POST", "/api/rooms", body)).toMatchObject({ status: 400, code: "INVALID_MESSAGE" });
    }
    expect(await anna.api("POST", "/api/rooms", group("Ghosts", "ben", "nobody"))).toMatchObject({ status: 404 });
    const room = await newGroup(anna, "Plain");
    const path = `/api/rooms/${room.roomId}`;
    expect(await anna.api("PATCH", path, { title: "line\nbreak" })).toMatchObject({ status: 400 });
    expect(await anna.api("POST", `${path}/invitations`, { userIds: ["nobody"] })).toMatchObject({ status: 404 });
    expect(await anna.api("DELETE", `${path}/members/me`)).toMatchObject({ status: 404 });
    expect((await ownRooms(anna)).filter(({ title }) => title === "Ghosts")).toEqual([]);
  });
});

describe("a direct room", () => {
  test("[ME-5] is one for the pair, whoever opens it, both at once too", async () => {
    const rooms = await Promise.all([
      openDirect(anna, diego),
      openDirect(diego, anna),
      openDirect(anna, diego),
      openDirect(diego, anna),
    ]);
    expect(new Set(rooms.map(({ roomId }) => roomId)).size).toBe(1);
    const [toAnna, toDiego] = rooms;
    expect(toAnna).toMatchObject({ kind: "direct", peerId: "diego", title: "Diego [AFK]" });
    expect(toDiego).toMatchObject({ kind: "direct", peerId: "anna", title: "~*Anna*~" });
    if (toAnna === undefined || toDiego === undefined) throw new Error("no rooms");
    const [atAnna, atDiego] = [await anna.enter(toAnna.roomId), await diego.enter(toAnna.roomId)];
    atAnna.send(say("just us"));
    expect(await atDiego.next("chat")).toMatchObject({ from: "anna", text: "just us" });
    expect(new Set((await membersOf(anna, toAnna)).map(([userId]) => userId))).toEqual(new Set(["anna", "diego"]));
    expect(roomOf(await diego.api("GET", `/api/rooms/${toAnna.roomId}`))).toEqual(toDiego);
    for (const answer of [
      await anna.api("PATCH", `/api/rooms/${toAnna.roomId}`, { title: "Us" }),
      await anna.api("DELETE", `/api/rooms/${toAnna.roomId}/members/diego`),
      await anna.api("POST", `/api/rooms/${toAnna.roomId}/invitations`, { userIds: ["ben"] }),
    ]) {
      expect(answer).toMatchObject({ status: 403, code: "FORBIDDEN" });
    }
  });

  test("[ME-5] has a mutual contact in it at once, without being asked", async () => {
    await makeFriends(ben, chiara);
    const { roomId } = await openDirect(ben, chiara);
    await vi.waitFor(async () => expect(await ownRooms(chiara)).toContainEqual(expect.objectContaining({ roomId })), {
      timeout: MOMENT_MS,
    });
    const atChiara = await chiara.enter(roomId);
    const atBen = await ben.enter(roomId);
    atBen.send(say("hi"));
    expect(await atChiara.next("chat")).toMatchObject({ from: "ben" });

    expect(await chiara.api("PATCH", "/api/contacts/ben", { blocked: true })).toMatchObject({ status: 200 });
    await vi.waitFor(
      async () => {
        atBen.send(say("hi again"));
        expect((await atBen.rest()).at(-1)).toMatchObject({ type: "error", code: "BLOCKED", of: "chat" });
      },
      { timeout: MOMENT_MS, interval: 200 },
    );
    expect((await atChiara.rest()).filter(({ type }) => type === "typing" || type === "receipt")).toEqual([]);
  });

  test("[CO-4] opened by a blocked person is opened as if nothing were wrong, and reaches nobody", async () => {
    expect(await diego.api("PATCH", "/api/contacts/ben", { blocked: true })).toMatchObject({ status: 200 });
    const away = await diego.appear();
    const room = await openDirect(ben, diego);
    const atBen = await ben.enter(room.roomId);
    atBen.send(say("let us talk"));
    expect(await atBen.next("error")).toMatchObject({ code: "BLOCKED" });
    const group = await newGroup(ben, "Come", diego, chiara);
    expect(await membersOf(ben, group)).toEqual([["ben", "owner"]]);
    // Chiara blocks ben, too; anna does not, and her invitation comes after all of theirs.
    await ben.api("POST", `/api/rooms/${group.roomId}/invitations`, { userIds: ["anna"] });
    await invitationTo(anna, group);
    for (const { body } of [await diego.api("GET", "/api/invitations"), await chiara.api("GET", "/api/invitations")]) {
      const { invitations } = InvitationListAnswerSchema.parse(JSON.parse(body)).data;
      expect(invitations.filter(({ from }) => from.userId === "ben")).toEqual([]);
    }
    expect(await ownRooms(diego)).not.toContainEqual(expect.objectContaining({ roomId: room.roomId }));
    expect((await away.rest()).filter(({ type }) => ["invitation", "unread", "contact"].includes(type))).toEqual([]);
  });

  test("[ME-5] with oneself is none, nor with nobody", async () => {
    expect(await anna.api("POST", "/api/rooms", { kind: "direct", userId: "anna" })).toMatchObject({
      status: 400,
      code: "INVALID_MESSAGE",
    });
    expect(await anna.api("POST", "/api/rooms", { kind: "direct", userId: "nobody" })).toMatchObject({ status: 404 });
  });
});

describe("an account that cannot take in what its person has just done", () => {
  const stub = env.ACCOUNTS.getByName("farid");
  const exec = async (statement: string) =>
    runInDurableObject(stub, (_, { storage }) => void storage.sql.exec(statement));

  test("[ME-8] learns it later: the room is there, and who is told that it failed would found a second one", async () => {
    const farid = await Caller.signIn("farid");
    const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await exec("CREATE TRIGGER full_disk BEFORE INSERT ON rooms BEGIN SELECT RAISE(ABORT, 'no'); END");
    const room = await newGroup(farid, "Late");
    expect(await ownRooms(farid)).toEqual([]);
    await exec("DROP TRIGGER full_disk");
    await vi.waitFor(async () => expect(await ownRooms(farid)).toEqual([room]), { timeout: MOMENT_MS, interval: 100 });
    report.mockRestore();
  });
});

describe("who is not in the room at present", () => {
  test("[ME-9] is told by presence what was said, and how much of it", async () => {
    const room = await groupOf("Away", anna, ben);
    const away = await ben.appear();
    const atAnna = await anna.enter(room.roomId);
    atAnna.send(say("are you there?"));
    expect((await away.until("unread")).at(-1)).toEqual({
      type: "unread",
      roomId: room.roomId,
      count: 1,
      seq: 4,
      from: "anna",
      preview: "are you there?",
    });
    atAnna.send(say("hello?"), say("hellooo?"));
    expect((await away.until("unread")).at(-1)).toMatchObject({ count: 3, preview: "hellooo?" });
    const atBen = await ben.enter(room.roomId);
    atBen.send({ type: "receipt", delivered: 6, read: 6 });
    atAnna.send(say("there you are"));
    await atBen.until("chat");
    atBen.socket.close(1000);
    await atBen.ended();
    await atAnna.until("userCount");
    atAnna.send(say("and gone"));
    expect((await away.until("unread")).filter(({ type }) => type === "unread")).toMatchObject([{ count: 2 }]);
  });

  test("[ME-10] is called by a nudge, and by a wink", async () => {
    const room = await groupOf("Calling", anna, ben);
    const away = await ben.appear();
    const atAnna = await anna.enter(room.roomId);
    atAnna.send({ type: "nudge", cid: crypto.randomUUID() });
    expect((await away.until("nudged")).at(-1)).toMatchObject({ type: "nudged", roomId: room.roomId, from: "anna" });
    atAnna.send({ type: "wink", cid: crypto.randomUUID(), winkId: "boo" });
    expect((await away.until("winked")).at(-1)).toMatchObject({ roomId: room.roomId, from: "anna", winkId: "boo" });
  });

  test("[PR-12] is neither seen nor counted as they come with `discreet`, and counts as there all the same", async () => {
    const room = await groupOf("Quiet", anna, ben);
    const [atAnna, away] = [await anna.enter(room.roomId), await ben.appear()];
    const atBen = await ben.enter(room.roomId, "?discreet=true");
    expect(await atAnna.rest()).toEqual([]);
    atAnna.send(say("alone"), { type: "nudge", cid: crypto.randomUUID() });
    await atBen.until("nudge");
    const calls = (await away.rest()).filter(({ type }) => type === "unread" || type === "nudged");
    expect(calls).toEqual([]);
    expect((await ben.knock(room.roomId, "?discreet=false")).status).toBe(400);
  });

  test("[ME-9] presence is called once for all of them, however many they are", async () => {
    const room = await groupOf("Asleep", anna, ben, chiara);
    const away = await ben.appear();
    const atAnna = await anna.enter(room.roomId);
    const calls = await runInDurableObject(env.PRESENCE.getByName("main"), (presence) => {
      const prototype: typeof presence = Object.getPrototypeOf(presence);
      return vi.spyOn(prototype, "tellPeople");
    });
    atAnna.send(say("anybody?"));
    await away.until("unread");
    const told = calls.mock.calls.flatMap(([news]) => [news.filter(({ event }) => event.type === "unread")]);
    expect(told.filter((news) => news.length > 0).map((news) => news.map(({ userId }) => userId))).toEqual([
      ["ben", "chiara"],
    ]);
    calls.mockRestore();
  });
});

describe("rooms of others", () => {
  /** A refusal without what differs between any two requests. */
  const bare = ({ status, body }: { readonly status: number; readonly body: string }) => ({
    status,
    body: body.replace(/"requestId":"[^"]*"/, "").replace(/"timestamp":\d+/, ""),
  });

  test("[ME-1] S12: a room of others and a room that does not exist are answered alike, by every operation", async () => {
    const group = await groupOf("Ours", anna, ben);
    const direct = await openDirect(anna, ben);
    const foreign = [group.roomId, direct.roomId];
    const absent = "r000000000000000000000000";
    const forged = [absent, "dm_anna____ben", "dm_ben____anna", "dm_anna____ben____chiara", `${group.roomId}0`];
    const asked = (roomId: string) =>
      Promise.all([
        chiara.api("GET", `/api/rooms/${roomId}`),
        chiara.api("PATCH", `/api/rooms/${roomId}`, { title: "Mine" }),
        chiara.api("GET", `/api/rooms/${roomId}/messages`),
        chiara.api("GET", `/api/rooms/${roomId}/members`),
        chiara.api("DELETE", `/api/rooms/${roomId}/members/anna`),
        chiara.api("DELETE", `/api/rooms/${roomId}/members/chiara`),
        chiara.api("POST", `/api/rooms/${roomId}/invitations`, { userIds: ["diego"] }),
        chiara.knock(roomId).then(async (response) => ({ status: response.status, body: await response.text() })),
      ]);
    const expected = (await asked(absent)).map(bare);
    expect(expected.map(({ status }) => status)).toEqual(Array(8).fill(404));
    for (const roomId of [...foreign, ...forged]) {
      expect({ roomId, answers: (await asked(roomId)).map(bare) }).toEqual({ roomId, answers: expected });
    }
  });

  test("[ME-1] S12: both go the same way: the directory, the account, and no room is made or woken", async () => {
    const { roomId } = await groupOf("Hidden", anna, ben);
    const touchedFor = async (id: string): Promise<readonly string[]> => {
      const touched: string[] = [];
      const watch = <Binding extends object>(name: string, binding: Binding): Binding =>
        new Proxy(binding, {
          get(target, property): unknown {
            touched.push(`${name}.${String(property)}`);
            const value: unknown = Reflect.get(target, property);
            return typeof value === "function" ? value.bind(target) : value;
          },
        });
      const { ROOMS, ACCOUNTS, DIRECTORY } = env;
      const watched = { ROOMS: watch("ROOMS", ROOMS), ACCOUNTS: watch("ACCOUNTS", ACCOUNTS) };
      const bindings = { ...env, ...watched, DIRECTORY: watch("DIRECTORY", DIRECTORY) };
      const response = await callWith(bindings, `/api/rooms/${id}/messages`, { headers: chiara.headers });
      expect(response.status).toBe(404);
      return touched;
    };
    const touched = await touchedFor("r000000000000000000000000");
    expect(touched.filter((what) => what.startsWith("ROOMS"))).toEqual([]);
    expect(touched).not.toEqual([]);
    expect(await touchedFor(roomId)).toEqual(touched);
  });

  test("[ME-1] S12: case and unicode variants of a room's id are no ids, whoever asks", async () => {
    const { roomId } = await groupOf("Letters", anna, ben);
    const variants = [
      roomId.toUpperCase(),
      `${roomId.slice(0, -1)}%EF%BD%81`,
      `${roomId}%00`,
      `${roomId}%20`,
      `%2E%2E%2F${roomId}`,
    ];
    for (const variant of variants) {
      const [own, other] = [
        await anna.api("GET", `/api/rooms/${variant}`),
        await chiara.api("GET", `/api/rooms/${variant}`),
      ];
      expect({ variant, ...bare(own) }).toEqual({ variant, ...bare(other) });
      expect([400, 404]).toContain(own.status);
    }
  });

  test("[ME-7] public rooms have no members to list, invite or remove, and keep their titles", async () => {
    for (const answer of [
      await anna.api("GET", "/api/rooms/lobby/members"),
      await anna.api("DELETE", "/api/rooms/lobby/members/anna"),
      await anna.api("POST", "/api/rooms/lobby/invitations", { userIds: ["ben"] }),
      await anna.api("PATCH", "/api/rooms/lobby", { title: "Mine" }),
    ]) {
      expect(answer).toMatchObject({ status: 403, code: "FORBIDDEN" });
    }
    expect(await anna.api("GET", "/api/rooms/system_audit")).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });
});
