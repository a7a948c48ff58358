import { describe, expect, test } from "vitest";
import { PRESENCE_GRACE_MS, PRESENCE_LEASE_MS } from "../../generated/contract/limits.ts";
import type { PersonPresence } from "../../generated/types.ts";
import { kinds, status, withTwo } from "./testing/two.ts";
import { lastTold, NOON, person, take, World, type TestSocket } from "./testing/world.ts";

/** What somebody who comes now is shown of another person; null for nothing. */
function shownTo(world: World, userId: string, of: string): PersonPresence | null {
  const [, snapshot] = take(world.connect(userId, { client: `${userId} looks` }));
  const people = snapshot?.type === "snapshot" ? snapshot.people : [];
  return people.find((one) => one.person.userId === of) ?? null;
}

/** Anna, bert and clara are here and have read everything. */
function withThree(): { world: World; anna: TestSocket; bert: TestSocket; clara: TestSocket } {
  const { world, anna, bert } = withTwo();
  const clara = world.connect("clara", { client: "c" });
  for (const socket of [anna, bert, clara]) take(socket);
  return { world, anna, bert, clara };
}

describe("a block", () => {
  test("[CO-3] makes the blocker offline to the blocked person at once; nobody else learns anything", () => {
    const { world, anna, bert, clara } = withThree();
    world.now += 5_000;
    world.block("anna", "bert", true, 1);
    expect(take(bert)).toEqual([
      { type: "presence", people: [{ person: person("anna"), status: "offline", since: NOON + 5_000 }] },
    ]);
    expect([...kinds(anna), ...kinds(clara)]).toEqual([]);
    expect(shownTo(world, "anna", "bert")).toMatchObject({ status: "online" });
  });

  test("[CO-3] hides everything of the blocker: status, message, looks, coming and going", () => {
    const { world, anna, bert, clara } = withThree();
    world.block("anna", "bert", true, 1);
    take(bert);
    world.send(anna, status("busy", { personalMessage: "psst" }));
    world.look("anna", { name: "Annie" });
    world.disconnect(anna);
    world.pass(PRESENCE_GRACE_MS);
    take(world.connect("anna", { client: "phone" }));
    expect(take(bert)).toEqual([]);
    expect(kinds(clara)).toEqual(["presence", "presence", "presence", "presence", "signedIn"]);
    expect(shownTo(world, "bert", "anna")).toEqual({ person: person("anna"), status: "offline", since: NOON });
    expect(shownTo(world, "clara", "anna")).toMatchObject({ status: "online" });
  });

  test("[CO-3] [PR-3] others who change in the same moment are told to the blocked person all the same", () => {
    const { world, anna, bert, clara } = withThree();
    world.block("anna", "bert", true, 1);
    take(bert);
    for (const socket of [anna, clara]) world.receive(socket, JSON.stringify(status("lunch")));
    world.presence.flush(world.now);
    expect(take(bert)).toMatchObject([{ people: [{ person: { userId: "clara" }, status: "lunch" }] }]);
    expect(take(clara)).toMatchObject([{ people: [{ person: { userId: "anna" } }, { person: { userId: "clara" } }] }]);
    expect(bert.frames).toHaveLength(0);
  });

  test("[CO-3] ended, shows at once what was hidden; before that only once begun", () => {
    const { world, anna, bert } = withTwo();
    world.block("anna", "bert", true, 1);
    world.send(anna, status("busy", { personalMessage: "back" }));
    take(bert);
    world.block("anna", "bert", false, 2);
    expect(take(bert)).toMatchObject([
      { type: "presence", people: [{ person: { personalMessage: "back" }, status: "busy" }] },
    ]);
    world.send(anna, status("online"));
    expect(lastTold(bert, "anna")).toBe("online");
  });

  test("[CO-3] goes one way: each of two may block the other", () => {
    const { world, anna, bert } = withTwo();
    world.block("anna", "bert", true, 1);
    world.send(bert, status("busy"));
    expect(lastTold(anna, "bert")).toBe("busy");
    world.block("bert", "anna", true, 1);
    expect(lastTold(anna, "bert")).toBe("offline");
    world.block("anna", "bert", false, 2);
    expect(lastTold(bert, "anna")).toBe("online");
    world.send(bert, status("lunch"));
    expect(take(anna)).toEqual([]);
  });

  test("[CO-3] the newest version holds, in whatever order and however often they come, over sleep and crash", () => {
    const { world, bert } = withTwo();
    world.block("anna", "bert", true, 3);
    take(bert);
    world.block("anna", "bert", false, 2);
    world.hibernate();
    world.block("anna", "bert", true, 3);
    world.block("anna", "bert", false, 1);
    expect(take(bert)).toEqual([]);
    world.crash();
    expect(shownTo(world, "bert", "anna")).toMatchObject({ status: "offline" });
    world.block("anna", "bert", false, 4);
    expect(shownTo(world, "bert", "anna")).toMatchObject({ status: "online" });
  });

  test("[CO-3] by one who was never here hides them for as long as it lasts", () => {
    const world = new World();
    const bert = world.connect("bert", { client: "b" });
    world.block("anna", "bert", true, 1);
    take(world.connect("anna"));
    expect(kinds(bert).includes("signedIn")).toBe(false);
    expect(shownTo(world, "bert", "anna")).toBeNull();
    world.block("anna", "bert", false, 2);
    expect(lastTold(bert, "anna")).toBe("online");
  });

  test("[CO-3] of one who is offline looks like nothing at all", () => {
    const { world, anna, bert } = withTwo();
    world.disconnect(anna);
    world.pass(PRESENCE_LEASE_MS);
    const before = shownTo(world, "bert", "anna");
    world.now += 60_000;
    world.block("anna", "bert", true, 1);
    expect(shownTo(world, "bert", "anna")).toEqual(before);
    expect(take(bert).every((event) => event.type !== "signedIn")).toBe(true);
  });

  test("[CO-3] a hidden person who is blocked by somebody still sees themselves", () => {
    const { world, anna, bert } = withTwo();
    world.block("anna", "bert", true, 1);
    take(bert);
    world.receive(anna, JSON.stringify(status("busy")));
    world.receive(bert, JSON.stringify(status("hidden")));
    world.presence.flush(world.now);
    expect(take(bert)).toMatchObject([
      { people: [{ person: { userId: "bert" }, status: "offline" }] },
      { people: [{ person: { userId: "bert" }, status: "hidden" }] },
    ]);
  });

  test("[CO-3] [PR-3] costs those whom it does not concern nothing: one frame, written once for all of them", () => {
    const world = new World();
    const first = world.connect("first");
    const others = Array.from({ length: 200 }, (_, index) => world.connect(`user${index}`));
    for (let index = 0; index < 10; index += 1) world.block("first", `user${index}`, true, 1);
    for (const socket of [first, ...others]) take(socket);
    world.send(first, status("busy"));
    expect(others.slice(0, 10).map(({ frames }) => frames.length)).toEqual(Array(10).fill(0));
    const frames = new Set(others.slice(10).flatMap((socket) => socket.frames));
    expect(others.slice(10).every((socket) => socket.frames.length === 1)).toBe(true);
    expect(frames.size).toBe(1);
  });
});

