import { FULL_GRANTS } from "../grants.ts";
import { describe, expect, test, vi } from "vitest";
import {
  ABUSE_FRAMES,
  ABUSE_WINDOW_MS,
  CHAT_PER_WINDOW,
  SESSION_WARNING_MS,
  SOCKETS_PER_USER_AND_ROOM,
} from "../../generated/contract/limits.ts";
import type { ChatCommand } from "../../generated/types.ts";
import { FLOOD_WINDOW } from "../sockets/index.ts";
import * as commands from "./commands/index.ts";
import { cid, LOUNGE, NOON, person, visit } from "./testing/people.ts";
import { eventsOf, take, World, type TestSocket } from "./testing/world.ts";

const chat = (number: number, changes: Partial<ChatCommand> = {}): ChatCommand => ({
  type: "chat",
  cid: cid(number),
  after: 0,
  text: `text ${number}`,
  ...changes,
});

const types = (socket: TestSocket): readonly string[] => take(socket).map(({ type }) => type);

/** A room with anna and bert, who have read all that comes with connecting. */
function withTwo(): { readonly world: World; readonly anna: TestSocket; readonly bert: TestSocket } {
  const world = new World();
  const anna = world.connect("anna");
  const bert = world.connect("bert");
  take(anna);
  take(bert);
  world.calls.length = 0;
  return { world, anna, bert };
}

