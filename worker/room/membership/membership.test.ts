import { describe, expect, test } from "vitest";
import { MEMBERS_PER_ROOM } from "../../../generated/contract/limits.ts";
import { cid, person } from "../testing/people.ts";
import { take, World } from "../testing/world.ts";
import {
  accept,
  asked,
  decline,
  DIRECT,
  directRoom,
  found,
  GROUP,
  groupOf,
  invitationOf,
  openDirect,
  placesIn,
  remove,
  storyOf,
  toldIn,
} from "./testing/circles.ts";

const codeOf = (verdict: ReturnType<World["change"]>): string =>
  verdict.kind === "refused" ? verdict.code : verdict.entry.state;

const chat = (number: number) => ({ type: "chat", cid: cid(number), after: 0, text: `text ${number}` }) as const;

describe("a new group", () => {
  test("[ME-6] belongs to its founder; the others are asked and told", () => {
    const world = new World();
    const verdict = found(world, "anna", "bert", "clara", "bert", "anna");
    expect(placesIn(world)).toEqual(["anna owner", "bert invited", "clara invited"]);
    expect(storyOf(world)).toEqual(["joined anna", "invited bert by anna", "invited clara by anna"]);
    expect(verdict).toEqual({
      kind: "done",
      entry: { roomId: GROUP.roomId, kind: "group", title: GROUP.title, state: "member", version: 1 },
    });
    expect(world.store.noticed).toMatchObject([
      { to: "anna", body: { state: "member" } },
      {
        to: "bert",
        body: { state: "invited", invitation: { invitationId: invitationOf("bert"), from: person("anna") } },
      },
      { to: "clara", body: { state: "invited" } },
    ]);
  });

  test("[RM-2] is on disk as a whole or not at all", () => {
    const world = new World();
    world.failsNextFrame = true;
    expect(codeOf(found(world, "anna", "bert"))).toBe("INTERNAL");
    expect([placesIn(world), storyOf(world), toldIn(world)]).toEqual([[], [], []]);
    expect(codeOf(found(world, "anna", "bert"))).toBe("member");
    expect(storyOf(world)).toEqual(["joined anna", "invited bert by anna"]);
  });

  test("[ME-2] an id that is taken founds nothing, whoever asks", () => {
    const world = groupOf("anna");
    expect(codeOf(found(world, "anna", "bert"))).toBe("CONFLICT");
    expect(codeOf(found(world, "dora"))).toBe("CONFLICT");
    expect(placesIn(world)).toEqual(["anna owner"]);
  });

  test("[LM-14] takes membersPerRoom people, the asked counted, and not one more", () => {
    const crowd = Array.from({ length: MEMBERS_PER_ROOM }, (_, index) => `guest${index}`);
    const world = new World();
    expect(codeOf(found(world, "anna", ...crowd))).toBe("LIMIT_REACHED");
    expect(placesIn(world)).toEqual([]);
    expect(codeOf(found(world, "anna", ...crowd.slice(1)))).toBe("member");
    expect(codeOf(world.change({ kind: "invite", by: "anna", asked: [asked("guest0")] }))).toBe("LIMIT_REACHED");
    expect(codeOf(world.change({ kind: "invite", by: "anna", asked: [asked("guest1")] }))).toBe("member");
    decline(world, "guest1");
    expect(codeOf(world.change({ kind: "invite", by: "anna", asked: [asked("guest0")] }))).toBe("member");
  });
});

