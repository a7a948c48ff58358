import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROOMS_PER_USER } from "../../../generated/contract/limits.ts";
import { person } from "../../people/testing/person.ts";
import { Town, NOON } from "../contacts/testing/town.ts";
import { Errands } from "../errands/errands.ts";
import { parseErrand } from "../errands/errand.ts";
import type { RoomEntry } from "./entry.ts";
import { Rooms } from "./rooms.ts";
import { MemoryRoomStore } from "./testing/memory-store.ts";

/** The rooms of anna, with her contacts. */
function annas(): { readonly town: Town; readonly rooms: Rooms; readonly owed: () => readonly unknown[] } {
  const town = new Town();
  const { contacts, owed } = town.of("anna");
  const errands = new Errands({ add: ({ body }) => void owed.push(parseErrand(body)) });
  return { town, rooms: new Rooms(new MemoryRoomStore(), contacts, errands), owed: () => owed.splice(0) };
}

const member = (version: number, changes: Partial<RoomEntry> = {}): RoomEntry => ({
  roomId: "r1",
  kind: "group",
  title: "Band",
  state: "member",
  version,
  ...changes,
});

const invited = (version: number, invitationId = "i1", from = "bert"): RoomEntry =>
  member(version, { state: "invited", invitation: { invitationId, from: person(from), at: NOON + version } });

const BAND = { roomId: "r1", kind: "group", title: "Band", topic: "", encrypted: false };

describe("rooms of an account", () => {
  test("[ME-8] hold just those that the person is in; an invitation is none of them", () => {
    const { rooms } = annas();
    rooms.note("anna", invited(1));
    expect([rooms.list(), rooms.find("r1")]).toEqual([[], null]);
    rooms.note("anna", member(2));
    expect([rooms.list(), rooms.find("r1")]).toEqual([[BAND], BAND]);
    rooms.note("anna", member(3, { state: "out" }));
    expect([rooms.list(), rooms.find("r1"), rooms.find("unknown")]).toEqual([[], null, null]);
  });

  test("[ME-8] a direct room has its peer; no other kind does", () => {
    const { rooms } = annas();
    rooms.note("anna", member(1, { kind: "direct", title: "Bert", peerId: "bert" }));
    expect(rooms.find("r1")).toEqual({ ...BAND, kind: "direct", title: "Bert", peerId: "bert" });
    expect([rooms.roomIdWith("bert"), rooms.roomIdWith("clara")]).toEqual(["r1", null]);
  });

  test("[ME-8] the newest entry holds, in whatever order and however often they come", () => {
    const entries = [invited(1), member(2), member(3, { title: "New" }), member(4, { state: "out" }), invited(5, "i2")];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...entries), { minLength: 1, maxLength: 20 }), (arrived) => {
        const { rooms } = annas();
        for (const entry of arrived) rooms.note("anna", entry);
        const last = arrived.toSorted((a, b) => b.version - a.version)[0];
        expect(rooms.find("r1")?.title ?? null).toBe(last?.state === "member" ? last.title : null);
        const open = last?.state === "invited" ? [last.invitation?.invitationId] : [];
        expect(rooms.invitations().map(({ invitationId }) => invitationId)).toEqual(open);
      }),
    );
  });

  test("[LM-14] roomsPerUser rooms leave no place for one more; invitations and rooms that were left do not count", () => {
    const { rooms } = annas();
    for (let count = 1; count < ROOMS_PER_USER; count += 1) rooms.note("anna", member(1, { roomId: `room${count}` }));
    rooms.note("anna", invited(1));
    rooms.note("anna", member(1, { roomId: "left", state: "out" }));
    expect(rooms.hasOneLeft()).toBe(true);
    rooms.note("anna", member(2));
    expect(rooms.hasOneLeft()).toBe(false);
  });

  test("[ME-5] the direct room of a pair keeps the id that was drawn first", () => {
    const { rooms } = annas();
    expect([rooms.directRoom("bert", "r1"), rooms.directRoom("bert", "r2"), rooms.directRoom("clara", "r3")]).toEqual([
      "r1",
      "r1",
      "r3",
    ]);
  });
});