describe("a frame", () => {
  test("[RM-2] the row is written before anybody hears of it", () => {
    const { world, anna } = withTwo();
    world.send(anna, chat(1));
    expect(world.calls).toEqual(["write row 3", "send socket-1", "send socket-2"]);
  });

  test("[RM-2] what could not be written is not acked but refused, and the next one takes its seq", () => {
    const { world, anna, bert } = withTwo();
    world.failsNextFrame = true;
    world.send(anna, chat(1), chat(2));
    expect(world.calls).toEqual(["commit failed", "send socket-1"]);
    expect(take(anna)).toMatchObject([
      { type: "error", code: "INTERNAL", of: "chat", cid: cid(1) },
      { type: "error", code: "INTERNAL", of: "chat", cid: cid(2) },
    ]);
    expect(world.reports).toEqual(["room-turn-not-written"]);
    world.send(anna, chat(1));
    expect(take(anna)[0]).toEqual({ type: "ack", cid: cid(1), seq: 3, at: NOON });
    expect(types(bert)).toEqual(["chat"]);
  });

  test("[CL-1] who comes while nothing can be written is told to come back, and has left no trace", () => {
    const { world, anna } = withTwo();
    world.store.fails = true;
    const clara = world.connect("clara");
    expect(take(clara)).toMatchObject([{ type: "bye", code: 1011 }]);
    world.store.fails = false;
    world.send(anna, chat(1));
    expect(take(anna)).toMatchObject([{ type: "ack", seq: 3 }, { type: "chat" }]);
    expect(take(clara)).toEqual([]);
  });

  test("[RM-7] the sender gets its own chat on every socket, with its cid", () => {
    const { world, anna } = withTwo();
    const second = world.connect("anna");
    take(second);
    world.send(anna, chat(1));
    const event = { type: "chat", seq: 3, from: "anna", cid: cid(1), text: "text 1", at: NOON };
    expect(take(anna)).toEqual([{ type: "ack", cid: cid(1), seq: 3, at: NOON }, event]);
    expect(take(second)).toEqual([event]);
  });

  test("[FR-1] the events of one frame are handled in their order, and answered in one frame", () => {
    const { world, anna, bert } = withTwo();
    world.send(anna, chat(1), chat(2), chat(1));
    expect(anna.frames).toHaveLength(1);
    expect(take(anna)).toMatchObject([
      { type: "ack", seq: 3 },
      { type: "chat", seq: 3 },
      { type: "ack", seq: 4 },
      { type: "chat", seq: 4 },
      { type: "ack", seq: 3, duplicate: true },
    ]);
    expect(bert.frames).toHaveLength(1);
    expect(take(bert)).toMatchObject([{ seq: 3 }, { seq: 4 }]);
  });

  test("[FR-2] a bad event is refused by itself; the others of its frame stand", () => {
    const { world, anna } = withTwo();
    world.sendRaw(anna, JSON.stringify([chat(1), { ...chat(2), text: "" }, { type: "dance" }, chat(3)]));
    expect(take(anna)).toMatchObject([
      { type: "ack", cid: cid(1) },
      { type: "chat" },
      { type: "error", code: "INVALID_MESSAGE", of: "chat", cid: cid(2), path: "/1/text" },
      { type: "error", code: "UNKNOWN_TYPE", of: "dance", path: "/2/type" },
      { type: "ack", cid: cid(3) },
      { type: "chat" },
    ]);
  });

  test.each([
    { name: "no JSON", data: "{", code: 1007 },
    { name: "binary", data: new ArrayBuffer(2), code: 1003 },
    { name: "too large", data: JSON.stringify(chat(1, { text: "a".repeat(8_200) })), code: 1009 },
  ])("[FR-3] [FR-4] [CL-1] a frame that is $name closes with $code after a bye; the room goes on", ({ data, code }) => {
    const { world, anna, bert } = withTwo();
    world.sendRaw(anna, data);
    expect(take(anna)).toMatchObject([{ type: "bye", code }]);
    expect(anna.closed).toMatchObject({ code });
    expect(take(bert)).toEqual([{ type: "userCount", count: 1 }]);
    world.send(bert, chat(1));
    expect(types(bert)).toEqual(["ack", "chat"]);
  });

  test("[RM-8] a handler that throws is answered with INTERNAL to its sender alone, and the others stand", () => {
    const { world, anna, bert } = withTwo();
    const broken = vi.spyOn(commands, "decide").mockImplementationOnce(() => {
      throw new Error("a bug");
    });
    world.send(anna, chat(1), chat(2));
    broken.mockRestore();
    expect(take(anna)).toMatchObject([
      { type: "error", code: "INTERNAL", of: "chat", cid: cid(1) },
      { type: "ack", cid: cid(2), seq: 3 },
      { type: "chat" },
    ]);
    expect(types(bert)).toEqual(["chat"]);
    expect(world.reports).toEqual(["room-command-failed"]);
  });

  test("[RM-8] every command is answered, except receipts, typing and pings", () => {
    const { world, anna } = withTwo();
    world.send(anna, chat(1), { type: "nudge", cid: cid(2) }, { type: "wink", cid: cid(3), winkId: "pig" });
    expect(take(anna).flatMap((event) => (event.type === "ack" ? [event.cid] : []))).toEqual([cid(1), cid(2), cid(3)]);
    world.send(anna, { type: "receipt", delivered: 0, read: 0 }, { type: "typing", on: false });
    expect(take(anna)).toEqual([]);
  });

  test("[RM-10] chats of one socket have the order in which they came", () => {
    const { world, anna, bert } = withTwo();
    for (let number = 1; number <= 9; number += 3) world.send(anna, chat(number), chat(number + 1), chat(number + 2));
    const order = take(bert).flatMap((event) => (event.type === "chat" ? [event.cid] : []));
    expect(order).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(cid));
  });

  test("[RM-3] a retry through another socket, another session and a new process gets the same answer, stored and sent once", () => {
    const { world, anna, bert } = withTwo();
    world.send(anna, chat(1));
    const [first] = take(anna);
    take(bert);
    const again = { ...first, duplicate: true };

    const second = world.connect("anna", { principal: { ...visit("anna").principal, sessionId: "another" } });
    take(second);
    world.send(second, chat(1));
    expect(take(second)).toEqual([again]);
    world.hibernate();
    world.pass(10_000);
    world.send(anna, chat(1));
    expect(take(anna)).toEqual([again]);
    world.crash();
    const third = world.connect("anna");
    take(third);
    world.send(third, chat(1));
    expect(take(third)).toEqual([again]);
    expect(take(bert)).toEqual([]);
    expect(world.store.stream.filter(({ type }) => type === "chat")).toHaveLength(1);
  });

  test("[RM-4] two people with the same cid both speak", () => {
    const { world, anna, bert } = withTwo();
    world.send(anna, chat(1));
    world.send(bert, chat(1));
    expect(world.store.stream.slice(2)).toMatchObject([{ from: "anna" }, { from: "bert" }]);
  });

  test("[MO-1] a nudge reaches everyone, the sender too, and is neither stored nor replayed", () => {
    const { world, anna, bert } = withTwo();
    world.send(anna, { type: "nudge", cid: cid(1) });
    const event = { type: "nudge", from: "anna", cid: cid(1), at: NOON };
    expect(take(anna)).toEqual([event, { type: "ack", cid: cid(1), at: NOON }]);
    expect(take(bert)).toEqual([event]);
    expect(world.store.stream).toHaveLength(2);
    expect(eventsOf(world.connect("clara")).some(({ type }) => type === "nudge")).toBe(false);
  });

  test("[FR-7] a ping that the platform did not take is answered all the same", () => {
    const { world, anna } = withTwo();
    world.sendRaw(anna, '[{"type":"ping"}]');
    expect(anna.frames).toEqual(['{"type":"pong"}']);
  });
});