describe("an invitation", () => {
  const invite = (world: World, by: string, userId: string, time = 1) =>
    world.change({ kind: "invite", by, asked: [asked(userId, time)] });

  test("[ME-6] every member may invite; who is only asked may not, and hears what a stranger hears", () => {
    const world = groupOf("anna", "bert");
    expect(codeOf(invite(world, "bert", "clara"))).toBe("member");
    expect(storyOf(world).at(-1)).toBe("invited clara by bert");
    for (const by of ["clara", "zoe"]) expect(codeOf(invite(world, by, "dora"))).toBe("NOT_FOUND");
    expect(codeOf(invite(new World(), "anna", "dora"))).toBe("NOT_FOUND");
  });

  test("[ME-4] inviting twice is inviting once, by whomever", () => {
    const world = groupOf("anna", "bert");
    invite(world, "anna", "clara");
    const { calls } = world;
    calls.length = 0;
    expect(codeOf(invite(world, "bert", "clara", 2))).toBe("member");
    expect(codeOf(invite(world, "anna", "bert", 2))).toBe("member");
    expect(calls.filter((call) => call.startsWith("write"))).toEqual([]);
    expect(world.store.members.get("clara")).toMatchObject({ invitationId: invitationOf("clara"), by: "anna" });
  });

  test("[ME-4] accepting makes a member, whom everyone can name, and again it changes nothing", () => {
    const world = groupOf("anna");
    const anna = world.connect("anna", { room: GROUP });
    invite(world, "anna", "bert");
    take(anna);
    const first = accept(world, "bert");
    expect(first).toMatchObject({ kind: "done", entry: { state: "member", version: 3 } });
    expect(take(anna)).toEqual([
      { type: "person", person: person("bert") },
      { type: "system", seq: 3, kind: "joined", userId: "bert", at: world.now },
    ]);
    expect(accept(world, "bert")).toEqual(first);
    expect(storyOf(world)).toEqual(["joined anna", "invited bert by anna", "joined bert"]);
    expect(codeOf(decline(world, "bert"))).toBe("NOT_FOUND");
    expect(placesIn(world)).toEqual(["anna owner", "bert"]);
  });

  test("[ME-4] declining leaves no trace, and the account hears that it is over", () => {
    const world = groupOf("anna");
    invite(world, "anna", "bert");
    const { length } = world.store.stream;
    expect(codeOf(decline(world, "bert"))).toBe("out");
    expect(placesIn(world)).toEqual(["anna owner"]);
    expect(world.store.stream).toHaveLength(length);
    expect(toldIn(world)).toEqual(["anna: member 1", "bert: out 3"]);
    for (const again of [accept, decline]) expect(codeOf(again(world, "bert"))).toBe("NOT_FOUND");
  });

  test("[ME-4] is answered by the person and the name that it has, and by no other", () => {
    const world = groupOf("anna");
    invite(world, "anna", "bert");
    expect(codeOf(accept(world, "bert", 2))).toBe("NOT_FOUND");
    const others = {
      kind: "answer",
      person: person("clara"),
      invitationId: invitationOf("bert"),
      accept: true,
    } as const;
    expect(codeOf(world.change(others))).toBe("NOT_FOUND");
    expect(codeOf(accept(new World(), "bert"))).toBe("NOT_FOUND");
    expect(placesIn(world)).toEqual(["anna owner", "bert invited"]);
  });

  test("[ME-4] is taken back by the owner without a word in the stream, and is good for nothing then", () => {
    const world = groupOf("anna", "bert");
    invite(world, "bert", "clara");
    const { length } = world.store.stream;
    expect(codeOf(remove(world, "bert", "clara"))).toBe("FORBIDDEN");
    expect(codeOf(remove(world, "anna", "clara"))).toBe("member");
    expect(world.store.stream).toHaveLength(length);
    expect(toldIn(world).at(-1)).toBe("clara: out 4");
    expect(codeOf(accept(world, "clara"))).toBe("NOT_FOUND");
  });
});

