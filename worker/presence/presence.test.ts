import { FULL_GRANTS } from "../grants.ts";
import { describe, expect, test } from "vitest";
import {
  PRESENCE_GRACE_MS,
  PRESENCE_LEASE_MS,
  SILENT_SOCKET_MS,
  SOCKETS_PER_USER_AND_ROOM,
} from "../../generated/contract/limits.ts";
import type { ShownStatus, Status } from "../../generated/types.ts";
import { SIGN_STORE_STEP_MS, STATUS_WINDOW } from "./config.ts";
import { kinds, status, withTwo } from "./testing/two.ts";
import { lastTold, NOON, person, take, World, type TestSocket } from "./testing/world.ts";

describe("connecting", () => {
  test("[PR-2] hello and snapshot come first; everyone is in it, the reader first and offline people last", () => {
    const { world, bert } = withTwo();
    world.disconnect(bert);
    world.pass(PRESENCE_GRACE_MS);
    const clara = world.connect("clara");
    const [hello, snapshot] = take(clara);
    expect(hello).toEqual({
      type: "hello",
      protocol: "cfm.v1",
      you: { userId: "clara", sessionExpiresAt: world.now + 1_200_000 },
      serverTime: world.now,
      limits: { heartbeatMs: 25_000, pongTimeoutMs: 10_000, maxInFlight: 16 },
    });
    expect(snapshot).toEqual({
      type: "snapshot",
      people: [
        { person: person("clara"), status: "online", since: world.now },
        { person: person("anna"), status: "online", since: NOON },
        { person: person("bert"), status: "offline", since: world.now },
      ],
    });
  });

  test("[CL-5] a newer socket of the same client replaces the older one, and nobody hears of it", () => {
    const { world, anna, bert } = withTwo();
    world.connect("anna", { client: "a" });
    expect(take(anna)).toMatchObject([{ type: "bye", code: 4009 }]);
    expect(anna.closed).toEqual({ code: 4009 });
    expect(take(bert)).toEqual([]);
    expect(world.connect("bert", { client: "a" }).closed).toBeNull();
  });

  test("[LM-10] one socket too many is closed with 4029", () => {
    const world = new World();
    const sockets = Array.from({ length: SOCKETS_PER_USER_AND_ROOM + 1 }, () => world.connect("anna"));
    expect(sockets.at(-1)?.closed).toEqual({ code: 4029 });
    expect(sockets.slice(0, -1).every(({ closed }) => closed === null)).toBe(true);
  });
});