describe("limits", () => {
  test("[LM-1] the limit is one for all sockets of a person, and everyone has their own", () => {
    const { world, anna, bert } = withTwo();
    const second = world.connect("anna");
    take(second);
    for (let number = 1; number <= CHAT_PER_WINDOW; number += 1)
      world.send(number % 2 === 0 ? anna : second, chat(number));
    take(second);
    world.send(second, chat(99));
    expect(take(second)).toMatchObject([{ type: "error", code: "RATE_LIMITED", cid: cid(99), retryAfterMs: 10_000 }]);
    take(bert);
    world.send(bert, chat(99));
    expect(types(bert)).toEqual(["ack", "chat"]);
  });

  test("[LM-4] the limits hold over reconnects, sleep and restart", () => {
    const { world, anna } = withTwo();
    for (let number = 1; number <= CHAT_PER_WINDOW; number += 1) world.send(anna, chat(number));
    for (let number = 1; number <= 3; number += 1) world.send(anna, { type: "nudge", cid: cid(50 + number) });
    const refusedBoth = (socket: TestSocket): void => {
      take(socket);
      world.send(socket, chat(99), { type: "nudge", cid: cid(98) });
      expect(take(socket)).toMatchObject([{ code: "RATE_LIMITED" }, { code: "RATE_LIMITED" }]);
    };
    refusedBoth(anna);
    world.hibernate();
    refusedBoth(anna);
    world.disconnect(anna);
    refusedBoth(world.connect("anna"));
    world.crash();
    refusedBoth(world.connect("anna"));
  });

  test("[LM-3] receipts, typing and pings spend no budget", () => {
    const { world, anna } = withTwo();
    for (let number = 0; number < 30; number += 1) {
      world.send(anna, { type: "receipt", delivered: 2, read: 2 }, { type: "typing", on: true }, { type: "ping" });
    }
    take(anna);
    for (let number = 1; number <= CHAT_PER_WINDOW; number += 1) world.send(anna, chat(number));
    expect(take(anna).filter(({ type }) => type === "ack")).toHaveLength(CHAT_PER_WINDOW);
  });

  test("[LM-7] retries spend no budget", () => {
    const { world, anna } = withTwo();
    for (let number = 0; number < CHAT_PER_WINDOW; number += 1) world.send(anna, chat(1));
    take(anna);
    for (let number = 2; number <= CHAT_PER_WINDOW; number += 1) world.send(anna, chat(number));
    expect(take(anna).filter(({ type }) => type === "ack")).toHaveLength(CHAT_PER_WINDOW - 1);
  });

  test("[LM-5] one frame with a chat too many in abuseWindowMs closes with 1008, and its events are answered", () => {
    const { world, anna, bert } = withTwo();
    world.pass(1_000);
    for (let number = 0; number < ABUSE_FRAMES; number += 1) world.send(anna, chat(1));
    expect(anna.closed).toBeNull();
    world.pass(ABUSE_WINDOW_MS - 1);
    take(anna);
    world.send(anna, chat(2), chat(3));
    expect(take(anna)).toMatchObject([
      { type: "error", code: "RATE_LIMITED", of: "chat", cid: cid(2), retryAfterMs: 1 },
      { type: "error", code: "RATE_LIMITED", of: "chat", cid: cid(3), retryAfterMs: 1 },
      { type: "bye", code: 1008, reconnectAfterMs: 1 },
    ]);
    expect(anna.closed).toMatchObject({ code: 1008 });
    expect(bert.closed).toBeNull();
  });

  test("[LM-5] the guard counts each connection by itself, and forgets", () => {
    const { world, anna } = withTwo();
    const second = world.connect("anna");
    for (let number = 0; number < ABUSE_FRAMES; number += 1) {
      world.send(anna, chat(1));
      world.send(second, chat(1));
    }
    world.pass(ABUSE_WINDOW_MS);
    world.send(anna, chat(1));
    expect([anna.closed, second.closed]).toEqual([null, null]);
  });

  test("[LM-5] a flood of frames of any kind closes too", () => {
    const { world, anna } = withTwo();
    for (let number = 0; number < FLOOD_WINDOW.max; number += 1) world.send(anna, { type: "ping" });
    expect(anna.closed).toBeNull();
    world.sendRaw(anna, "7");
    expect(anna.closed).toMatchObject({ code: 1008 });
  });

  test("[LM-10] a socket beyond socketsPerUserAndRoom is closed with 4029; the ones before stay", () => {
    const world = new World();
    const sockets = Array.from({ length: SOCKETS_PER_USER_AND_ROOM }, () => world.connect("anna"));
    const surplus = world.connect("anna");
    expect(eventsOf(surplus)).toMatchObject([{ type: "bye", code: 4029 }]);
    expect(surplus.closed).toMatchObject({ code: 4029 });
    expect(sockets.map(({ closed }) => closed)).toEqual(sockets.map(() => null));
    expect(world.connect("bert").closed).toBeNull();
  });
});