describe("leaving and removing", () => {
  test("[ME-3] who is removed is closed with 4003 after a bye, and hears nothing that comes later", () => {
    const world = groupOf("anna", "bert");
    const [anna, bert, second] = ["anna", "bert", "bert"].map((userId) => world.connect(userId, { room: GROUP }));
    if (anna === undefined || bert === undefined || second === undefined) throw new Error("no sockets");
    for (const socket of [anna, bert, second]) take(socket);
    expect(codeOf(remove(world, "anna", "bert"))).toBe("member");
    world.send(anna, chat(1));
    for (const socket of [bert, second]) {
      expect(take(socket)).toMatchObject([{ type: "bye", code: 4003 }]);
      expect(socket.closed).toMatchObject({ code: 4003 });
    }
    expect(take(anna)).toMatchObject([
      { type: "system", kind: "kicked", userId: "bert", by: "anna" },
      { type: "userCount", count: 1 },
      { type: "ack" },
      { type: "chat" },
    ]);
  });

  test("[ME-6] only the owner removes, and only who is there", () => {
    const world = groupOf("anna", "bert", "clara");
    expect(codeOf(remove(world, "bert", "clara"))).toBe("FORBIDDEN");
    expect(codeOf(remove(world, "bert", "nobody"))).toBe("FORBIDDEN");
    expect(codeOf(remove(world, "anna", "nobody"))).toBe("NOT_FOUND");
    expect(codeOf(remove(world, "zoe", "clara"))).toBe("NOT_FOUND");
    expect(placesIn(world)).toEqual(["anna owner", "bert", "clara"]);
  });

  test("[ME-6] when the owner leaves, the longest member becomes the owner", () => {
    const world = new World();
    found(world, "anna", "bert", "clara", "dora");
    for (const userId of ["clara", "bert"]) accept(world, userId);
    expect(codeOf(remove(world, "anna", "anna"))).toBe("out");
    expect(placesIn(world)).toEqual(["bert", "clara owner", "dora invited"]);
    expect(storyOf(world).at(-1)).toBe("left anna");
    expect(codeOf(remove(world, "anna", "bert"))).toBe("NOT_FOUND");
    expect(codeOf(remove(world, "clara", "bert"))).toBe("member");
  });

  test("[ME-4] when nobody stays, nobody is asked in any more", () => {
    const world = groupOf("anna");
    world.change({ kind: "invite", by: "anna", asked: [asked("bert")] });
    remove(world, "anna", "anna");
    expect(placesIn(world)).toEqual([]);
    expect(toldIn(world)).toEqual(["anna: out 3", "bert: out 3"]);
    expect(codeOf(accept(world, "bert"))).toBe("NOT_FOUND");
  });

  test("[ME-1] who left reads and enters no more", () => {
    const world = groupOf("anna", "bert");
    const page = (userId: string) => world.room.page({ before: null, limit: 9 }, { userId, kind: "group" }, world.now);
    expect(page("bert")?.events).toHaveLength(3);
    expect(world.room.members("bert")).toHaveLength(2);
    remove(world, "bert", "bert");
    expect([page("bert"), world.room.members("bert")]).toEqual([null, null]);
    expect(world.room.admits({ userId: "bert", kind: "group" })).toBe(false);
    expect(take(world.connect("bert", { room: GROUP }))).toMatchObject([{ type: "bye", code: 4003 }]);
  });
});

describe("a title", () => {
  const rename = (world: World, by: string, title: string) => world.change({ kind: "rename", by, title });

  test("[ME-6] is the owner's to change; everyone is told, and the asked too", () => {
    const world = groupOf("anna", "bert");
    world.change({ kind: "invite", by: "bert", asked: [asked("clara")] });
    const bert = world.connect("bert", { room: GROUP });
    take(bert);
    expect(codeOf(rename(world, "bert", "Cassettes"))).toBe("FORBIDDEN");
    expect(codeOf(rename(world, "clara", "Cassettes"))).toBe("NOT_FOUND");
    expect(rename(world, "anna", "Cassettes")).toMatchObject({ entry: { title: "Cassettes" } });
    expect(take(bert)).toMatchObject([{ type: "system", kind: "renamed", userId: "anna", title: "Cassettes" }]);
    expect(toldIn(world)).toEqual(["anna: member 4", "bert: member 4", "clara: invited 4"]);
    expect(world.store.noticed.slice(-3).map(({ body }) => body.title)).toEqual(Array(3).fill("Cassettes"));
    world.hibernate();
    expect(take(world.connect("bert", { room: GROUP }))[0]).toMatchObject({ room: { title: "Cassettes" } });
  });

  test("[RM-9] the same title again is no event", () => {
    const world = groupOf("anna");
    expect(codeOf(rename(world, "anna", GROUP.title))).toBe("member");
    expect(storyOf(world)).toEqual(["joined anna"]);
    expect(toldIn(world)).toEqual(["anna: member 1"]);
  });
});