describe("leases", () => {
  test("[PR-1] who pings stays, to the end of their session", () => {
    const { world, anna } = withTwo();
    world.pass(20 * 60_000 - 1);
    expect(kinds(anna)).toEqual(["session"]);
    expect(lastTold(world.connect("clara"), "bert")).toBe("online");
  });

  test("[PR-1] a lost device is offline presenceLeaseMs after its last sign, not earlier", () => {
    const { world, anna, bert } = withTwo();
    world.pass(60_000);
    world.disconnect(bert, 1006);
    world.pass(PRESENCE_LEASE_MS - 1);
    expect(take(anna)).toEqual([]);
    world.pass(1);
    expect(take(anna)).toEqual([
      {
        type: "presence",
        people: [{ person: person("bert"), status: "offline", since: NOON + 60_000 + PRESENCE_LEASE_MS }],
      },
    ]);
  });

  test("[PR-1] [CL-6] a socket that gives no sign is no presence: it is closed by the next alarm, and the lease runs out", () => {
    const { world, anna, bert } = withTwo();
    world.pass(PRESENCE_LEASE_MS - 1, { silent: [bert] });
    expect(take(bert)).toMatchObject([{ type: "bye", code: 4008 }]);
    expect(bert.closed).toEqual({ code: 4008 });
    expect(take(anna)).toEqual([]);
    world.pass(1);
    expect(lastTold(anna, "bert")).toBe("offline");
  });

  test("[CL-6] a silent socket is closed silentSocketMs after its last sign by whatever happens, and no other is", () => {
    const { world, anna, bert } = withTwo();
    world.pass(SILENT_SOCKET_MS - 1, { silent: [bert] });
    world.send(anna, { type: "ping" });
    expect(bert.closed).toBeNull();
    world.pass(1, { silent: [bert] });
    world.send(anna, { type: "ping" });
    expect(bert.closed).toEqual({ code: 4008 });
    expect(anna.closed).toBeNull();
  });

  test("[CL-6] a frame of its own saves a socket that was silent until then, also when it wakes the object", () => {
    const { world, bert } = withTwo();
    world.pass(SILENT_SOCKET_MS, { silent: [bert] });
    world.hibernate();
    world.send(bert, { type: "ping" });
    expect(kinds(bert)).toEqual(["pong"]);
  });

  test("[PR-1] a device that says goodbye is gone after a short grace, and a page that loads anew makes no flicker", () => {
    const { world, anna, bert } = withTwo();
    world.disconnect(bert);
    world.pass(PRESENCE_GRACE_MS - 1);
    const again = world.connect("bert", { client: "b" });
    world.pass(PRESENCE_LEASE_MS);
    expect(take(anna)).toEqual([]);
    world.disconnect(again, 1000);
    world.pass(PRESENCE_GRACE_MS);
    expect(lastTold(anna, "bert")).toBe("offline");
  });

  test("[PR-1] one device that stays keeps the person there", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    world.disconnect(bert);
    world.pass(PRESENCE_LEASE_MS * 2);
    expect(take(anna)).toEqual([]);
    world.disconnect(phone);
    world.pass(PRESENCE_GRACE_MS);
    expect(lastTold(anna, "bert")).toBe("offline");
  });

  test("[PR-1] leases outlive sleep and a restart, and a restart signs nobody in anew", () => {
    const { world, anna } = withTwo();
    world.pass(SIGN_STORE_STEP_MS * 3 - 1);
    world.hibernate();
    world.pass(SIGN_STORE_STEP_MS - 1);
    expect(take(anna)).toEqual([]);
    world.crash();
    world.pass(PRESENCE_LEASE_MS - SIGN_STORE_STEP_MS - 1);
    const back = world.connect("anna", { client: "a" });
    world.connect("bert", { client: "b" });
    expect(take(back).map(({ type }) => type)).toEqual(["hello", "snapshot"]);
  });

  test("[PR-1] the next alarm is never in the past, and there is none when nobody is there", () => {
    const { world, anna, bert } = withTwo();
    expect(world.presence.nextDueAt()).toBe(NOON + SIGN_STORE_STEP_MS);
    world.pass(PRESENCE_LEASE_MS * 2, { silent: [bert] });
    expect(world.presence.nextDueAt()).toBeGreaterThan(world.now);
    world.disconnect(anna);
    expect(world.presence.nextDueAt()).toBe(world.now + PRESENCE_GRACE_MS);
    world.pass(PRESENCE_GRACE_MS);
    expect(world.presence.nextDueAt()).toBeNull();
  });

  test("[PR-1] an alarm that rings late, early or twice does what is due once", () => {
    const { world, anna, bert } = withTwo();
    world.disconnect(bert);
    world.presence.sweep(world.now);
    world.now += PRESENCE_GRACE_MS * 2;
    for (let times = 0; times < 3; times += 1) {
      world.presence.sweep(world.now);
      world.presence.flush(world.now);
    }
    expect(kinds(anna)).toEqual(["presence"]);
    const before = world.store.writes;
    world.presence.sweep(world.now);
    expect(world.store.writes).toBe(before);
  });

  test("[PR-1] nothing is written while nothing changes, but for the signs of life", () => {
    const { world } = withTwo();
    const before = world.store.writes;
    world.pass(SIGN_STORE_STEP_MS - 1);
    world.presence.sweep(world.now);
    expect(world.store.writes - before).toBe(0);
    world.pass(SIGN_STORE_STEP_MS);
    expect(world.store.writes - before).toBe(2);
  });
});

