import { FULL_GRANTS } from "../grants.ts";
import { describe, expect, test } from "vitest";
import {
  PRESENCE_GRACE_MS,
  SESSION_WARNING_MS,
  STRIKE_WINDOW_MS,
  STRIKES_TO_CLOSE,
} from "../../generated/contract/limits.ts";
import { kinds, status, withTwo } from "./testing/two.ts";
import { lastTold, NOON, take, World, type TestSocket } from "./testing/world.ts";

/** Why a socket was spoken to of its session since the last time. */
const reasons = (socket: TestSocket): readonly string[] =>
  take(socket).flatMap((event) => (event.type === "session" ? [event.reason] : []));

describe("sockets", () => {
  test.each([
    { name: "no JSON", data: "{", code: 1007 },
    { name: "binary", data: new ArrayBuffer(1), code: 1003 },
    { name: "too large", data: `"${"a".repeat(8_200)}"`, code: 1009 },
  ])("[FR-3] [FR-4] [CL-1] a frame that is $name closes with $code; it is no goodbye", ({ data, code }) => {
    const { world, anna, bert } = withTwo();
    world.presence.receive(bert.connectionId, data, world.now);
    world.presence.flush(world.now);
    expect(take(bert)).toMatchObject([{ type: "bye", code }]);
    expect(bert.closed).toEqual({ code });
    world.pass(PRESENCE_GRACE_MS);
    expect(take(anna)).toEqual([]);
  });

  test("[FR-2] a bad event is refused by itself; the others of its frame stand", () => {
    const { world, anna, bert } = withTwo();
    world.presence.receive(
      bert.connectionId,
      JSON.stringify([{ type: "chat" }, status("busy"), { type: "ping" }]),
      world.now,
    );
    world.presence.flush(world.now);
    expect(take(bert)).toMatchObject([
      { type: "error", code: "UNKNOWN_TYPE", path: "/0/type" },
      { type: "pong" },
      { type: "presence" },
    ]);
    expect(lastTold(anna, "bert")).toBe("busy");
  });

  test("[AU-5] refresh is answered with the new end, which outlives sleep", () => {
    const { world, bert } = withTwo();
    world.send(bert, { type: "refresh" });
    expect(world.renewalsAsked).toEqual(["session-bert"]);
    const asked = {
      connectionId: bert.connectionId,
      userId: "bert",
      sessionId: "session-bert",
      expiresAt: 0,
      grants: FULL_GRANTS,
      warned: false,
      client: null,
      discreet: false,
      openedAt: 0,
    };
    world.presence.sessionRenewed(asked, { kind: "renewed", expiresAt: NOON + 2_000_000 }, world.now);
    expect(take(bert)).toEqual([{ type: "session", expiresAt: NOON + 2_000_000, reason: "refreshed" }]);
    world.hibernate();
    world.pass(1_999_999);
    expect(bert.closed).toBeNull();
    world.pass(1);
    expect(bert.closed).toEqual({ code: 4001 });
  });

  test("[AU-6] a session that has ended closes its socket, takes nothing and hears nothing, and its person is soon gone", () => {
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
    world.presence.sessionRenewed(asked, { kind: "renewed", expiresAt: NOON + 9_000_000 }, world.now);
    take(anna);
    world.pass(1_199_999);
    take(bert);
    world.now += 1;
    world.send(bert, status("busy"));
    expect(take(bert)).toMatchObject([{ type: "bye", code: 4001 }]);
    world.pass(PRESENCE_GRACE_MS);
    expect(lastTold(anna, "bert")).toBe("offline");
  });

  test("[AU-7] the end of a session is announced once on every socket of it, also over sleep, and a new end anew", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    take(phone);
    world.pass(1_200_000 - SESSION_WARNING_MS - 1);
    expect([...kinds(bert), ...kinds(phone)]).toEqual([]);
    world.pass(1);
    const warned = [{ type: "session", expiresAt: NOON + 1_200_000, reason: "warned" }];
    expect([take(anna), take(bert), take(phone)]).toEqual([warned, warned, warned]);
    world.hibernate();
    world.pass(1_000);
    expect(kinds(bert)).toEqual([]);

    world.renew("bert", NOON + 1_300_000);
    expect([...reasons(bert), ...reasons(phone)]).toEqual(["refreshed", "refreshed"]);
    world.pass(99_000);
    expect([...reasons(bert), ...reasons(phone)]).toEqual(["warned", "warned"]);
    world.renew("bert", NOON + 1_300_000);
    world.pass(1_000);
    expect(reasons(bert)).toEqual(["refreshed"]);
  });

  test("[AU-7] a session that is about to end when its socket opens is announced after the snapshot", () => {
    const world = new World();
    expect(kinds(world.connect("anna", { sessionMs: 10_000 }))).toEqual(["hello", "snapshot", "session", "presence"]);
  });

  test("[AU-9] the end of a session closes its sockets", () => {
    const { world, anna, bert } = withTwo();
    for (let times = 0; times < 2; times += 1) world.presence.endSession("session-bert", world.now);
    expect(take(bert)).toMatchObject([{ type: "bye", code: 4001 }]);
    expect(bert.closed).toEqual({ code: 4001 });
    expect(anna.closed).toBeNull();
    world.pass(PRESENCE_GRACE_MS);
    expect(lastTold(anna, "bert")).toBe("offline");
  });

  test("[LM-5] a flood closes with 1008", () => {
    const { world, bert } = withTwo();
    for (let count = 0; count < 100; count += 1) world.send(bert, { type: "ping" });
    expect(bert.closed).toBeNull();
    world.send(bert, { type: "ping" });
    expect(bert.closed).toEqual({ code: 1008 });
  });

  test("[LM-6] the last of strikesToClose closes with 1008, after its refusals; what stands in its frame is done", () => {
    const { world, anna, bert } = withTwo();
    const misfit = [{ type: "presence", status: "asleep" }, status("busy")];
    for (let count = 1; count < STRIKES_TO_CLOSE; count += 1) world.receive(bert, JSON.stringify(misfit.slice(0, 1)));
    expect(kinds(bert)).toEqual(["error", "error"]);
    world.receive(bert, JSON.stringify(misfit));
    world.presence.flush(world.now);
    expect(take(bert)).toMatchObject([
      { type: "error", code: "INVALID_MESSAGE", path: "/0/status" },
      { type: "bye", code: 1008, reconnectAfterMs: STRIKE_WINDOW_MS },
    ]);
    expect(lastTold(anna, "bert")).toBe("busy");
  });

  test("[LM-6] neither unknown types nor strikes that are too far apart close a socket", () => {
    const { world, bert } = withTwo();
    for (let count = 0; count < STRIKES_TO_CLOSE * 3; count += 1) {
      world.receive(bert, JSON.stringify({ type: "dance" }));
      if (count % 2 === 0) world.receive(bert, JSON.stringify([]));
      world.pass(STRIKE_WINDOW_MS / 4);
    }
    expect(bert.closed).toBeNull();
  });

  test("[LM-9] who reads too slowly is closed with 4008 before the next telling, or at their next frame; nobody else is", () => {
    const { world, anna, bert } = withTwo();
    const clara = world.connect("clara");
    for (const socket of [anna, bert, clara]) take(socket);
    bert.isSlow = true;
    world.send(anna, { type: "ping" });
    expect(bert.closed).toBeNull();
    world.send(anna, status("busy"));
    expect(take(bert)).toMatchObject([{ type: "bye", code: 4008 }]);
    expect(bert.closed).toEqual({ code: 4008 });
    expect(lastTold(clara, "anna")).toBe("busy");
    clara.isSlow = true;
    world.send(clara, { type: "ping" });
    expect(take(clara)).toMatchObject([{ type: "bye", code: 4008 }]);
    expect(anna.closed).toBeNull();
  });

  test("[AU-6] a frame through a socket that was closed is nothing", () => {
    const { world, anna, bert } = withTwo();
    world.presence.endSession("session-bert", world.now);
    const before = world.store.writes;
    world.presence.receive(bert.connectionId, JSON.stringify(status("busy")), world.now);
    world.presence.flush(world.now);
    expect(world.store.writes).toBe(before);
    expect(kinds(anna)).toEqual([]);
  });
});