describe("sessions", () => {
  test("[AU-6] nothing is taken from a socket whose session has ended; it is closed with 4001", () => {
    const { world, anna } = withTwo();
    world.pass(1_200_000);
    world.send(anna, chat(1));
    expect(take(anna)).toMatchObject([{ type: "bye", code: 4001 }]);
    expect(anna.closed).toMatchObject({ code: 4001 });
    expect(world.store.stream).toHaveLength(2);
  });

  test("[AU-6] nothing is sent to a socket whose session has ended", () => {
    const { world, anna, bert } = withTwo();
    world.room.sessionRenewed(
      {
        connectionId: bert.connectionId,
        userId: "bert",
        sessionId: "session-bert",
        expiresAt: 0,
        grants: FULL_GRANTS,
        warned: false,
        client: null,
        discreet: false,
        openedAt: 0,
      },
      { kind: "renewed", expiresAt: NOON + 2_000_000 },
      world.now,
    );
    world.pass(1_200_000);
    take(bert);
    world.send(bert, chat(1));
    expect(types(anna)).toEqual(["bye"]);
    expect(types(bert)).toEqual(["userCount", "ack", "chat"]);
  });

  test("[AU-6] [AU-7] the alarm announces the nearest end of a session, and closes its sockets at the end", () => {
    const { world, anna, bert } = withTwo();
    const short = {
      principal: {
        userId: "clara",
        sessionId: "short",
        sessionExpiresAt: NOON + SESSION_WARNING_MS + 5_000,
        grants: FULL_GRANTS,
      },
    };
    const clara = world.connect("clara", short);
    take(clara);
    expect(world.room.nextDueAt(world.now)).toBe(NOON + 5_000);
    world.pass(4_999);
    world.ring();
    expect(take(clara)).toEqual([]);
    world.pass(1);
    world.ring();
    world.ring();
    expect(take(clara)).toEqual([{ type: "session", expiresAt: NOON + SESSION_WARNING_MS + 5_000, reason: "warned" }]);
    world.hibernate();
    world.ring();
    expect(world.room.nextDueAt(world.now)).toBe(NOON + SESSION_WARNING_MS + 5_000);
    world.pass(SESSION_WARNING_MS);
    world.ring();
    expect(clara.closed).toMatchObject({ code: 4001 });
    expect([anna.closed, bert.closed]).toEqual([null, null]);
    expect(types(anna)).not.toContain("session");
  });

  test("[AU-6] who comes with an ended session is turned away", () => {
    const world = new World();
    const late = { principal: { userId: "anna", sessionId: "late", sessionExpiresAt: NOON, grants: FULL_GRANTS } };
    const socket = world.connect("anna", late);
    expect(socket.closed).toMatchObject({ code: 4001 });
    expect(world.store.stream).toEqual([]);
  });

  test("[AU-5] refresh renews the session and is answered with its new end, on every socket of it", () => {
    const { world, anna, bert } = withTwo();
    const second = world.connect("anna");
    take(anna);
    take(second);
    world.send(anna, { type: "refresh" });
    expect(world.renewalsAsked).toEqual(["session-anna"]);
    const asked = {
      connectionId: anna.connectionId,
      userId: "anna",
      sessionId: "session-anna",
      expiresAt: 0,
      grants: FULL_GRANTS,
      warned: false,
      client: null,
      discreet: false,
      openedAt: 0,
    };
    const expiresAt = NOON + 1_500_000;
    world.room.sessionRenewed(asked, { kind: "renewed", expiresAt }, world.now);
    const event = { type: "session", expiresAt, reason: "refreshed" };
    expect([take(anna), take(second), take(bert)]).toEqual([[event], [event], []]);
    world.hibernate();
    world.pass(1_300_000);
    world.send(anna, chat(1));
    expect(types(anna)).toContain("ack");
    expect(bert.closed).toMatchObject({ code: 4001 });
  });

  test("[AU-5] a refresh of a session that has ended closes its sockets; one that nobody could answer is refused", () => {
    const { world, anna, bert } = withTwo();
    const asked = {
      connectionId: anna.connectionId,
      userId: "anna",
      sessionId: "session-anna",
      expiresAt: 0,
      grants: FULL_GRANTS,
      warned: false,
      client: null,
      discreet: false,
      openedAt: 0,
    };
    world.room.sessionRenewed(asked, { kind: "unavailable" }, world.now);
    expect(take(anna)).toMatchObject([{ type: "error", code: "UNAVAILABLE", of: "refresh" }]);
    world.room.sessionRenewed(asked, { kind: "ended" }, world.now);
    expect(anna.closed).toMatchObject({ code: 4001 });
    expect(bert.closed).toBeNull();
  });

  test("[AU-9] the end of a session closes its sockets and no others", () => {
    const { world, anna, bert } = withTwo();
    world.room.endSession("session-anna", world.now);
    expect(anna.closed).toMatchObject({ code: 4001 });
    expect(bert.closed).toBeNull();
    expect(take(bert)).toEqual([{ type: "userCount", count: 1 }]);
  });

  test("[CL-1] who is no member of a closed room is turned away with 4003 and leaves no trace", () => {
    const world = new World();
    const socket = world.connect("anna", { room: { ...LOUNGE, kind: "group" } });
    expect(eventsOf(socket)).toMatchObject([{ type: "bye", code: 4003 }]);
    expect(socket.closed).toMatchObject({ code: 4003 });
    expect(world.store.rowsWritten).toBe(0);
  });

  test("[CL-5] a newer socket of the same client replaces the older one with 4009, for its own person alone", () => {
    const world = new World();
    const client = cid(7);
    const older = world.connect("anna", { client });
    const other = world.connect("anna");
    const bert = world.connect("bert", { client });
    take(older);
    take(bert);
    const newer = world.connect("anna", { client });
    expect(take(older)).toMatchObject([{ type: "bye", code: 4009 }]);
    expect(older.closed).toMatchObject({ code: 4009 });
    expect([other.closed, bert.closed, newer.closed]).toEqual([null, null, null]);
    expect(take(bert)).toEqual([]);
    world.send(older, chat(1));
    expect(take(bert)).toEqual([]);
  });
});