describe("statuses", () => {
  test("[PR-2] a hidden person looks offline to others and hidden to themselves, and still receives and sends", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    take(phone);
    world.pass(5_000);
    world.send(bert, status("hidden"));
    expect(take(anna)).toEqual([
      { type: "presence", people: [{ person: person("bert"), status: "offline", since: NOON + 5_000 }] },
    ]);
    expect(lastTold(bert, "bert")).toBe("hidden");
    expect(lastTold(phone, "bert")).toBe("hidden");
    expect(lastTold(world.connect("clara"), "bert")).toBe("offline");
    world.send(anna, status("busy"));
    expect(lastTold(bert, "anna")).toBe("busy");
    world.send(bert, status("phone"));
    expect(lastTold(anna, "bert")).toBe("phone");
  });

  test("[PR-2] nothing that a hidden person changes gives them away: no message, no leaving, no coming back", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("hidden"));
    take(anna);
    const seen = take(world.connect("clara")).find(({ type }) => type === "snapshot");
    take(anna);
    world.send(bert, status("hidden", { personalMessage: "psst" }));
    world.disconnect(bert);
    world.pass(PRESENCE_GRACE_MS);
    const back = world.connect("bert", { client: "b", personalMessage: "psst" });
    expect(take(anna)).toEqual([]);
    expect(lastTold(back, "bert")).toBe("hidden");
    const later = take(world.connect("dora")).find(({ type }) => type === "snapshot");
    const bertIn = (event: typeof seen) =>
      event?.type === "snapshot" ? event.people.find((one) => one.person.userId === "bert") : undefined;
    expect(bertIn(later)).toEqual(bertIn(seen));
    world.send(back, status("online"));
    expect(take(anna).at(-1)).toMatchObject({ people: [{ person: { personalMessage: "psst" }, status: "online" }] });
  });

  test.each<{ readonly said: Status; readonly seen: ShownStatus }>([
    { said: "online", seen: "online" },
    { said: "busy", seen: "busy" },
    { said: "brb", seen: "brb" },
    { said: "away", seen: "away" },
    { said: "phone", seen: "phone" },
    { said: "lunch", seen: "lunch" },
    { said: "hidden", seen: "offline" },
  ])("[PR-2] who says $said is $seen for others, at once and for newcomers", ({ said, seen }) => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status(said === "brb" ? "busy" : "brb"));
    world.send(bert, status(said));
    expect(lastTold(anna, "bert")).toBe(seen);
    expect(lastTold(world.connect("clara"), "bert")).toBe(seen);
    expect(lastTold(bert, "bert")).toBe(said);
  });

  test("[PR-5] idle devices make an online person away, and one that is used brings them back", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    world.send(bert, status("away", { auto: true }));
    expect(take(anna)).toEqual([]);
    world.send(phone, status("away", { auto: true }));
    expect(lastTold(anna, "bert")).toBe("away");
    world.send(bert, status("online", { auto: true }));
    expect(lastTold(anna, "bert")).toBe("online");
  });

  test.each<Status>(["busy", "brb", "away", "phone", "lunch", "hidden"])(
    "[PR-5] %s, set by hand, is overridden by no automatic status",
    (byHand) => {
      const { world, anna, bert } = withTwo();
      world.send(bert, status(byHand));
      take(anna);
      take(bert);
      for (const auto of ["away", "online", "busy", "hidden"] as const) world.send(bert, status(auto, { auto: true }));
      expect(take(anna)).toEqual([]);
      expect(take(bert)).toEqual([]);
    },
  );

  test("[PR-5] an automatic status that is neither away nor online changes nothing", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("busy", { auto: true }));
    expect(take(anna)).toEqual([]);
  });

  test("[PR-6] a personal message goes to the directory and to everyone, and stays over sessions", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("online", { personalMessage: "(8) Yellow" }));
    expect(world.messagesSaved).toEqual([{ userId: "bert", text: "(8) Yellow" }]);
    expect(take(anna)).toMatchObject([{ type: "presence", people: [{ person: { personalMessage: "(8) Yellow" } }] }]);
    world.send(bert, status("busy"));
    expect(take(anna)).toMatchObject([{ type: "presence", people: [{ person: { personalMessage: "(8) Yellow" } }] }]);
    world.presence.messageNotSaved({
      connectionId: bert.connectionId,
      userId: "bert",
      sessionId: "",
      expiresAt: 0,
      grants: FULL_GRANTS,
      warned: false,
      client: null,
      discreet: false,
      openedAt: 0,
    });
    expect(take(bert).at(-1)).toMatchObject({ type: "error", code: "UNAVAILABLE", of: "presence" });
  });

  test("[PF-1] a personal message is kept as a plain line in NFC; what is none is refused and changes nothing", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("busy", { personalMessage: "ok \u202e gnorw" }));
    expect(take(bert)).toMatchObject([{ type: "error", code: "INVALID_MESSAGE", of: "presence" }]);
    expect(kinds(anna)).toEqual([]);
    world.send(bert, status("busy", { personalMessage: "Cafe\u0301" }));
    expect(take(anna)).toMatchObject([{ people: [{ person: { personalMessage: "Caf\u00e9" } }] }]);
    expect(world.messagesSaved).toEqual([{ userId: "bert", text: "Caf\u00e9" }]);
  });

  test("[PR-6] a second tab that comes with what the directory held before sets no message back", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("online", { personalMessage: "(8) Yellow" }));
    take(anna);
    world.connect("bert", { client: "second tab" });
    world.send(bert, status("busy"));
    expect(take(anna).at(-1)).toMatchObject({ people: [{ person: { personalMessage: "(8) Yellow" } }] });
  });

  test("[PR-3] changes of one moment come in one frame, each person once", () => {
    const { world, anna, bert } = withTwo();
    const clara = world.connect("clara");
    take(anna);
    take(bert);
    const raw = (socket: TestSocket, to: Status): void =>
      world.presence.receive(socket.connectionId, JSON.stringify(status(to)), world.now);
    raw(bert, "busy");
    raw(bert, "lunch");
    raw(clara, "away");
    world.presence.flush(world.now);
    expect(anna.frames).toHaveLength(1);
    expect(take(anna)).toMatchObject([
      {
        type: "presence",
        people: [
          { person: { userId: "bert" }, status: "lunch" },
          { person: { userId: "clara" }, status: "away" },
        ],
      },
    ]);
    world.presence.flush(world.now);
    expect(take(anna)).toEqual([]);
  });

  test("[PR-7] too many changes are refused, with the time to wait: over sockets, sleep and restart", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    const changes = Array.from({ length: STATUS_WINDOW.max }, (_, count) =>
      status(count % 2 === 0 ? "busy" : "online"),
    );
    for (const [count, change] of changes.entries()) world.send(count % 2 === 0 ? bert : phone, change);
    const refused = { type: "error", code: "RATE_LIMITED", of: "presence", retryAfterMs: STATUS_WINDOW.windowMs };
    take(anna);
    for (const again of [() => undefined, () => world.hibernate(), () => world.crash()]) {
      again();
      const socket = world.connect("bert", { client: "b" });
      take(socket);
      world.send(socket, status("lunch"));
      expect(take(socket)).toMatchObject([refused]);
    }
    world.pass(STATUS_WINDOW.windowMs);
    world.send(world.connect("bert", { client: "b" }), status("lunch"));
    expect(lastTold(world.connect("clara"), "bert")).toBe("lunch");
  });

  test("[PR-7] what changes nothing is no change: it costs neither a row nor any of the budget", () => {
    const { world, bert } = withTwo();
    world.send(bert, status("busy"));
    const before = world.store.writes;
    for (let count = 0; count < STATUS_WINDOW.max * 2; count += 1) world.send(bert, status("busy"));
    expect(world.store.writes).toBe(before);
    take(bert);
    world.send(bert, status("online"));
    expect(lastTold(bert, "bert")).toBe("online");
  });
});