describe("invitations", () => {
  test("[ME-4] are open until answered or taken back; the person hears of each once, the latest stands first", () => {
    const { rooms, owed } = annas();
    rooms.note("anna", invited(1));
    rooms.note("anna", invited(2));
    rooms.note("anna", { ...invited(7, "i2", "clara"), roomId: "r2" });
    expect(owed()).toEqual([
      { kind: "invitationNews", to: "anna", invitationId: "i1" },
      { kind: "invitationNews", to: "anna", invitationId: "i2" },
    ]);
    expect(rooms.invitations().map(({ invitationId }) => invitationId)).toEqual(["i2", "i1"]);
    expect(rooms.invitation("i1")).toEqual({ invitationId: "i1", room: BAND, from: person("bert"), at: NOON + 2 });
    rooms.note("anna", member(3, { state: "out" }));
    rooms.note("anna", { ...member(8), roomId: "r2" });
    expect([rooms.invitations(), rooms.invitation("i1")]).toEqual([[], null]);
    expect(owed()).toEqual([]);
  });

  test("[ME-4] that were answered are answered alike again, until something else comes of it", () => {
    const { rooms } = annas();
    const answers = (id: string): readonly boolean[] => [rooms.wasAnswered(id, true), rooms.wasAnswered(id, false)];
    rooms.note("anna", invited(1));
    expect(answers("i1")).toEqual([false, false]);
    rooms.note("anna", member(2));
    rooms.note("anna", member(3, { title: "Renamed" }));
    expect([answers("i1"), answers("other"), rooms.invitations()]).toEqual([[true, false], [false, false], []]);
    rooms.note("anna", member(4, { state: "out" }));
    expect(answers("i1")).toEqual([false, true]);
    rooms.note("anna", invited(5, "i2"));
    expect([answers("i1"), answers("i2")]).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test("[CO-4] of a blocked person reach nobody, not even when the block has ended; a later one does", () => {
    const { town, rooms, owed } = annas();
    town.change("anna", "bert", { blocked: true });
    owed();
    rooms.note("anna", invited(1));
    town.change("anna", "bert", { blocked: false });
    rooms.note("anna", { ...invited(2), title: "Renamed" });
    expect([rooms.invitations(), rooms.invitation("i1")]).toEqual([[], null]);
    rooms.note("anna", member(3, { state: "out" }));
    rooms.note("anna", invited(4, "i2"));
    expect(rooms.invitation("i2")).not.toBeNull();
    expect(owed().filter((errand) => JSON.stringify(errand).includes("invitationNews"))).toHaveLength(1);
  });

  test("[CO-4] of somebody who is blocked later are not shown while that lasts", () => {
    const { town, rooms } = annas();
    rooms.note("anna", invited(1));
    town.change("anna", "bert", { blocked: true });
    expect([rooms.invitations(), rooms.invitation("i1")]).toEqual([[], null]);
    town.change("anna", "bert", { blocked: false });
    expect(rooms.invitations()).toHaveLength(1);
  });
});

describe("a direct room that was founded after a block", () => {
  test("[CO-3] is told of it, and of its end; where nobody ever blocked, of nothing", () => {
    const { town, rooms, owed } = annas();
    rooms.note("anna", member(1, { kind: "direct", title: "Clara", peerId: "clara", roomId: "r2" }));
    expect(owed()).toEqual([]);
    town.change("anna", "bert", { blocked: true });
    owed();
    rooms.note("anna", member(1, { kind: "direct", title: "Bert", peerId: "bert" }));
    expect(owed()).toEqual([{ kind: "blockInRoom", block: { by: "anna", of: "bert", blocked: true, version: 1 } }]);
  });
});