describe("a direct room", () => {
  test("[ME-5] has both at once where each is the other's contact, each under the other's name", () => {
    const world = new World();
    expect(openDirect(world, "bert", "anna", { isMutual: true })).toMatchObject({
      entry: { kind: "direct", title: "Anna", peerId: "anna", state: "member" },
    });
    expect(placesIn(world)).toEqual(["bert", "anna"]);
    expect(storyOf(world)).toEqual(["joined bert", "joined anna by bert"]);
    expect(world.store.noticed).toMatchObject([
      { to: "bert", body: { title: "Anna", peerId: "anna", state: "member" } },
      { to: "anna", body: { title: "Bert", peerId: "bert", state: "member" } },
    ]);
  });

  test("[ME-5] asks somebody else, who is in by accepting or by opening it, too", () => {
    for (const enter of [accept, (world: World) => openDirect(world, "bert", "anna")]) {
      const world = new World();
      openDirect(world, "anna", "bert");
      expect(placesIn(world)).toEqual(["anna", "bert invited"]);
      enter(world, "bert");
      expect(placesIn(world)).toEqual(["anna", "bert"]);
      expect(storyOf(world)).toEqual(["joined anna", "invited bert by anna", "joined bert"]);
    }
  });

  test("[ME-5] opening what is open changes nothing, whoever opens it", () => {
    const world = directRoom();
    world.calls.length = 0;
    for (const [opener, other] of [
      ["anna", "bert"],
      ["bert", "anna"],
    ] as const) {
      expect(codeOf(openDirect(world, opener, other, { isMutual: true }))).toBe("member");
    }
    expect(world.calls).toEqual([]);
  });

  test("[ME-5] who left it and opens it again is a member again", () => {
    const world = directRoom();
    remove(world, "anna", "anna");
    expect(placesIn(world)).toEqual(["bert"]);
    expect(codeOf(openDirect(world, "anna", "bert"))).toBe("member");
    expect(placesIn(world)).toEqual(["bert", "anna"]);
  });

  test("[ME-5] who left is in again when the other, a contact, opens it, and else is asked", () => {
    const world = directRoom();
    remove(world, "bert", "bert");
    openDirect(world, "anna", "bert");
    expect(placesIn(world)).toEqual(["anna", "bert invited"]);
    openDirect(world, "anna", "bert", { isMutual: true });
    expect(placesIn(world)).toEqual(["anna", "bert"]);
  });

  test("[CO-4] who blocks the opener is asked at most, which their account keeps from them", () => {
    const world = new World();
    expect(codeOf(openDirect(world, "anna", "bert", { isMutual: true, isBlocked: true }))).toBe("member");
    expect(placesIn(world)).toEqual(["anna", "bert invited"]);
  });

  test("[ME-5] nobody else is invited, nobody is removed, and it cannot be renamed", () => {
    const world = directRoom();
    expect(codeOf(world.change({ kind: "invite", by: "anna", asked: [asked("clara")] }))).toBe("FORBIDDEN");
    expect(codeOf(remove(world, "anna", "bert"))).toBe("FORBIDDEN");
    expect(codeOf(world.change({ kind: "rename", by: "anna", title: "Us" }))).toBe("FORBIDDEN");
    expect(codeOf(openDirect(world, "clara", "anna", { isMutual: true }))).toBe("CONFLICT");
    expect(codeOf(openDirect(groupOf("anna"), "anna", "bert"))).toBe("CONFLICT");
    expect(placesIn(world)).toEqual(["anna", "bert"]);
  });
});

describe("a public room", () => {
  test("[ME-7] has no members, nobody is invited or removed, and its title is the server's", () => {
    const world = new World();
    world.connect("anna");
    expect(world.room.members("anna")).toBeNull();
    expect(codeOf(world.change({ kind: "invite", by: "anna", asked: [asked("bert")] }))).toBe("NOT_FOUND");
    expect(codeOf(remove(world, "anna", "anna"))).toBe("NOT_FOUND");
    expect(codeOf(world.change({ kind: "rename", by: "anna", title: "Mine" }))).toBe("NOT_FOUND");
    expect(placesIn(world)).toEqual([]);
  });

  test("[ME-2] is not what a private room becomes by being called one, nor the other way round", () => {
    const world = groupOf("anna");
    expect(world.room.admits({ userId: "zoe", kind: "public" })).toBe(false);
    expect(world.room.admits({ userId: "anna", kind: "public" })).toBe(false);
    expect(world.room.admits({ userId: "anna", kind: "direct" })).toBe(false);
    for (const kind of ["group", "direct"] as const) {
      expect(new World().room.admits({ userId: "anna", kind })).toBe(false);
    }
    expect(take(new World().connect("anna", { room: DIRECT }))).toMatchObject([{ type: "bye", code: 4003 }]);
  });
});