describe("coming with a status", () => {
  const said = (to: Status, auto = false) => ({ status: to, auto });

  test("[PR-9] who comes hidden is seen by nobody, and knows it from the first snapshot on", () => {
    const { world, anna, bert } = withTwo();
    world.disconnect(bert);
    world.pass(PRESENCE_LEASE_MS);
    take(anna);
    const back = world.connect("bert", { client: "b", said: said("hidden") });
    expect(take(anna)).toEqual([]);
    expect(lastTold(back, "bert")).toBe("hidden");
  });

  test("[PR-9] who was never here and comes hidden is known to nobody, over sleep, until they are seen", () => {
    const { world, anna } = withTwo();
    const clara = world.connect("clara", { said: said("hidden") });
    world.send(clara, { type: "presence", status: "hidden", personalMessage: "psst" });
    world.hibernate();
    world.look("clara", { name: "Clara" });
    expect(take(anna)).toEqual([]);
    world.block("clara", "dora", true, 1);
    expect(JSON.stringify([take(world.connect("guest")), take(world.connect("dora"))])).not.toContain("clara");
    world.disconnect(clara);
    world.pass(PRESENCE_LEASE_MS);
    expect(lastTold(anna, "clara")).toBeUndefined();
    world.send(world.connect("clara"), { type: "presence", status: "busy" });
    expect(take(anna)).toMatchObject([{ people: [{ person: { userId: "clara" }, status: "busy" }] }]);
  });

  test.each<Status>(["online", "busy", "brb", "away", "phone", "lunch"])(
    "[PR-9] [PR-4] who comes as %s was never anything else, and is announced",
    (to) => {
      const { world, anna } = withTwo();
      world.connect("clara", { said: said(to) });
      expect(take(anna)).toMatchObject([
        { type: "presence", people: [{ person: { userId: "clara" }, status: to }] },
        { type: "signedIn", person: { userId: "clara" } },
      ]);
    },
  );

  test("[PR-9] [PR-8] who was hidden and comes as somebody to be seen, is", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("hidden"));
    world.disconnect(bert);
    world.pass(PRESENCE_LEASE_MS);
    take(anna);
    world.connect("bert", { said: said("online") });
    expect(kinds(anna)).toEqual(["presence", "signedIn"]);
  });

  test("[PR-9] [PR-5] a device at which nobody sits comes back as such, without a flicker, and overrides nothing", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("away", { auto: true }));
    take(anna);
    world.disconnect(bert, 1006);
    const back = world.connect("bert", { client: "b", said: said("away", true) });
    expect(take(anna)).toEqual([]);
    world.send(back, status("busy"));
    world.connect("bert", { client: "b", said: said("away", true) });
    expect(lastTold(anna, "bert")).toBe("busy");
    world.pass(PRESENCE_LEASE_MS, { silent: [...world.sockets.values()].filter((socket) => socket !== anna) });
    world.connect("bert", { client: "b", said: said("hidden", true) });
    expect(lastTold(anna, "bert")).toBe("online");
  });

  test("[PR-9] [PR-7] within a lease it is a change like any other; whoever comes from nowhere is never refused", () => {
    const { world, anna, bert } = withTwo();
    for (let count = 0; count < STATUS_WINDOW.max; count += 1)
      world.send(bert, status(count % 2 === 0 ? "busy" : "online"));
    const phone = world.connect("bert", { client: "phone", said: said("lunch") });
    const refused = { type: "error", code: "RATE_LIMITED", of: "presence", retryAfterMs: STATUS_WINDOW.windowMs };
    expect(take(phone).slice(0, 3)).toMatchObject([{ type: "hello" }, { type: "snapshot" }, refused]);
    world.pass(STATUS_WINDOW.windowMs);
    take(anna);
    world.disconnect(phone);
    world.connect("bert", { client: "phone", said: said("lunch") });
    expect(lastTold(anna, "bert")).toBe("lunch");

    for (let count = 1; count < STATUS_WINDOW.max; count += 1)
      world.send(bert, status(count % 2 === 0 ? "busy" : "online"));
    for (const socket of world.sockets.values())
      if (socket !== anna && socket.closed === null) world.disconnect(socket);
    world.pass(PRESENCE_GRACE_MS);
    take(anna);
    const back = world.connect("bert", { client: "b", said: said("hidden") });
    expect(kinds(back)).not.toContain("error");
    expect(take(anna)).toEqual([]);
  });
});