describe("people", () => {
  test("[RM-9] the first visit to a public room joins it; no reconnect, wake or second socket does", () => {
    const { world, anna, bert } = withTwo();
    world.disconnect(anna);
    world.connect("anna");
    world.connect("anna");
    world.hibernate();
    world.crash();
    world.connect("anna");
    world.connect("bert", { person: person("bert", { name: "Bertie" }) });
    expect(world.store.stream).toEqual([
      { type: "system", seq: 1, kind: "joined", userId: "anna", at: NOON },
      { type: "system", seq: 2, kind: "joined", userId: "bert", at: NOON },
    ]);
    expect(types(bert).filter((type) => type === "system")).toEqual([]);
  });

  test("[RS-6] who comes first is introduced, and anew when they changed, but not for every socket", () => {
    const { world, anna } = withTwo();
    world.connect("clara");
    expect(take(anna)).toEqual([
      { type: "system", seq: 3, kind: "joined", userId: "clara", at: NOON },
      { type: "person", person: person("clara") },
      { type: "userCount", count: 3 },
    ]);
    world.connect("clara");
    expect(take(anna)).toEqual([]);
    const changed = person("clara", { personalMessage: "brb" });
    world.connect("clara", { person: changed });
    expect(take(anna)).toEqual([{ type: "person", person: changed }]);
  });

  test("[ST-4] userCount counts people, not sockets", () => {
    const { world, anna, bert } = withTwo();
    const second = world.connect("bert");
    expect(take(anna)).toEqual([]);
    expect(eventsOf(second)).toContainEqual(expect.objectContaining({ type: "snapshot", userCount: 2 }));
    world.disconnect(bert);
    expect(take(anna)).toEqual([]);
    world.disconnect(second);
    expect(take(anna)).toEqual([{ type: "userCount", count: 1 }]);
  });

  test("[ST-5] typing ends when the last socket of the person closes", () => {
    const { world, anna, bert } = withTwo();
    const second = world.connect("bert");
    world.send(second, { type: "typing", on: true });
    take(anna);
    world.disconnect(second);
    expect(take(anna)).toEqual([]);
    world.disconnect(bert);
    expect(take(anna)).toEqual([
      { type: "typing", userId: "bert", on: false, until: NOON },
      { type: "userCount", count: 1 },
    ]);
  });

  test("[ST-4] [ST-1] a close that wakes the room is counted, and what rode on its socket is kept", () => {
    const { world, anna, bert } = withTwo();
    const second = world.connect("bert");
    world.send(bert, { type: "receipt", delivered: 1, read: 0 });
    world.send(bert, { type: "receipt", delivered: 2, read: 2 });
    take(anna);
    world.disconnectAsleep(bert);
    expect(take(anna)).toEqual([]);
    expect(world.store.savedReceipts.get("bert")).toMatchObject({ delivered: 2, read: 2 });
    world.disconnectAsleep(second);
    expect(take(anna)).toEqual([{ type: "userCount", count: 1 }]);
  });

  test("[ST-3] a chat ends its writer's typing, and a snapshot names nobody whose time is over", () => {
    const { world, anna, bert } = withTwo();
    world.send(anna, { type: "typing", on: true });
    world.send(bert, { type: "typing", on: true });
    world.send(anna, chat(1));
    const typing = (userId: string): unknown =>
      eventsOf(world.connect(userId)).flatMap((event) => (event.type === "snapshot" ? event.typing : []));
    expect(typing("clara")).toEqual([{ userId: "bert", until: NOON + 3_000 }]);
    world.pass(3_000);
    expect(typing("dora")).toEqual([]);
  });

  test("[ST-3] nobody types longer because the clock was set back", () => {
    const { world, anna } = withTwo();
    world.send(anna, { type: "typing", on: true });
    world.pass(-30_000);
    const typing = eventsOf(world.connect("clara")).flatMap((event) => (event.type === "snapshot" ? event.typing : []));
    expect(typing).toEqual([]);
  });

  test("[ST-1] receipts survive sleep to the last, and a restart once the person has gone", () => {
    const { world, anna, bert } = withTwo();
    const receiptOfAnna = (): unknown =>
      eventsOf(world.connect("bert")).flatMap((event) =>
        event.type === "snapshot" ? event.receipts.filter(({ userId }) => userId === "anna") : [],
      );
    world.send(anna, { type: "receipt", delivered: 1, read: 0 });
    world.send(anna, { type: "receipt", delivered: 2, read: 1 });
    world.hibernate();
    world.send(anna, { type: "receipt", delivered: 1, read: 1 });
    expect(receiptOfAnna()).toEqual([{ userId: "anna", delivered: 2, read: 1 }]);
    world.disconnect(anna);
    world.crash();
    expect(bert.closed).not.toBeNull();
    expect(receiptOfAnna()).toEqual([{ userId: "anna", delivered: 2, read: 1 }]);
  });

  test("[ST-2] saying something moves nobody's receipt, not even the speaker's", () => {
    const { world, anna } = withTwo();
    world.send(anna, chat(1));
    const [, snapshot] = eventsOf(world.connect("anna"));
    expect(snapshot).toMatchObject({ type: "snapshot", receipts: [] });
  });
});