describe("a crowd", () => {
  const CROWD = 500;

  /** So many people, who have read everything. */
  function crowded(): { readonly world: World; readonly first: TestSocket; readonly all: readonly TestSocket[] } {
    const world = new World();
    const first = world.connect("first");
    const others = Array.from({ length: CROWD - 1 }, (_, index) => world.connect(`user${index}`));
    const all = [first, ...others];
    for (const socket of all) socket.frames.length = 0;
    return { world, first, all };
  }

  test("[PR-3] one change costs one frame to each of 500 sockets", () => {
    const { world, first, all } = crowded();
    world.send(first, status("busy"));
    expect(all.filter(({ frames }) => frames.length === 1)).toHaveLength(CROWD);
  });

  test("[PR-3] a hundred changes in one turn of the loop cost no more, and all of them are told", () => {
    const { world, first, all } = crowded();
    for (const socket of all.slice(-100)) world.receive(socket, JSON.stringify(status("lunch")));
    world.presence.flush(world.now);
    expect(all.filter(({ frames }) => frames.length === 1)).toHaveLength(CROWD);
    const [event] = take(first);
    const told = event?.type === "presence" ? event.people.map(({ status: to }) => to) : [];
    expect(told).toEqual(Array.from({ length: 100 }, () => "lunch"));
  });

  test("[PR-3] a frame asks the platform about no socket but its own", () => {
    const { world, all } = crowded();
    world.asked = 0;
    for (const socket of all) world.receive(socket, JSON.stringify([{ type: "ping" }]));
    expect(world.asked).toBeLessThanOrEqual(CROWD);
  });
});