describe("toasts", () => {
  test("[PR-4] who comes from nowhere is announced to everyone else", () => {
    const { world, anna } = withTwo();
    const clara = world.connect("clara");
    expect(take(anna)).toEqual([
      { type: "presence", people: [{ person: person("clara"), status: "online", since: NOON }] },
      { type: "signedIn", person: person("clara"), at: NOON },
    ]);
    expect(kinds(clara)).toEqual(["hello", "snapshot", "presence"]);
  });

  test("[PR-4] a second device, a reconnect within the lease and a hidden person are not", () => {
    const { world, anna, bert } = withTwo();
    world.connect("bert", { client: "phone" });
    world.disconnect(bert, 1006);
    world.pass(PRESENCE_LEASE_MS - 1);
    const back = world.connect("bert", { client: "b" });
    world.send(back, status("hidden"));
    take(anna);
    for (const socket of world.sockets.values())
      if (socket !== anna && socket.closed === null) world.disconnect(socket);
    world.pass(PRESENCE_GRACE_MS);
    const hidden = world.connect("bert", { client: "b" });
    world.send(hidden, status("online"));
    expect(kinds(anna)).not.toContain("signedIn");
  });

  test("[PR-4][PR-8] after the lease a person comes anew: online and announced", () => {
    const { world, anna, bert } = withTwo();
    world.send(bert, status("busy"));
    world.disconnect(bert, 1006);
    world.pass(PRESENCE_LEASE_MS);
    take(anna);
    world.connect("bert", { client: "b" });
    expect(take(anna)).toMatchObject([
      { type: "presence", people: [{ person: { userId: "bert" }, status: "online" }] },
      { type: "signedIn", person: { userId: "bert" } },
    ]);
  });
});