describe("a profile that changes", () => {
  test("[PF-3] reaches everyone without a new connection, and who comes later", () => {
    const { world, anna, bert } = withTwo();
    world.look("bert", { name: "Berta", picture: "cat" });
    for (const socket of [anna, bert]) {
      expect(take(socket)).toMatchObject([
        { people: [{ person: { name: "Berta", picture: "cat" }, status: "online" }] },
      ]);
    }
    expect(shownTo(world, "clara", "bert")).toMatchObject({ person: { name: "Berta" } });
    world.look("bert", { name: "Berta", picture: "cat" });
    expect(kinds(anna)).toEqual(["presence", "signedIn"]);
  });

  test.each([["offline"], ["hidden"]])(
    "[PF-3] [PR-2] of one who is %s looks the same: the new name, and still offline",
    (how) => {
      const { world, anna, bert } = withTwo();
      if (how === "hidden") world.send(bert, status("hidden"));
      else world.disconnect(bert);
      world.pass(PRESENCE_GRACE_MS);
      take(anna);
      world.look("bert", { name: "Berta" });
      expect(take(anna)).toMatchObject([{ people: [{ person: { name: "Berta" }, status: "offline" }] }]);
    },
  );

  test("[PF-3] of one who was never here is nobody's business", () => {
    const { world, anna } = withTwo();
    world.look("zoe", { name: "Zoe" });
    expect(take(anna)).toEqual([]);
    expect(shownTo(world, "clara", "zoe")).toBeNull();
  });
});

describe("what is told to one person", () => {
  const unread = { type: "unread", roomId: "r1", count: 1, seq: 1 } as const;

  test("[ME-9] comes to all of their sockets and to nobody else; without any it is gone", () => {
    const { world, anna, bert } = withTwo();
    const phone = world.connect("bert", { client: "phone" });
    take(phone);
    world.presence.tellPeople([{ userId: "bert", event: unread }], world.now);
    expect([take(bert), take(phone), take(anna)]).toEqual([[unread], [unread], []]);
    world.presence.tellPeople([{ userId: "nobody", event: unread }], world.now);
    expect(take(anna)).toEqual([]);
  });

  test("[ME-9] may be told to several at once, each what is theirs", () => {
    const { world, anna, bert } = withTwo();
    const clara = world.connect("clara");
    for (const socket of [anna, bert, clara]) take(socket);
    anna.isSlow = true;
    const news = ["anna", "bert", "nobody", "clara"].map((userId, count) => ({ userId, event: { ...unread, count } }));
    world.presence.tellPeople(news, world.now);
    expect(kinds(anna)).toEqual(["bye"]);
    expect([take(bert), take(clara)]).toEqual([[{ ...unread, count: 1 }], [{ ...unread, count: 3 }]]);
  });

  test("[LM-9] [AU-6] does not come to who reads too slowly, nor after the end of a session", () => {
    const { world, anna, bert } = withTwo();
    bert.isSlow = true;
    world.presence.tellPeople([{ userId: "bert", event: unread }], world.now);
    expect(kinds(bert)).toEqual(["bye"]);
    expect(bert.closed).toEqual({ code: 4008 });
    world.now += 1_200_000;
    world.presence.tellPeople([{ userId: "anna", event: unread }], world.now);
    expect(kinds(anna)).toEqual(["bye"]);
  });
});
